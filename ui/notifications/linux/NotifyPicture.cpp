#include "ui/notifications/linux/NotifyPicture.h"

namespace onhook {

NotifyPicture NotifyPicture::of(const QImage& image) {
  const QImage pixels = image.convertToFormat(QImage::Format_RGBA8888);
  return {pixels.width(),
          pixels.height(),
          static_cast<int>(pixels.bytesPerLine()),
          true,
          8,
          4,
          QByteArray(reinterpret_cast<const char*>(pixels.constBits()), pixels.sizeInBytes())};
}

QDBusArgument& operator<<(QDBusArgument& argument, const NotifyPicture& picture) {
  argument.beginStructure();
  argument << picture.width << picture.height << picture.rowstride << picture.hasAlpha
           << picture.bitsPerSample << picture.channels << picture.data;
  argument.endStructure();
  return argument;
}

const QDBusArgument& operator>>(const QDBusArgument& argument, NotifyPicture& picture) {
  argument.beginStructure();
  argument >> picture.width >> picture.height >> picture.rowstride >> picture.hasAlpha >>
      picture.bitsPerSample >> picture.channels >> picture.data;
  argument.endStructure();
  return argument;
}

}  // namespace onhook
