#include "ui/window/Actions.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QKeySequence>
#include <algorithm>

#include "core/Outcome.h"
#include "resources/Icons.h"
#include "ui/list/ConnectionModel.h"
#include "ui/session/ConnectionMonitor.h"
#include "ui/session/Consequences.h"
#include "ui/session/HangUpController.h"
#include "ui/session/HangUpRequests.h"
#include "ui/session/Sentences.h"
#include "ui/window/OutcomeChoices.h"

namespace onhook {
namespace {

bool isHangingUp(const QModelIndex& row) {
  return row.data(ConnectionModel::HangingUpRole).toBool();
}
bool isWatching(const QModelIndex& row) {
  return row.data(ConnectionModel::WatchingRole).toBool();
}
bool mayHangUp(const QModelIndex& row) {
  return row.data(ConnectionModel::MayHangUpRole).toBool();
}

std::optional<Outcome> outcomeOf(const QModelIndex& row) {
  const QVariant outcome = row.data(ConnectionModel::OutcomeRole);
  if (!outcome.isValid()) return std::nullopt;
  return static_cast<Outcome>(outcome.toInt());
}

// What is being hung up already is left alone; a mere watch is turned into a hang-up.
bool canHangUp(const QModelIndex& row) {
  return mayHangUp(row) && (!isHangingUp(row) || isWatching(row));
}

bool canKeepWaiting(const QModelIndex& row) {
  if (isHangingUp(row)) return false;
  const bool goesDown =
      row.data(ConnectionModel::StateRole).toInt() == static_cast<int>(ConnectionState::goingDown);
  const auto outcome = outcomeOf(row);
  return goesDown || (outcome && OutcomeChoices::keepWaiting(*outcome));
}

bool canAskAgain(const QModelIndex& row) {
  const auto outcome = outcomeOf(row);
  return canHangUp(row) && (isWatching(row) || (outcome && OutcomeChoices::askAgain(*outcome)));
}

bool canForce(const QModelIndex& row) {
  return row.data(ConnectionModel::CanForceRole).toBool();
}

bool canKeepDown(const QModelIndex& row) {
  return row.data(ConnectionModel::CanKeepDownRole).toBool();
}

bool isAnything(const QModelIndex&) {
  return true;
}

bool concernsActions(const QList<int>& roles) {
  static constexpr int concerning[] = {ConnectionModel::StateRole,      ConnectionModel::HangingUpRole,
                                       ConnectionModel::WatchingRole,   ConnectionModel::OutcomeRole,
                                       ConnectionModel::MayHangUpRole,  ConnectionModel::CanForceRole,
                                       ConnectionModel::CanKeepDownRole};
  return roles.isEmpty() || std::any_of(std::begin(concerning), std::end(concerning),
                                        [&roles](int role) { return roles.contains(role); });
}

}  // namespace

Actions::Actions(ConnectionMonitor& monitor, HangUpController& controller, QObject* parent)
    : QObject(parent),
      hangUp(make("hangUp", tr("&Hang Up"), "hang-up", tr("Hang up what is selected"))),
      keepDown(make("keepDown", tr("Hang Up and Keep &Down"), "keep-down",
                    tr("Hang up what is selected, and stop what would bring it back by itself"))),
      hangUpAll(make("hangUpAll", tr("Hang Up &All"), "hang-up-all", tr("Hang up every connection"))),
      keepWaiting(make("keepWaiting", tr("&Keep Waiting"), "keep-waiting",
                       tr("Go on watching until it is down, without asking again"))),
      askAgain(make("askAgain", tr("Ask A&gain"), "ask-again", tr("Ask the system once more to hang it up"))),
      force(make("force", tr("&Force…"), "force",
                 tr("End what is still up by a harder way; asks first, and says what that skips"))),
      stopWaiting(make("stopWaiting", tr("&Stop Waiting"), "give-up",
                       tr("Stop waiting; what was asked of the system stays asked"))),
      refresh(make("refresh", tr("&Refresh"), "refresh", tr("Look at every system again"))),
      redial(make("redial", tr("&Redial"), "redial",
                  tr("Hang up what is selected, and connect it again when it is down"))),
      automatic(make("automatic", tr("Hang Up A&utomatically…"), nullptr,
                     tr("Choose when the selected one is hung up by itself"))),
      find(make("find", tr("&Find"), "find", tr("Show only the connections that match a text"))),
      practice(make("practice", tr("Try the &Practice Network"), "practice",
                    tr("Add make-believe connections to try everything on: nothing of it is real"))),
      details(make("details", tr("&Details"), "info", tr("Show what is known of the selected connection"))),
      showWindow(make("showWindow", tr("Show &Window"), "window", tr("Show Onhook's window"))),
      history(make("history", tr("Histor&y…"), nullptr,
                   tr("Show what was hung up, when, by whom, and how it ended"))),
      startAtSignIn(make("startAtSignIn", tr("Start When I Sign &In"), nullptr,
                         tr("Start Onhook in the tray, without its window, whenever you sign in"))),
      preferences(make("preferences", tr("&Preferences…"), "preferences",
                       tr("Choose which systems are watched, and how Onhook behaves"))),
      shortcuts(make("shortcuts", tr("&Keyboard Shortcuts"), "keyboard", tr("Show which keys do what"))),
      diagnostics(make("diagnostics", tr("Copy &Diagnostics…"), "diagnostics",
                       tr("Show what belongs into a bug report, to be read and copied"))),
      about(make("about", tr("&About Onhook"), "onhook", tr("Show the version and the licence"))),
      quit(make("quit", tr("&Quit"), "quit", tr("Quit Onhook"))),
      monitor_(monitor),
      controller_(controller),
      requests_(new HangUpRequests(monitor, controller, this)) {
  history->setVisible(false);
  automatic->setVisible(false);
  startAtSignIn->setCheckable(true);
  details->setCheckable(true);
  hangUp->setShortcut(QKeySequence::Delete);
  keepDown->setShortcut(Qt::SHIFT | Qt::Key_Delete);
  stopWaiting->setShortcut(Qt::Key_Escape);
  // Elsewhere these keys belong to what has the focus: they edit the filter's text.
  hangUp->setShortcutContext(Qt::WidgetWithChildrenShortcut);
  keepDown->setShortcutContext(Qt::WidgetWithChildrenShortcut);
  stopWaiting->setShortcutContext(Qt::WidgetWithChildrenShortcut);
  hangUpAll->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_H);
  keepWaiting->setShortcut(Qt::CTRL | Qt::Key_K);
  askAgain->setShortcut(Qt::CTRL | Qt::Key_G);
  force->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_F);
  redial->setShortcut(Qt::CTRL | Qt::Key_R);
  automatic->setShortcut(Qt::CTRL | Qt::Key_T);
  refresh->setShortcut(Qt::Key_F5);
  find->setShortcut(QKeySequence::Find);
  history->setShortcut(Qt::CTRL | Qt::Key_H);
  practice->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_P);
  // QKeySequence::Preferences has no key on most desktops.
  preferences->setShortcut(Qt::CTRL | Qt::Key_Comma);
  shortcuts->setShortcut(Qt::Key_F1);
  diagnostics->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_D);
  about->setShortcut(Qt::CTRL | Qt::Key_F1);
  details->setShortcuts({Qt::Key_F4, Qt::ALT | Qt::Key_Return});
  quit->setShortcut(Qt::CTRL | Qt::Key_Q);

  const auto onSelected = [this](QAction* action, bool (*fits)(const QModelIndex&),
                                 void (Actions::*command)(const Target&)) {
    connect(action, &QAction::triggered, this, [this, fits, command] {
      for (const Target& target : selected(fits)) (this->*command)(target);
    });
  };
  connect(hangUp, &QAction::triggered, this, [this] { requests_->hangUp(selected(canHangUp)); });
  connect(keepDown, &QAction::triggered, this, [this] { requests_->keepDown(selected(canKeepDown)); });
  onSelected(keepWaiting, canKeepWaiting, &Actions::keepWaitingFor);
  onSelected(askAgain, canAskAgain, &Actions::hangUpTarget);
  onSelected(stopWaiting, isHangingUp, &Actions::stopWaitingFor);
  connect(force, &QAction::triggered, this, [this] { emit forceChosen(selected(canForce)); });
  connect(hangUpAll, &QAction::triggered, requests_, &HangUpRequests::hangUpAll);
  connect(refresh, &QAction::triggered, &monitor_, &ConnectionMonitor::refresh);

  connect(&monitor_, &ConnectionMonitor::changed, &renewal_, &Renewal::soon);
  connect(&controller_, &HangUpController::started, &renewal_, &Renewal::soon);
  connect(&controller_, &HangUpController::finished, &renewal_, &Renewal::soon);
  connect(&requests_->ordered(), &OrderedHangUps::changed, &renewal_, &Renewal::soon);
  renew();
}

