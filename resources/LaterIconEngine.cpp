#include "resources/LaterIconEngine.h"

#include <QImageReader>
#include <QPainter>
#include <QPixmap>
#include <algorithm>
#include <utility>

#include "resources/icons/draw/Drawing.h"

namespace onhook {

namespace {

/// Told the format, Qt does not load the readers of all others to ask whether it is theirs.
QPixmap pictureOf(const QString& name, int size) {
  QImageReader reader(QStringLiteral(":/onhook/icons/%1/%2.png").arg(size).arg(name), "png");
  reader.setAutoDetectImageFormat(false);
  return QPixmap::fromImageReader(&reader);
}

}  // namespace

LaterIconEngine::LaterIconEngine(QString name) : name_(std::move(name)) {}

const QIcon& LaterIconEngine::iconFor(const QSize& size) {
  const auto fitting = std::ranges::find_if(
      Drawing::pictureSizes,
      [wanted = std::max(size.width(), size.height())](int one) { return one >= wanted; });
  const int picture = fitting == Drawing::pictureSizes.end() ? Drawing::pictureSizes.back() : *fitting;
  auto known = icons_.find(picture);
  if (known == icons_.end()) known = icons_.emplace(picture, pictureOf(name_, picture)).first;
  return known->second;
}

void LaterIconEngine::paint(QPainter* painter, const QRect& place, QIcon::Mode mode, QIcon::State state) {
  const QSize pixels = place.size() * painter->device()->devicePixelRatio();
  iconFor(pixels).paint(painter, place, Qt::AlignCenter, mode, state);
}

QSize LaterIconEngine::actualSize(const QSize& size, QIcon::Mode mode, QIcon::State state) {
  return iconFor(size).actualSize(size, mode, state);
}

QPixmap LaterIconEngine::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) {
  // The size is already that on the screen.
  return iconFor(size).pixmap(size, 1.0, mode, state);
}

QList<QSize> LaterIconEngine::availableSizes(QIcon::Mode, QIcon::State) {
  QList<QSize> sizes;
  for (const int size : Drawing::pictureSizes) sizes << QSize(size, size);
  return sizes;
}

QString LaterIconEngine::key() const {
  return QStringLiteral("onhook-later");
}

QIconEngine* LaterIconEngine::clone() const {
  return new LaterIconEngine(name_);
}

}  // namespace onhook
