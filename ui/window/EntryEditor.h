#pragma once

#include <QString>
#include <QStringList>
#include <optional>

#include "core/Entry.h"

namespace onhook {

/// The system's own editor of what can be dialed; Onhook is none. Any thread.
class EntryEditor {
 public:
  struct Command {
    QString program;
    QStringList arguments;
  };

  /// What opens the editor of that entry; none: there is no editor on this machine. Looks for it on the disk.
  static std::optional<Command> commandFor(const Entry& entry);

  static bool canOpen(const Entry& entry) { return commandFor(entry).has_value(); }
  /// Opens it and does not wait for it; false when it cannot be started.
  static bool open(const Entry& entry);
};

}  // namespace onhook
