#include "ui/window/DetailsPane.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPointer>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "resources/Icons.h"
#include "ui/list/ConnectionModel.h"
#include "ui/session/ConnectionMonitor.h"
#include "ui/session/HangUpSteps.h"
#include "ui/session/Sentences.h"
#include "ui/session/ThroughputHistory.h"
#include "ui/session/TrafficReader.h"
#include "ui/session/Wording.h"
#include "ui/window/DetailsView.h"
#include "ui/window/ThroughputGraph.h"

namespace onhook {

using namespace std::chrono_literals;

namespace {

// Routes change without the connection's doing, too; while somebody looks, this is soon enough.
constexpr Duration trafficAge = 5s;
constexpr std::size_t mostStories = 3;

/// What routes and name servers change with.
std::string outlineOf(const Connection* connection) {
  if (connection == nullptr) return {};
  std::string outline = connection->interface + ' ' + std::string(toString(connection->state));
  for (const std::string& address : connection->addresses) outline += ' ' + address;
  return outline;
}

QToolButton* makeButton(QAction* action, const char* name, QWidget* parent) {
  auto* const button = new QToolButton(parent);
  button->setDefaultAction(action);
  button->setObjectName(QString::fromLatin1(name));
  button->setAccessibleName(wording::withoutMnemonic(action->text()));
  button->setAutoRaise(true);
  button->setFocusPolicy(Qt::StrongFocus);
  return button;
}

}  // namespace

DetailsPane::DetailsPane(const ConnectionMonitor& monitor, const HangUpController& controller,
                         std::shared_ptr<Runtime> runtime, QWidget* parent)
    : QWidget(parent),
      monitor_(monitor),
      runtime_(std::move(runtime)),
      steps_(new HangUpSteps(monitor, controller, runtime_, this)),
      history_(new ThroughputHistory(monitor, runtime_, this)),
      title_(new QLabel(this)),
      graph_(new ThroughputGraph(this)),
      view_(new DetailsView(this)),
      copyAll_(new QAction(tr("Copy &All"), this)) {
  setObjectName(QStringLiteral("detailsPane"));
  setAccessibleName(tr("Details of the connection"));
  title_->setObjectName(QStringLiteral("detailsTitle"));
  title_->setTextFormat(Qt::PlainText);
  title_->setWordWrap(true);
  title_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  QFont bold = title_->font();
  bold.setBold(true);
  title_->setFont(bold);
  copyAll_->setObjectName(QStringLiteral("copyAllDetails"));
  copyAll_->setToolTip(tr("Copy all that is known of it"));
  connect(copyAll_, &QAction::triggered, this,
          [this] { QGuiApplication::clipboard()->setText(view_->toPlainText()); });
  auto* const close = new QAction(Icons::get(QStringLiteral("close")), tr("Hide Details"), this);
  close->setObjectName(QStringLiteral("hideDetails"));
  connect(close, &QAction::triggered, this, &DetailsPane::closeRequested);

  auto* const head = new QHBoxLayout;
  head->addWidget(title_, 1);
  head->addWidget(makeButton(copyAll_, "copyAllButton", this));
  head->addWidget(makeButton(close, "hideDetailsButton", this));
  auto* const column = new QVBoxLayout(this);
  column->setContentsMargins(6, 0, 0, 0);
  column->addLayout(head);
  column->addWidget(graph_);
  column->addWidget(view_, 1);

  connect(&monitor, &ConnectionMonitor::changed, this, &DetailsPane::renew);
  connect(steps_, &HangUpSteps::changed, this, &DetailsPane::renew);
  connect(history_, &ThroughputHistory::changed, this, &DetailsPane::renewGraph);
}

DetailsPane::~DetailsPane() = default;

void DetailsPane::follow(const QItemSelectionModel* selection) {
  selection_ = selection;
  connect(selection, &QItemSelectionModel::selectionChanged, this, &DetailsPane::choose);
  choose();
}

void DetailsPane::setTraffic(TrafficReader& traffic) {
  traffic_ = &traffic;
  renew();
}

void DetailsPane::setWindowShown(bool shown) {
  windowShown_ = shown;
  noteSeen();
}

void DetailsPane::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  noteSeen();
}

