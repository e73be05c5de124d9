#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>
#include <vector>

class QMainWindow;

namespace onhook {

/// The commands of a window that have keys, as people find them in its menus. UI thread.
struct ShortcutList {
  struct Command {
    QString name;  ///< as in the menu, without the mark of its letter
    QList<QKeySequence> keys;
  };
  struct Group {
    QString name;  ///< the menu, or where the keyboard's focus has to be
    std::vector<Command> commands;
  };

  /// Menu by menu; then what has keys in a part of the window alone, and is in no menu.
  static std::vector<Group> of(const QMainWindow& window);
};

}  // namespace onhook
