#include "ui/tray/TrayMenu.h"

#include <algorithm>

#include "resources/Icons.h"
#include "ui/automatic/AutomaticHangUps.h"
#include "ui/session/ConnectionMonitor.h"
#include "ui/session/Consequences.h"
#include "ui/session/Forcing.h"
#include "ui/session/HangUpController.h"
#include "ui/session/HangUpRequests.h"
#include "ui/session/KeepingDown.h"
#include "ui/session/LastOutcomes.h"
#include "ui/session/RunningNames.h"
#include "ui/session/Wording.h"
#include "ui/tray/ConnectMenu.h"
#include "ui/tray/MenuGroups.h"

namespace onhook {
namespace {

bool mayHangUp(const Permission& permission) {
  return permission.authority != Authority::no;
}

}  // namespace

/// What stands in the menu for one line.
struct TrayMenu::Shown {
  QMenu* menu = nullptr;  ///< where it stands
  LineActions actions;
  std::unique_ptr<QMenu> links;  ///< none: it has no links
  std::vector<LineActions> linkActions;
};

bool TrayMenu::Line::sameTargets(const Line& other) const {
  return target == other.target &&
         std::equal(links.begin(), links.end(), other.links.begin(), other.links.end(),
                    [](const Line& a, const Line& b) { return a.target == b.target; });
}

TrayMenu::TrayMenu(const ConnectionMonitor& monitor, HangUpController& controller, Dialing& dialing,
                   const SharedActions& shared)
    : monitor_(monitor),
      controller_(controller),
      requests_(shared.requests),
      automatic_(shared.automatic),
      outcomes_(new LastOutcomes(monitor, controller, this)),
      connect_(std::make_unique<ConnectMenu>(monitor, dialing)) {
  setObjectName(QStringLiteral("trayMenu"));
  setAccessibleName(tr("Onhook"));
  nothing_ = addAction(QString());  // renew() gives it its words
  nothing_->setObjectName(QStringLiteral("trayNothing"));
  nothing_->setEnabled(false);
  end_ = addSeparator();
  addAction(shared.hangUpAll);
  addMenu(connect_.get());
  addSeparator();
  addAction(shared.showWindow);
  if (shared.startAtSignIn != nullptr) addAction(shared.startAtSignIn);
  addAction(shared.quit);
  connect(&monitor, &ConnectionMonitor::changed, &renewal_, &Renewal::soon);
  connect(&controller, &HangUpController::started, &renewal_, &Renewal::soon);
  // A watch may have become a hang-up.
  connect(&controller, &HangUpController::progress, &renewal_, &Renewal::soon);
  connect(&controller, &HangUpController::finished, &renewal_, &Renewal::soon);
  connect(outcomes_, &LastOutcomes::changed, &renewal_, &Renewal::soon);
  if (requests_ != nullptr)
    connect(&requests_->ordered(), &OrderedHangUps::changed, &renewal_, &Renewal::soon);
  if (automatic_ != nullptr) {
    connect(automatic_, &AutomaticHangUps::warningBegan, &renewal_, &Renewal::soon);
    connect(automatic_, &AutomaticHangUps::warningEnded, &renewal_, &Renewal::soon);
  }
  renew();
}

TrayMenu::~TrayMenu() = default;

void TrayMenu::setLabels(Labels labels) {
  labels_ = labels;
  connect_->setLabels(labels);
  renewTexts();
}

QString TrayMenu::escaped(const QString& text, Labels labels) {
  QString result = text;
  if (labels == Labels::embedded) return result.replace(QLatin1Char('&'), QStringLiteral("&&"));
  // On the bus Qt turns the first '&' into '_' and leaves everything else: a '_' is doubled, and the first
  // '&' needs one more before it, which becomes the mark of a mnemonic and vanishes.
  result.replace(QLatin1Char('_'), QStringLiteral("__"));
  const auto first = result.indexOf(QLatin1Char('&'));
  if (first >= 0 && first < result.size() - 1) result.insert(first, QLatin1Char('&'));
  return result;
}

TrayMenu::Line TrayMenu::lineFor(const Target& target, const QString& name, bool may) const {
  Line line;
  line.target = target;
  line.name = name;
  line.keepDownText = tr("Hang up %1 and keep it down").arg(name);
  line.forceText = tr("Force %1…").arg(name);
  line.offersForce = forcing::offered(monitor_, controller_, *outcomes_, target) != nullptr;
  if (controller_.isHangingUp(target))
    line.text = tr("%1 is hanging up").arg(name);
  else if (!may)
    line.text = tr("%1 may not be hung up").arg(name);
  else if (isPending(target))
    line.text = tr("%1 is hung up next").arg(name);
  else {
    const QStringList above = consequences::alsoDown(monitor_.snapshots(), {target});
    line.text = above.isEmpty() ? tr("Hang up %1").arg(name)
                                : tr("Hang up %1, and with it %2").arg(name, someOf(above, 2));
    line.enabled = true;
  }
  return line;
}

bool TrayMenu::isPending(const Target& target) const {
  return requests_ != nullptr && requests_->ordered().isPending(target);
}

void TrayMenu::hangUp(const Target& target) {
  if (requests_ != nullptr)
    requests_->hangUp({target});
  else if (auto provider = monitor_.provider(target.provider))
    controller_.hangUp(std::move(provider), target);
}

void TrayMenu::keepDown(const Target& target) {
  if (requests_ != nullptr)
    requests_->keepDown({target});
  else if (auto provider = monitor_.provider(target.provider))
    controller_.keepDown(std::move(provider), target);
}

std::vector<TrayMenu::Line> TrayMenu::wantedLines() const {
  std::vector<Line> lines;
  for (const Snapshot& snapshot : monitor_.snapshots())
    for (const Connection& connection : snapshot.connections) {
      const QString name = QString::fromStdString(connection.name);
      Line line = lineFor(connection.target, name, mayHangUp(connection.mayHangUp));
      const auto running = controller_.running(connection.target);
      line.offersKeepDown =
          keepingdown::possibleFor(&connection) != nullptr && !(running && running->keepDown);
      // What to choose is to be seen before.
      if (line.enabled && connection.comesBack)
        line.text = tr("%1 (%2)").arg(line.text, wording::comesBackNote(connection));
      if (!connection.links.empty()) line.linksTitle = tr("Links of %1").arg(name);
      for (const Link& link : connection.links)
        line.links.push_back(
            lineFor(link.target, wording::targetName(connection, link.target), mayHangUp(link.mayHangUp)));
      lines.push_back(std::move(line));
    }
  // A submenu says from which name to which it goes.
  if (lines.size() > MenuGroups::most)
    std::ranges::stable_sort(
        lines, [](const Line& a, const Line& b) { return a.name.localeAwareCompare(b.name) < 0; });
  return lines;
}

void TrayMenu::renew() {
  renewKept();
  std::vector<Line> lines = wantedLines();
  nothing_->setVisible(lines.empty());
  nothing_->setText(wording::nothingText(monitor_.snapshots()));
  if (lines == lines_) return;
  const bool sameTargets =
      std::equal(lines.begin(), lines.end(), lines_.begin(), lines_.end(),
                 [](const Line& line, const Line& other) { return line.sameTargets(other); });
  lines_ = std::move(lines);
  if (!sameTargets) rebuild();
  renewTexts();
}

void TrayMenu::renewKept() {
  if (automatic_ == nullptr) return;
  std::erase_if(keeps_, [this](const auto& one) {
    if (automatic_->warningOf(one.first) != nullptr) return false;
    // Not deleted at once: it may be the one that is being triggered.
    removeAction(one.second.action);
    one.second.action->deleteLater();
    return true;
  });
  for (const Target& target : automatic_->warned()) {
    const Connection* const connection = monitor_.find(target);
    if (connection == nullptr || keeps_.contains(target)) continue;
    const QString text =
        tr("Keep %1, which is about to be hung up").arg(QString::fromStdString(connection->name));
    auto* const keep = new QAction(escaped(text, labels_), this);
    keep->setObjectName(QStringLiteral("trayKeep ") + QString::fromStdString(target.toString()));
    connect(keep, &QAction::triggered, this, [this, target] { automatic_->keep(target); });
    // Before all else: it is in a hurry.
    insertAction(actions().value(0), keep);
    keeps_[target] = {text, keep};
  }
}

TrayMenu::LineActions TrayMenu::makeActions(const Target& target, QObject* owner) {
  const QString id = QString::fromStdString(target.toString());
  LineActions made{new QAction(owner), new QAction(owner), new QAction(owner)};
  made.hangUp->setObjectName(QStringLiteral("trayHangUp ") + id);
  connect(made.hangUp, &QAction::triggered, this, [this, target] { hangUp(target); });
  made.keepDown->setObjectName(QStringLiteral("trayKeepDown ") + id);
  made.keepDown->setVisible(false);
  connect(made.keepDown, &QAction::triggered, this, [this, target] { keepDown(target); });
  made.force->setObjectName(QStringLiteral("trayForce ") + id);
  made.force->setVisible(false);
  connect(made.force, &QAction::triggered, this, [this, target] { emit forceChosen(target); });
  return made;
}

void TrayMenu::rebuild() {
  for (const Shown& shown : shown_) {
    for (QAction* const action : shown.actions.all()) {
      // Not deleted at once: it may be the one that is being triggered.
      shown.menu->removeAction(action);
      action->deleteLater();
    }
  }
  shown_.clear();
  const std::vector<QMenu*> menus = makeMenus();
  for (std::size_t i = 0; i < lines_.size(); ++i) show(lines_[i], menus[i]);
}

std::vector<QMenu*> TrayMenu::makeMenus() {
  groups_.clear();
  std::vector<QMenu*> menus;
  for (const std::size_t size : MenuGroups::sizesFor(lines_.size())) {
    Group& group = groups_.emplace_back();
    group.menu = std::make_unique<QMenu>();
    group.menu->setObjectName(QStringLiteral("trayGroup"));
    group.title = MenuGroups::title(lines_[menus.size()].name, lines_[menus.size() + size - 1].name);
    group.menu->setAccessibleName(group.title);
    insertMenu(end_, group.menu.get());
    menus.insert(menus.end(), size, group.menu.get());
  }
  if (groups_.empty()) menus.assign(lines_.size(), this);
  return menus;
}

void TrayMenu::show(const Line& line, QMenu* menu) {
  QAction* const before = menu == this ? end_ : nullptr;
  Shown& shown = shown_.emplace_back(Shown{menu, makeActions(line.target, this), nullptr, {}});
  shown.actions.hangUp->setIcon(Icons::get(QStringLiteral("hang-up")));
  shown.actions.keepDown->setIcon(Icons::get(QStringLiteral("keep-down")));
  shown.actions.force->setIcon(Icons::get(QStringLiteral("force")));
  menu->insertActions(before, shown.actions.all());
  if (line.links.empty()) return;
  shown.links = std::make_unique<QMenu>();
  shown.links->setObjectName(QStringLiteral("trayLinks"));
  shown.links->setIcon(Icons::get(QStringLiteral("link")));
  for (const Line& link : line.links) {
    const LineActions& actions = shown.linkActions.emplace_back(makeActions(link.target, shown.links.get()));
    shown.links->addActions(actions.all());
  }
  menu->insertMenu(before, shown.links.get());
}

void TrayMenu::renewTexts() {
  for (const auto& [target, keep] : keeps_) keep.action->setText(escaped(keep.text, labels_));
  for (const Group& group : groups_) group.menu->setTitle(escaped(group.title, labels_));
  for (std::size_t i = 0; i < lines_.size(); ++i) {
    const Line& line = lines_[i];
    renewTexts(line, shown_[i].actions);
    if (!shown_[i].links) continue;
    shown_[i].links->setTitle(escaped(line.linksTitle, labels_));
    shown_[i].links->setAccessibleName(line.linksTitle);
    for (std::size_t link = 0; link < line.links.size(); ++link)
      renewTexts(line.links[link], shown_[i].linkActions[link]);
  }
}

void TrayMenu::renewTexts(const Line& line, const LineActions& actions) {
  actions.hangUp->setText(escaped(line.text, labels_));
  actions.hangUp->setEnabled(line.enabled);
  actions.keepDown->setText(escaped(line.keepDownText, labels_));
  actions.keepDown->setVisible(line.offersKeepDown);
  actions.force->setText(escaped(line.forceText, labels_));
  actions.force->setVisible(line.offersForce);
}

}  // namespace onhook
