#include "ui/tray/linux/BusTrayTypes.h"

#include <QDBusMetaType>
#include <QImage>
#include <QPixmap>
#include <QtEndian>

namespace onhook {

QList<BusTrayPicture> BusTrayPicture::of(const QIcon& icon) {
  QList<BusTrayPicture> pictures;
  for (const int size : {22, 32, 48}) {
    QImage image = icon.pixmap(QSize(size, size), 1.0).toImage().convertToFormat(QImage::Format_ARGB32);
    if (image.isNull()) continue;
    for (int y = 0; y < image.height(); ++y) {
      auto* const line = reinterpret_cast<quint32*>(image.scanLine(y));
      for (int x = 0; x < image.width(); ++x) line[x] = qToBigEndian(line[x]);
    }
    pictures.push_back({image.width(), image.height(),
                        QByteArray(reinterpret_cast<const char*>(image.constBits()), image.sizeInBytes())});
  }
  return pictures;
}

void BusTrayPicture::registerTypes() {
  qDBusRegisterMetaType<BusTrayPicture>();
  qDBusRegisterMetaType<QList<BusTrayPicture>>();
  qDBusRegisterMetaType<BusTrayToolTip>();
}

QDBusArgument& operator<<(QDBusArgument& argument, const BusTrayPicture& picture) {
  argument.beginStructure();
  argument << picture.width << picture.height << picture.pixels;
  argument.endStructure();
  return argument;
}

const QDBusArgument& operator>>(const QDBusArgument& argument, BusTrayPicture& picture) {
  argument.beginStructure();
  argument >> picture.width >> picture.height >> picture.pixels;
  argument.endStructure();
  return argument;
}

QDBusArgument& operator<<(QDBusArgument& argument, const BusTrayToolTip& toolTip) {
  argument.beginStructure();
  argument << QString() << QList<BusTrayPicture>() << toolTip.title << QString();
  argument.endStructure();
  return argument;
}

const QDBusArgument& operator>>(const QDBusArgument& argument, BusTrayToolTip& toolTip) {
  QString name, text;
  QList<BusTrayPicture> pictures;
  argument.beginStructure();
  argument >> name >> pictures >> toolTip.title >> text;
  argument.endStructure();
  return argument;
}

}  // namespace onhook
