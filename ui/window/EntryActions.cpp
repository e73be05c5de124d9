#include "ui/window/EntryActions.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QKeySequence>
#include <algorithm>

#include "ui/list/ConnectionModel.h"
#include "ui/list/EntryModel.h"
#include "ui/session/ConnectionMonitor.h"
#include "ui/session/Dialing.h"
#include "ui/session/HangUpRequests.h"
#include "ui/window/Actions.h"
#include "ui/window/EntryEditor.h"

namespace onhook {
namespace {

EntryKey keyOf(const QModelIndex& row) {
  return row.data(EntryModel::KeyRole).value<EntryKey>();
}

bool concernsDialing(const QList<int>& roles) {
  static constexpr int concerning[] = {EntryModel::StandingRole, EntryModel::CanConnectRole,
                                       EntryModel::WhyNotRole, EntryModel::ConnectionRole};
  return roles.isEmpty() || std::any_of(std::begin(concerning), std::end(concerning),
                                        [&roles](int role) { return roles.contains(role); });
}

}  // namespace

EntryActions::EntryActions(ConnectionMonitor& monitor, Dialing& dialing, Actions& actions, QObject* parent)
    : QObject(parent),
      connectEntries(
          actions.make("connectEntries", tr("&Connect"), "connect", tr("Connect what is selected"))),
      hangUpEntries(actions.make("hangUpEntries", tr("&Hang Up"), "hang-up",
                                 tr("Hang up what the selected entry is connected by"))),
      stopEntries(actions.make("stopEntries", tr("&Stop Waiting"), "give-up",
                               tr("Stop waiting for it; what is being dialed goes on"))),
      edit(actions.make("editEntry", tr("&Edit…"), "edit", tr("Change it in the system's own editor"))),
      monitor_(monitor),
      dialing_(dialing),
      actions_(actions) {
  connectEntries->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
  edit->setShortcut(Qt::CTRL | Qt::Key_E);
  hangUpEntries->setShortcut(QKeySequence::Delete);
  stopEntries->setShortcut(Qt::Key_Escape);
  // Elsewhere these keys belong to what has the focus.
  for (QAction* const action : {connectEntries, hangUpEntries, stopEntries})
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);

  connect(connectEntries, &QAction::triggered, this, [this] {
    for (const QModelIndex& row : selectedEntries(&EntryActions::canConnect)) dial(keyOf(row));
  });
  connect(hangUpEntries, &QAction::triggered, this, [this] {
    std::vector<Target> targets;
    for (const QModelIndex& row : selectedEntries(&EntryActions::canHangUp))
      targets.push_back(row.data(EntryModel::ConnectionRole).value<Target>());
    actions_.requests().hangUp(targets);
  });
  connect(stopEntries, &QAction::triggered, this, [this] {
    for (const QModelIndex& row : selectedEntries(&EntryActions::canStop)) stop(keyOf(row));
  });
  connect(edit, &QAction::triggered, this, &EntryActions::openEditor);
  connect(actions.redial, &QAction::triggered, this, [this] {
    actions_.requests().request(selectedForRedial(), [this](const std::vector<Target>& targets) {
      for (const Target& target : targets) dialing_.redial().hangUpAndDial(target);
    });
  });

  connect(&monitor_, &ConnectionMonitor::changed, &renewal_, &Renewal::soon);
  renew();
  renewEditor();
}

void EntryActions::follow(QItemSelectionModel* entries, QItemSelectionModel* connections) {
  entries_ = entries;
  connections_ = connections;
  // At once: the next key may be a shortcut.
  for (QItemSelectionModel* const selection : {entries, connections})
    connect(selection, &QItemSelectionModel::selectionChanged, this, &EntryActions::renew);
  const QAbstractItemModel* const rows = entries->model();
  connect(rows, &QAbstractItemModel::dataChanged, this,
          [this](const QModelIndex&, const QModelIndex&, const QList<int>& roles) {
            if (concernsDialing(roles)) renewal_.soon();
          });
  connect(rows, &QAbstractItemModel::rowsRemoved, &renewal_, &Renewal::soon);
  connect(rows, &QAbstractItemModel::rowsInserted, this, &EntryActions::renewEditor);
  connect(rows, &QAbstractItemModel::rowsRemoved, this, &EntryActions::renewEditor);
  renew();
  renewEditor();
}

