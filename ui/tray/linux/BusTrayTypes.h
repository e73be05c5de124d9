#pragma once

#include <QByteArray>
#include <QDBusArgument>
#include <QIcon>
#include <QList>
#include <QString>

namespace onhook {

/// One size of an icon: (iiay), ARGB32 in network byte order.
struct BusTrayPicture {
  int width = 0, height = 0;  ///< pixels
  QByteArray pixels;

  /// In the sizes that panels have.
  static QList<BusTrayPicture> of(const QIcon& icon);
  static void registerTypes();
};

/// (sa(iiay)ss): icon name and pictures, which are left empty, title, and more text.
struct BusTrayToolTip {
  QString title;
};

QDBusArgument& operator<<(QDBusArgument& argument, const BusTrayPicture& picture);
const QDBusArgument& operator>>(const QDBusArgument& argument, BusTrayPicture& picture);
QDBusArgument& operator<<(QDBusArgument& argument, const BusTrayToolTip& toolTip);
const QDBusArgument& operator>>(const QDBusArgument& argument, BusTrayToolTip& toolTip);

}  // namespace onhook

Q_DECLARE_METATYPE(onhook::BusTrayPicture)
Q_DECLARE_METATYPE(onhook::BusTrayToolTip)