QAction* Actions::make(const char* name, const QString& text, const char* icon, const QString& tip) {
  auto* const action = new QAction(text, this);
  if (icon != nullptr) action->setIcon(Icons::get(QString::fromLatin1(icon)));
  action->setObjectName(QString::fromLatin1(name));
  action->setToolTip(tip);
  action->setStatusTip(tip);
  // Held down, a key asks once: Ctrl+Q for less than a second is no "quit", and then "quit anyway".
  action->setAutoRepeat(false);
  return action;
}

void Actions::follow(QItemSelectionModel* selection) {
  selection_ = selection;
  // At once: the next key may be a shortcut.
  connect(selection, &QItemSelectionModel::selectionChanged, this, &Actions::renew);
  const QAbstractItemModel* const rows = selection->model();
  connect(rows, &QAbstractItemModel::dataChanged, this,
          [this](const QModelIndex&, const QModelIndex&, const QList<int>& roles) {
            if (concernsActions(roles)) renewal_.soon();
          });
  connect(rows, &QAbstractItemModel::rowsRemoved, &renewal_, &Renewal::soon);
  renew();
}

std::vector<Target> Actions::selected(bool (*fits)(const QModelIndex&)) const {
  std::vector<Target> targets;
  if (selection_ == nullptr) return targets;
  for (const QModelIndex& row : selection_->selectedRows())
    if (fits(row)) targets.push_back(row.data(ConnectionModel::TargetRole).value<Target>());
  // A bundle sorts before its links and takes them in.
  std::sort(targets.begin(), targets.end());
  std::vector<Target> whole;
  for (const Target& target : targets)
    if (whole.empty() || !whole.back().takesIn(target)) whole.push_back(target);
  return whole;
}

