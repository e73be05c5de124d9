#include "ui/widgets/OverflowIconEngine.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QPixmap>

namespace onhook {

void OverflowIconEngine::paint(QPainter* painter, const QRect& place, QIcon::Mode mode, QIcon::State) {
  const QPalette palette = QGuiApplication::palette();
  const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
  const qreal size = qMin(place.width(), place.height());
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  painter->setPen(QPen(palette.color(group, QPalette::ButtonText), 0.1));
  painter->translate(QRectF(place).center());
  if (orientation_ == Qt::Vertical)
    painter->rotate(90);
  else if (QGuiApplication::isRightToLeft())
    painter->rotate(180);
  painter->scale(size, size);
  for (const qreal tip : {0.0, 0.3})
    painter->drawPolyline(
        QPolygonF({QPointF(tip - 0.25, -0.25), QPointF(tip, 0), QPointF(tip - 0.25, 0.25)}));
  painter->restore();
}

QPixmap OverflowIconEngine::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) {
  QPixmap picture(size);
  picture.fill(Qt::transparent);
  QPainter painter(&picture);
  paint(&painter, QRect(QPoint(), size), mode, state);
  return picture;
}

QIconEngine* OverflowIconEngine::clone() const {
  return new OverflowIconEngine(orientation_);
}

}  // namespace onhook
