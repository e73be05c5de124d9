#pragma once

#include <QIcon>
#include <QString>

namespace onhook {

/// The program's own drawings, compiled in. Each is readable on light and on dark ground. UI thread only.
class Icons {
 public:
  /// The icon of that file name in resources/icons, without ".svg". Where Qt has no SVG plugin as a matter of
  /// course, the picture that was made of it is compiled in instead.
  static QIcon get(const QString& name);

  /// False when Qt's SVG plugin (Debian: libqt6svg6) is missing. QIcon::isNull() does not tell: it stays
  /// false and the pixmap is empty (seen with Qt 6.4.2), so a pixmap is drawn and looked at.
  static bool canBeDrawn();
};

}  // namespace onhook
