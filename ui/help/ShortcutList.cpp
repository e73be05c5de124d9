#include "ui/help/ShortcutList.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <set>

#include "ui/session/Sentences.h"

namespace onhook {
namespace {

void add(const QList<QAction*>& actions, ShortcutList::Group& group, std::set<const QAction*>& seen) {
  for (const QAction* const action : actions) {
    if (const QMenu* const menu = action->menu()) {
      add(menu->actions(), group, seen);
    } else if (!action->shortcuts().isEmpty() && seen.insert(action).second) {
      group.commands.push_back({wording::withoutMnemonic(action->text()), action->shortcuts()});
    }
  }
}

}  // namespace

std::vector<ShortcutList::Group> ShortcutList::of(const QMainWindow& window) {
  std::vector<Group> groups;
  std::set<const QAction*> seen;
  const auto take = [&](const QString& name, const QList<QAction*>& actions) {
    Group group{name, {}};
    add(actions, group, seen);
    if (!group.commands.empty()) groups.push_back(std::move(group));
  };
  for (const QAction* const title :
       window.menuWidget() != nullptr ? window.menuWidget()->actions() : QList<QAction*>())
    if (const QMenu* const menu = title->menu())
      take(wording::withoutMnemonic(title->text()), menu->actions());
  for (const QWidget* const part : window.findChildren<QWidget*>()) {
    // A context menu shows what its widget has keys for, or what stands in a menu.
    if (qobject_cast<const QMenu*>(part) == nullptr && qobject_cast<const QMenuBar*>(part) == nullptr)
      take(part->accessibleName(), part->actions());
  }
  return groups;
}

}  // namespace onhook
