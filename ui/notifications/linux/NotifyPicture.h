#pragma once

#include <QByteArray>
#include <QDBusArgument>
#include <QImage>

namespace onhook {

/// A picture as notifications carry it: the hint "image-data" (iiibiiay) of the Desktop Notifications
/// Specification, "Icons and Images".
struct NotifyPicture {
  int width = 0;      ///< pixels
  int height = 0;     ///< pixels
  int rowstride = 0;  ///< bytes from one row to the next
  bool hasAlpha = true;
  int bitsPerSample = 8;
  int channels = 4;
  QByteArray data;  ///< RGBA

  static NotifyPicture of(const QImage& image);
};

QDBusArgument& operator<<(QDBusArgument& argument, const NotifyPicture& picture);
const QDBusArgument& operator>>(const QDBusArgument& argument, NotifyPicture& picture);

}  // namespace onhook

Q_DECLARE_METATYPE(onhook::NotifyPicture)
