#pragma once

#include <QString>
#include <optional>

#include "core/Error.h"

namespace onhook {

/// Whether the program starts, hidden in the tray, when the person signs in. Windows: a value in the
/// registry's key Run. Linux: a file in the desktop's folder autostart. Read anew each time: the desktop's
/// own settings may change it too. Any thread.
class Autostart {
 public:
  /// `program`: its absolute path. `place`: the folder, or the registry key below HKEY_CURRENT_USER.
  explicit Autostart(QString program, QString place = usualPlace());

  /// This program will be started: not one of another place, nor one that the person has turned off
  /// elsewhere.
  bool isOn() const;
  /// Turns it on or off; why that failed, or none.
  std::optional<Error> set(bool on) const;

  static QString usualPlace();

 private:
  /// What is started, as the system wants it written.
  QString command() const;

  QString program_;
  QString place_;
};

}  // namespace onhook
