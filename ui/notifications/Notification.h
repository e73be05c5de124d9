#pragma once

#include <QMetaType>
#include <QString>
#include <optional>
#include <vector>

#include "core/Target.h"
#include "ui/session/EntryKey.h"

namespace onhook {

/// What the desktop shall show for some seconds, wherever the person is.
struct Notification {
  enum class Kind { information, warning };
  /// What a person can do about it; nothing of it needs the window first.
  enum class Action {
    details,      ///< the window, with its row selected
    reconnect,    ///< dials `entry`
    keepWaiting,  ///< goes on watching `target`, without asking again
    stopWaiting,  ///< for `target`; what was asked stays asked
    askAgain,     ///< hangs `target` up once more
    force,        ///< the window, with the question whether to end `target` by its harder way
    keepDown,     ///< hangs `target` up and stops what would bring it back
    keep,         ///< `target` is not hung up by itself
    retry         ///< hangs `targets` up once more
  };

  Kind kind = Kind::information;
  QString title;  ///< what it is about
  QString text;
  /// What it is about, for machines: a newer one about the same takes its place. Empty: about nothing that
  /// could be said anew.
  QString key = {};
  std::vector<Action> actions = {};  ///< the most useful first; a click on the whole is always details
  std::optional<Target> target = {};
  std::optional<EntryKey> entry = {};
  std::vector<Target> targets = {};

  bool operator==(const Notification&) const = default;
};

/// The action's words on a button.
QString textOf(Notification::Action action);

}  // namespace onhook