void Actions::hangUpTarget(const Target& target) {
  if (auto provider = monitor_.provider(target.provider)) controller_.hangUp(std::move(provider), target);
}

void Actions::keepWaitingFor(const Target& target) {
  if (auto provider = monitor_.provider(target.provider)) controller_.watch(std::move(provider), target);
}

void Actions::chooseForce(const Target& target) {
  emit forceChosen({target});
}

void Actions::stopWaitingFor(const Target& target) {
  // What covers a link may be the hang-up of its bundle.
  if (const auto running = controller_.running(target)) controller_.giveUp(running->target);
}

void Actions::renew() {
  hangUp->setEnabled(!selected(canHangUp).empty());
  // Hardly anything comes back by itself: else this would only be in the way. And it is for all that is
  // selected: of what does not, nobody shall think that it was hung up with the others.
  const auto kept = selected(canKeepDown).size();
  const bool keepsDown = kept > 0 && kept == selected(isAnything).size();
  keepDown->setEnabled(keepsDown);
  keepDown->setVisible(keepsDown);
  keepWaiting->setEnabled(!selected(canKeepWaiting).empty());
  askAgain->setEnabled(!selected(canAskAgain).empty());
  force->setEnabled(!selected(canForce).empty());
  stopWaiting->setEnabled(!selected(isHangingUp).empty());
  hangUpAll->setEnabled(requests_->any());
  renewTip();
}

void Actions::renewTip() {
  QString tip = tr("Hang up what is selected");
  if (!hangUp->isEnabled() && selection_ != nullptr) {
    for (const QModelIndex& row : selection_->selectedRows())
      if (!mayHangUp(row)) {
        const QString reason = row.data(ConnectionModel::ErrorTextRole).toString();
        tip = reason.isEmpty() ? tr("You may not hang this up") : reason;
        break;
      }
  }
  if (hangUp->isEnabled()) {
    // A name in the first line could make Qt take the whole for rich text.
    const auto above = consequences::alsoDown(monitor_.snapshots(), selected(canHangUp));
    if (!above.isEmpty()) tip += '\n' + consequences::alsoDownSentence(above);
  }
  hangUp->setToolTip(wording::plainTip(tip));
  hangUp->setStatusTip(tip);
}

}  // namespace onhook
