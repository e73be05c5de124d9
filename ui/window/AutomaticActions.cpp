#include "ui/window/AutomaticActions.h"

#include <QAction>
#include <QItemSelectionModel>

#include "ui/automatic/AutomaticRules.h"
#include "ui/list/ConnectionModel.h"
#include "ui/list/EntryModel.h"
#include "ui/session/ConnectionMonitor.h"
#include "ui/window/Actions.h"
#include "ui/window/AutomaticDialog.h"

namespace onhook {

AutomaticActions::AutomaticActions(const ConnectionMonitor& monitor, AutomaticRules& rules,
                                   const Actions& actions, const QItemSelectionModel& connections,
                                   const QItemSelectionModel& entries, QWidget& window)
    : QObject(&window),
      monitor_(monitor),
      rules_(rules),
      action_(*actions.automatic),
      connections_(connections),
      entries_(entries),
      window_(window) {
  action_.setVisible(true);
  connect(&action_, &QAction::triggered, this, &AutomaticActions::open);
  for (const QItemSelectionModel* const selection : {&connections, &entries})
    connect(selection, &QItemSelectionModel::selectionChanged, this, &AutomaticActions::renew);
  connect(&monitor, &ConnectionMonitor::changed, this, &AutomaticActions::renew);
  renew();
}

std::optional<EntryKey> AutomaticActions::selected() const {
  const QModelIndexList connections = connections_.selectedRows(), entries = entries_.selectedRows();
  if (connections.size() + entries.size() != 1) return std::nullopt;
  if (!entries.isEmpty()) return entries.front().data(EntryModel::KeyRole).value<EntryKey>();
  const auto target = connections.front().data(ConnectionModel::TargetRole).value<Target>();
  const Connection* const connection = monitor_.find(target);
  // A rule is an entry's; and of one link alone nobody would expect it.
  if (connection == nullptr || connection->entry.empty() || connection->seenOnly || target.link)
    return std::nullopt;
  return EntryKey{target.provider, connection->entry};
}

void AutomaticActions::renew() {
  action_.setEnabled(selected().has_value());
}

QString AutomaticActions::nameOf(const EntryKey& key) const {
  const Entry* const entry = monitor_.find(key);
  const Connection* const connection = monitor_.connectionOf(key);
  return QString::fromStdString(entry != nullptr        ? entry->name
                                : connection != nullptr ? connection->name
                                                        : key.id);
}

void AutomaticActions::open() {
  const std::optional<EntryKey> entry = selected();
  if (!entry) return;
  const Connection* const connection = monitor_.connectionOf(*entry);
  const bool counts = connection == nullptr || connection->bytesIn || connection->bytesOut;
  delete dialog_;
  dialog_ = new AutomaticDialog(nameOf(*entry), rules_.of(*entry), counts, &window_);
  dialog_->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog_, &QDialog::accepted, this, [this, entry = *entry, dialog = dialog_.data()] {
    if (!rules_.set(entry, dialog->rule()))
      emit notKept(tr("The settings cannot be written: what was chosen for %1 holds until Onhook ends.")
                       .arg(nameOf(entry)));
  });
  dialog_->open();
}

}  // namespace onhook
