#pragma once

#include <QIcon>
#include <QString>

namespace onhook {

/// The program's own drawings, compiled in. Each is readable on light and on dark ground. UI thread only.
class Icons {
 public:
  /// The icon of that file name in resources/icons, without ".svg": the pictures that were made of it.
  static QIcon get(const QString& name);
};

}  // namespace onhook
