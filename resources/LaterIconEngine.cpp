#include "resources/LaterIconEngine.h"

#include <QPainter>
#include <QPixmap>
#include <utility>

namespace onhook {

LaterIconEngine::LaterIconEngine(QString file) : file_(std::move(file)) {}

const QIcon& LaterIconEngine::icon() {
  if (!icon_) icon_.emplace(file_);
  return *icon_;
}

void LaterIconEngine::paint(QPainter* painter, const QRect& place, QIcon::Mode mode, QIcon::State state) {
  icon().paint(painter, place, Qt::AlignCenter, mode, state);
}

QSize LaterIconEngine::actualSize(const QSize& size, QIcon::Mode mode, QIcon::State state) {
  return icon().actualSize(size, mode, state);
}

QPixmap LaterIconEngine::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) {
  // The size is already that on the screen.
  return icon().pixmap(size, 1.0, mode, state);
}

QList<QSize> LaterIconEngine::availableSizes(QIcon::Mode mode, QIcon::State state) {
  return icon().availableSizes(mode, state);
}

QString LaterIconEngine::key() const {
  return QStringLiteral("onhook-later");
}

QIconEngine* LaterIconEngine::clone() const {
  return new LaterIconEngine(file_);
}

}  // namespace onhook
