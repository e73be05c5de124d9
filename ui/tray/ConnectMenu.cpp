#include "ui/tray/ConnectMenu.h"

#include <QAction>
#include <algorithm>
#include <utility>

#include "resources/Icons.h"
#include "ui/session/ConnectionMonitor.h"
#include "ui/session/DialWording.h"
#include "ui/session/Dialing.h"
#include "ui/tray/MenuGroups.h"

namespace onhook {

ConnectMenu::ConnectMenu(const ConnectionMonitor& monitor, Dialing& dialing)
    : monitor_(monitor), dialing_(dialing) {
  setObjectName(QStringLiteral("trayConnect"));
  setTitle(tr("Connect"));
  setAccessibleName(tr("Connect"));
  setIcon(Icons::get(QStringLiteral("connect")));
  connect(&monitor, &ConnectionMonitor::changed, &renewal_, &Renewal::soon);
  connect(&dialing.guard(), &RedialGuard::changed, &renewal_, &Renewal::soon);
  connect(&dialing.redial(), &Redial::changed, &renewal_, &Renewal::soon);
  renew();
}

void ConnectMenu::setLabels(TrayMenu::Labels labels) {
  labels_ = labels;
  renewTexts();
}

std::vector<ConnectMenu::Line> ConnectMenu::wantedLines() const {
  std::vector<Line> lines;
  for (const Snapshot& snapshot : monitor_.snapshots())
    for (const Entry& entry : snapshot.entries) {
      const EntryKey key = EntryKey::of(entry);
      const QString name = QString::fromStdString(entry.name);
      const auto block = dialing_.guard().blockOf(entry);
      if (dialing_.redial().isWaiting(key))
        lines.push_back({key, name, tr("%1: %2").arg(name, wording::waitingNote(entry, block)), false});
      else if (block)
        lines.push_back({key, name, tr("%1: %2").arg(name, wording::blockNote(entry, *block)), false});
      else
        lines.push_back({key, name, name, true});
    }
  std::ranges::stable_sort(
      lines, [](const Line& a, const Line& b) { return a.name.localeAwareCompare(b.name) < 0; });
  return lines;
}

void ConnectMenu::renew() {
  std::vector<Line> lines = wantedLines();
  menuAction()->setVisible(!lines.empty());
  if (lines == lines_) return;
  const bool sameEntries =
      std::equal(lines.begin(), lines.end(), lines_.begin(), lines_.end(),
                 [](const Line& line, const Line& other) { return line.entry == other.entry; });
  lines_ = std::move(lines);
  if (!sameEntries) rebuild();
  renewTexts();
}

void ConnectMenu::rebuild() {
  for (QAction* const action : std::exchange(shown_, {})) {
    // Not deleted at once: it may be the one that is being triggered.
    for (QObject* const menu : action->associatedObjects())
      if (auto* const shows = qobject_cast<QMenu*>(menu)) shows->removeAction(action);
    action->deleteLater();
  }
  const std::vector<QMenu*> menus = makeMenus();
  for (std::size_t i = 0; i < lines_.size(); ++i) {
    const EntryKey entry = lines_[i].entry;
    auto* const action = new QAction(this);
    action->setObjectName(QStringLiteral("trayConnect ") + QString::fromStdString(entry.toString()));
    connect(action, &QAction::triggered, this, [this, entry] { dialing_.redial().dial(entry); });
    menus[i]->addAction(action);
    shown_.push_back(action);
  }
}

std::vector<QMenu*> ConnectMenu::makeMenus() {
  groups_.clear();
  titles_.clear();
  std::vector<QMenu*> menus;
  for (const std::size_t size : MenuGroups::sizesFor(lines_.size())) {
    QMenu* const group = groups_.emplace_back(std::make_unique<QMenu>()).get();
    group->setObjectName(QStringLiteral("trayConnectGroup"));
    titles_.push_back(MenuGroups::title(lines_[menus.size()].name, lines_[menus.size() + size - 1].name));
    group->setAccessibleName(titles_.back());
    addMenu(group);
    menus.insert(menus.end(), size, group);
  }
  if (groups_.empty()) menus.assign(lines_.size(), this);
  return menus;
}

void ConnectMenu::renewTexts() {
  for (std::size_t i = 0; i < groups_.size(); ++i)
    groups_[i]->setTitle(TrayMenu::escaped(titles_[i], labels_));
  for (std::size_t i = 0; i < lines_.size(); ++i) {
    shown_[i]->setText(TrayMenu::escaped(lines_[i].text, labels_));
    shown_[i]->setEnabled(lines_[i].enabled);
  }
}

}  // namespace onhook
