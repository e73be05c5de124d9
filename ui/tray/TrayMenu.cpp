#include "ui/tray/TrayMenu.h"

#include <algorithm>

#include "resources/Icons.h"
#include "ui/session/ConnectionMonitor.h"
#include "ui/session/HangUpController.h"
#include "ui/session/Wording.h"

namespace onhook {
namespace {

bool mayHangUp(const Permission& permission) {
  return permission.authority != Authority::no;
}

}  // namespace

/// What stands in the menu for one line.
struct TrayMenu::Shown {
  QAction* hangUp;
  std::unique_ptr<QMenu> links;  ///< none: it has no links
};

bool TrayMenu::Line::sameTargets(const Line& other) const {
  return target == other.target &&
         std::equal(links.begin(), links.end(), other.links.begin(), other.links.end(),
                    [](const Line& a, const Line& b) { return a.target == b.target; });
}

TrayMenu::TrayMenu(const ConnectionMonitor& monitor, HangUpController& controller,
                   const SharedActions& shared)
    : monitor_(monitor), controller_(controller) {
  setObjectName(QStringLiteral("trayMenu"));
  setAccessibleName(tr("Onhook"));
  nothing_ = addAction(QString());  // renew() gives it its words
  nothing_->setObjectName(QStringLiteral("trayNothing"));
  nothing_->setEnabled(false);
  end_ = addSeparator();
  addAction(shared.hangUpAll);
  addSeparator();
  addAction(shared.showWindow);
  addAction(shared.quit);
  renewal_.setSingleShot(true);
  renewal_.setInterval(0);
  connect(&renewal_, &QTimer::timeout, this, &TrayMenu::renew);
  const auto renewSoon = qOverload<>(&QTimer::start);
  connect(&monitor, &ConnectionMonitor::changed, &renewal_, renewSoon);
  connect(&controller, &HangUpController::started, &renewal_, renewSoon);
  // A watch may have become a hang-up.
  connect(&controller, &HangUpController::progress, &renewal_, renewSoon);
  connect(&controller, &HangUpController::finished, &renewal_, renewSoon);
  renew();
}

TrayMenu::~TrayMenu() = default;

void TrayMenu::setLabels(Labels labels) {
  labels_ = labels;
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
  Line line{target, {}, false, {}, {}};
  if (controller_.running(target) && !controller_.isWatch(target))
    line.text = tr("%1 is hanging up").arg(name);
  else if (!may)
    line.text = tr("%1 may not be hung up").arg(name);
  else {
    line.text = tr("Hang up %1").arg(name);
    line.enabled = true;
  }
  return line;
}

std::vector<TrayMenu::Line> TrayMenu::wantedLines() const {
  std::vector<Line> lines;
  for (const Snapshot& snapshot : monitor_.snapshots())
    for (const Connection& connection : snapshot.connections) {
      const QString name = QString::fromStdString(connection.name);
      Line line = lineFor(connection.target, name, mayHangUp(connection.mayHangUp));
      if (!connection.links.empty()) line.linksTitle = tr("Links of %1").arg(name);
      for (const Link& link : connection.links)
        line.links.push_back(
            lineFor(link.target, wording::targetName(connection, link.target), mayHangUp(link.mayHangUp)));
      lines.push_back(std::move(line));
    }
  return lines;
}

void TrayMenu::renew() {
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

QAction* TrayMenu::makeAction(const Target& target, QObject* owner) {
  auto* const action = new QAction(owner);
  action->setObjectName(QStringLiteral("trayHangUp ") + QString::fromStdString(target.toString()));
  connect(action, &QAction::triggered, this, [this, target] {
    if (auto provider = monitor_.provider(target.provider)) controller_.hangUp(std::move(provider), target);
  });
  return action;
}

void TrayMenu::rebuild() {
  for (const Shown& shown : shown_) {
    // Not deleted at once: it may be the one that is being triggered.
    removeAction(shown.hangUp);
    shown.hangUp->deleteLater();
  }
  shown_.clear();
  for (const Line& line : lines_) {
    Shown& shown = shown_.emplace_back(Shown{makeAction(line.target, this), nullptr});
    shown.hangUp->setIcon(Icons::get(QStringLiteral("hang-up")));
    insertAction(end_, shown.hangUp);
    if (line.links.empty()) continue;
    shown.links = std::make_unique<QMenu>();
    shown.links->setObjectName(QStringLiteral("trayLinks"));
    shown.links->setIcon(Icons::get(QStringLiteral("link")));
    for (const Line& link : line.links) shown.links->addAction(makeAction(link.target, shown.links.get()));
    insertMenu(end_, shown.links.get());
  }
}

void TrayMenu::renewTexts() {
  for (std::size_t i = 0; i < lines_.size(); ++i) {
    const Line& line = lines_[i];
    shown_[i].hangUp->setText(escaped(line.text, labels_));
    shown_[i].hangUp->setEnabled(line.enabled);
    if (!shown_[i].links) continue;
    shown_[i].links->setTitle(escaped(line.linksTitle, labels_));
    shown_[i].links->setAccessibleName(line.linksTitle);
    const QList<QAction*> linkActions = shown_[i].links->actions();
    for (std::size_t link = 0; link < line.links.size(); ++link) {
      linkActions[qsizetype(link)]->setText(escaped(line.links[link].text, labels_));
      linkActions[qsizetype(link)]->setEnabled(line.links[link].enabled);
    }
  }
}

}  // namespace onhook