void DetailsPane::hideEvent(QHideEvent* event) {
  QWidget::hideEvent(event);
  noteSeen();
}

void DetailsPane::noteSeen() {
  const bool seen = windowShown_ && isVisible();
  if (std::exchange(seen_, seen) == seen) return;
  history_->setWatched(seen);
  readAt_.reset();
  renew();
  renewGraph();
}

void DetailsPane::choose() {
  std::optional<Target> chosen;
  const QModelIndexList rows = selection_->selectedRows();
  if (rows.size() == 1) chosen = rows.front().data(ConnectionModel::TargetRole).value<Target>();
  if (chosen != std::exchange(subject_, chosen)) subjectIsNew_ = true;
  renew();
  renewGraph();
}

void DetailsPane::renew() {
  if (!seen_) return;
  readTraffic();
  const QString title = titleText();
  title_->setText(title);
  if (title_->accessibleName() != title) title_->setAccessibleName(title);
  graph_->setVisible(subject_ && monitor_.find(*subject_) != nullptr);
  // What happens now comes first.
  DetailsRows rows;
  addStories(rows);
  const DetailsRows known = rowsOfSubject();
  if (!rows.empty() && !known.empty()) rows.push_back({{}, tr("Known of it")});
  rows.insert(rows.end(), known.begin(), known.end());
  copyAll_->setEnabled(!rows.empty());
  view_->show(rows, std::exchange(subjectIsNew_, false));
}

void DetailsPane::renewGraph() {
  if (seen_) graph_->show(subject_ ? history_->of(*subject_) : nullptr, history_->now());
}

QString DetailsPane::titleText() const {
  if (subject_)
    if (const Connection* const connection = monitor_.find(*subject_))
      return wording::targetName(*connection, *subject_);
  const auto count = selection_ != nullptr ? selection_->selectedRows().size() : 0;
  return count > 1 ? tr("%n selected", nullptr, static_cast<int>(count))
                   : tr("Select a connection to see what is known of it.");
}

DetailsRows DetailsPane::rowsOfSubject() const {
  const Connection* const connection = subject_ ? monitor_.find(*subject_) : nullptr;
  if (connection == nullptr) return {};
  const bool known = reached_ && reachedBy_ == subject_->provider;
  const details::Around around{runtime_->now(), monitor_.displayName(subject_->provider),
                               known ? &*reached_ : nullptr, namesBelow(*connection)};
  const auto link = std::ranges::find(connection->links, *subject_, &Link::target);
  return link != connection->links.end() ? details::ofLink(*connection, *link, around)
                                         : details::ofConnection(*connection, around);
}

QStringList DetailsPane::namesBelow(const Connection& connection) const {
  QStringList names;
  for (const Target& carrier : connection.standsOn)
    if (const Connection* const found = monitor_.find(carrier)) names << QString::fromStdString(found->name);
  return names;
}

void DetailsPane::addStories(DetailsRows& rows) const {
  const auto add = [&rows](const HangUpStory& story, bool named) {
    const DetailsRows more = details::ofStory(story, named);
    rows.insert(rows.end(), more.begin(), more.end());
  };
  const HangUpStory* const own = subject_ ? steps_->of(*subject_) : nullptr;
  if (own != nullptr) add(*own, own->target != *subject_);
  std::size_t told = 0;
  for (const HangUpStory* const story : steps_->ofGone())
    if (story != own && told++ < mostStories) add(*story, true);
}

void DetailsPane::readTraffic() {
  if (traffic_ == nullptr || !subject_ || reading_) return;
  const std::string outline = outlineOf(monitor_.find(*subject_));
  const bool isFresh = readAt_ && runtime_->now() - *readAt_ < trafficAge;
  if (isFresh && reachedBy_ == subject_->provider && outline_ == outline) return;
  reading_ = true;
  traffic_->read(subject_->provider,
                 [pane = QPointer(this), provider = subject_->provider, outline](const auto& traffic) {
                   if (!pane) return;
                   pane->reading_ = false;
                   pane->reached_ = *traffic;
                   pane->reachedBy_ = provider;
                   pane->outline_ = outline;
                   pane->readAt_ = pane->runtime_->now();
                   pane->renew();
                 });
}

}  // namespace onhook