void EntryActions::dial(const EntryKey& entry) {
  dialing_.redial().dial(entry);
}

void EntryActions::stop(const EntryKey& entry) {
  if (dialing_.redial().isWaiting(entry)) dialing_.redial().cancel(entry);
  dialing_.controller().giveUp(entry);
}

std::vector<QModelIndex> EntryActions::selectedEntries(bool (EntryActions::*fits)(const QModelIndex&)
                                                           const) const {
  std::vector<QModelIndex> rows;
  if (entries_ == nullptr) return rows;
  for (const QModelIndex& row : entries_->selectedRows())
    if ((this->*fits)(row)) rows.push_back(row);
  return rows;
}

std::vector<Target> EntryActions::selectedForRedial() const {
  std::vector<Target> targets;
  if (connections_ == nullptr) return targets;
  for (const QModelIndex& row : connections_->selectedRows()) {
    const auto target = row.data(ConnectionModel::TargetRole).value<Target>();
    const auto entry = dialing_.redial().entryOf(target);
    if (entry && !dialing_.redial().isWaiting(*entry)) targets.push_back(target);
  }
  return targets;
}

bool EntryActions::canConnect(const QModelIndex& row) const {
  return row.data(EntryModel::CanConnectRole).toBool();
}

bool EntryActions::canHangUp(const QModelIndex& row) const {
  const QVariant connection = row.data(EntryModel::ConnectionRole);
  if (!connection.isValid()) return false;
  const Connection* const listed = monitor_.find(connection.value<Target>());
  return listed != nullptr && listed->mayHangUp.authority != Authority::no &&
         listed->state != ConnectionState::goingDown;
}

bool EntryActions::canStop(const QModelIndex& row) const {
  const EntryKey key = keyOf(row);
  return dialing_.redial().isWaiting(key) || dialing_.controller().running(key).has_value();
}

bool EntryActions::canEdit(const QModelIndex& row) const {
  const Entry* const entry = monitor_.find(keyOf(row));
  return entry != nullptr && EntryEditor::canOpen(*entry);
}

void EntryActions::openEditor() {
  for (const QModelIndex& row : selectedEntries(&EntryActions::canEdit)) {
    const Entry* const entry = monitor_.find(keyOf(row));
    if (entry != nullptr && !EntryEditor::open(*entry))
      emit editorFailed(
          tr("The editor for %1 could not be opened.").arg(QString::fromStdString(entry->name)));
  }
}

void EntryActions::renew() {
  connectEntries->setEnabled(!selectedEntries(&EntryActions::canConnect).empty());
  hangUpEntries->setEnabled(!selectedEntries(&EntryActions::canHangUp).empty());
  stopEntries->setEnabled(!selectedEntries(&EntryActions::canStop).empty());
  edit->setEnabled(entries_ != nullptr && entries_->selectedRows().size() == 1 &&
                   !selectedEntries(&EntryActions::canEdit).empty());
  actions_.redial->setEnabled(!selectedForRedial().empty());
  renewTip();
}

void EntryActions::renewTip() {
  QString why;
  if (!connectEntries->isEnabled() && entries_ != nullptr) {
    for (const QModelIndex& row : entries_->selectedRows()) {
      why = row.data(EntryModel::WhyNotRole).toString();
      if (!why.isEmpty()) break;
    }
  }
  const QString usual = tr("Connect what is selected");
  // A name in the first line could make Qt take the whole for rich text.
  connectEntries->setToolTip(why.isEmpty() ? usual : tr("Cannot be connected now.") + '\n' + why);
  connectEntries->setStatusTip(why.isEmpty() ? usual : why);
}

void EntryActions::renewEditor() {
  // One entry stands for all of its system.
  const auto& snapshots = monitor_.snapshots();
  edit->setVisible(std::any_of(snapshots.begin(), snapshots.end(), [](const Snapshot& snapshot) {
    return !snapshot.entries.empty() && EntryEditor::canOpen(snapshot.entries.front());
  }));
}

}  // namespace onhook
