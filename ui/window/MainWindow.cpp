#include "ui/window/MainWindow.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <chrono>

#include "ui/automatic/AutomaticHangUps.h"
#include "ui/automatic/AutomaticWording.h"
#include "ui/list/ConnectionFilter.h"
#include "ui/list/ConnectionModel.h"
#include "ui/list/EntryFilter.h"
#include "ui/list/EntryModel.h"
#include "ui/session/ConnectionMonitor.h"
#include "ui/session/Consequences.h"
#include "ui/session/Dialing.h"
#include "ui/session/ExitGuard.h"
#include "ui/session/HangUpController.h"
#include "ui/session/HangUpRequests.h"
#include "ui/session/LastOutcomes.h"
#include "ui/session/LeftHangUps.h"
#include "ui/session/Sentences.h"
#include "ui/session/Settings.h"
#include "ui/session/Summary.h"
#include "ui/session/Wording.h"
#include "ui/widgets/LabelText.h"
#include "ui/window/Actions.h"
#include "ui/window/AftermathMessages.h"
#include "ui/window/AutomaticActions.h"
#include "ui/window/AutomaticMessages.h"
#include "ui/window/CommandRow.h"
#include "ui/window/ConnectionView.h"
#include "ui/window/DetailsPane.h"
#include "ui/window/DetailsSplitter.h"
#include "ui/window/DialMessages.h"
#include "ui/window/EmptyPage.h"
#include "ui/window/EntryActions.h"
#include "ui/window/EntrySection.h"
#include "ui/window/EntryView.h"
#include "ui/window/ExitWindow.h"
#include "ui/window/ForceMessages.h"
#include "ui/window/HangUpMessages.h"
#include "ui/window/HangUpQuestion.h"
#include "ui/window/MessageBar.h"
#include "ui/window/OneSelection.h"
#include "ui/window/PendingMessages.h"
#include "ui/window/StatusLine.h"
#include "ui/window/TogetherMessages.h"

namespace onhook {
namespace {

// Provider::name() of the practice network.
constexpr const char* practiceProvider = "simulated";
/// Message::key of what went wrong.
constexpr QLatin1String complaintKey("complaint");
/// Longer than a healthy system takes to list its connections, and too short to wonder at a list without any.
constexpr std::chrono::milliseconds undecidedFor{250};

template <class Filter>
Filter* makeFilter(QAbstractItemModel* model, QObject* parent) {
  auto* const filter = new Filter(parent);
  filter->setSourceModel(model);
  return filter;
}

}  // namespace

MainWindow::MainWindow(ConnectionMonitor& monitor, HangUpController& controller, Dialing& dialing,
                       const std::shared_ptr<Runtime>& runtime, std::function<void()> startPractice)
    : monitor_(monitor),
      model_(new ConnectionModel(monitor, controller, runtime, this)),
      filter_(makeFilter<ConnectionFilter>(model_, this)),
      actions_(new Actions(monitor, controller, this)),
      entryModel_(new EntryModel(monitor, dialing, this)),
      entryFilter_(makeFilter<EntryFilter>(entryModel_, this)),
      entryActions_(new EntryActions(monitor, dialing, *actions_, this)),
      view_(new ConnectionView(filter_, *actions_, this)),
      entries_(new EntrySection(entryModel_, entryFilter_, *entryActions_, *actions_, this)),
      pages_(new QStackedWidget(this)),
      details_(new DetailsPane(monitor, controller, runtime, this)),
      detailsSplitter_(new DetailsSplitter(actions_->details, details_, this)),
      messages_(new MessageBar(this)),
      exitGuard_(new ExitGuard(monitor, controller, this)),
      exitWindow_(std::make_unique<ExitWindow>(*exitGuard_, actions_->quit, *this)),
      hangUpQuestion_(std::make_unique<HangUpQuestion>(actions_->requests(), actions_->quit, *this)),
      filterBox_(new QLineEdit(this)),
      offersPractice_(startPractice != nullptr) {
  setObjectName(QStringLiteral("mainWindow"));
  setAccessibleName(tr("Onhook"));
  setWindowTitle(tr("Onhook"));
  actions_->follow(view_->selectionModel());
  details_->follow(view_->selectionModel());
  auto* const outcomes = new LastOutcomes(monitor, controller, this);
  hangUpMessages_ = new HangUpMessages(monitor, controller, *outcomes, dialing, *actions_, *messages_, this);
  // Later, so that what it was is told before.
  connect(model_, &ConnectionModel::cameBack, hangUpMessages_, &HangUpMessages::noteComeback,
          Qt::QueuedConnection);
  new DialMessages(monitor, controller, dialing, *messages_, this);
  new TogetherMessages(monitor, controller, actions_->requests(), *messages_, this);
  exitGuard_->follow(actions_->requests().ordered());
  new PendingMessages(monitor, actions_->requests().ordered(), *messages_, this);
  auto* const forceMessages = new ForceMessages(monitor, controller, *outcomes, *messages_, this);
  connect(actions_, &Actions::forceChosen, forceMessages, &ForceMessages::ask);
  connect(&dialing.controller(), &DialController::started, model_, &ConnectionModel::noteDialed);
  makeCentre();
  makeMenus();
  setStatusBar(new StatusLine(monitor, *new Summary(monitor, controller, this), this));
  connectParts(std::move(startPractice));
  renewPractice();
  undecided_.setSingleShot(true);
  undecided_.start(undecidedFor);
  renewPage();
  renewHint();
  // By the font; but no wider than the screen.
  const QSize room = screen()->availableSize();
  resize(std::min(view_->comfortableWidth() + 2 * fontMetrics().averageCharWidth(), room.width() * 9 / 10),
         std::min(640, room.height() * 9 / 10));
}

MainWindow::~MainWindow() = default;

void MainWindow::makeMenus() {
  menuBar()->setObjectName(QStringLiteral("menuBar"));
  menuBar()->setAccessibleName(tr("Menu bar"));
  const auto addMenu = [this](const QString& title, const char* name, const QString& accessibleName) {
    QMenu* const menu = menuBar()->addMenu(title);
    menu->setObjectName(QString::fromLatin1(name));
    menu->setAccessibleName(accessibleName);
    menu->setToolTipsVisible(true);
    return menu;
  };
  QMenu* const connection = addMenu(tr("&Connection"), "connectionsMenu", tr("Connection"));
  connection->addActions({actions_->hangUp, actions_->keepDown, actions_->hangUpAll, actions_->redial});
  connection->addSeparator();
  connection->addActions({entryActions_->connectEntries, entryActions_->edit, actions_->automatic});
  connection->addSeparator();
  connection->addActions({actions_->stopWaiting, actions_->keepWaiting, actions_->askAgain, actions_->force});
  connection->addSeparator();
  connection->addActions({actions_->history, actions_->preferences, actions_->quit});
  QMenu* const view = addMenu(tr("&View"), "viewMenu", tr("View"));
  view->addActions({actions_->refresh, actions_->find});
  view->addMenu(view_->columnMenu());
  view->addSeparator();
  view->addActions({actions_->details, actions_->practice});
  QMenu* const help = addMenu(tr("&Help"), "helpMenu", tr("Help"));
  help->addActions({actions_->shortcuts, actions_->diagnostics});
  help->addSeparator();
  help->addAction(actions_->about);
}

void MainWindow::setSettings(Settings& settings) {
  actions_->requests().setSettings(settings);
  detailsSplitter_->setSettings(settings);
}

void MainWindow::setTraffic(TrafficReader& traffic, Aftermath& aftermath) {
  details_->setTraffic(traffic);
  new AftermathMessages(monitor_, aftermath, details_->steps(), *messages_, this);
}

void MainWindow::setAutomatic(AutomaticHangUps& automatic, AutomaticRules& rules) {
  model_->setNote([&automatic](const Target& target) {
    const auto plan = automatic.planOf(target);
    return plan ? wording::automaticNote(*plan) : QString();
  });
  connect(&automatic, &AutomaticHangUps::changed, model_, &ConnectionModel::renewNote);
  new AutomaticMessages(monitor_, automatic, *messages_, this);
  auto* const choosing = new AutomaticActions(monitor_, rules, *actions_, *view_->selectionModel(),
                                              *entries_->view().selectionModel(), *this);
  connect(choosing, &AutomaticActions::notKept, this, &MainWindow::complain);
}

void MainWindow::tellOf(LeftHangUps& left) {
  hangUpMessages_->tellOf(left);
}

QLabel* MainWindow::makePracticeBanner() {
  auto* const banner = new QLabel(tr("Practice network: nothing here is real."), this);
  banner->setObjectName(QStringLiteral("practiceBanner"));
  banner->setAccessibleName(banner->text());
  banner->setAlignment(Qt::AlignCenter);
  banner->setAutoFillBackground(true);
  banner->setBackgroundRole(QPalette::AlternateBase);
  banner->setContentsMargins(4, 4, 4, 4);
  return banner;
}

QWidget* MainWindow::makeNothingFoundPage() {
  auto* const page = new QWidget(this);
  page->setObjectName(QStringLiteral("nothingFoundPage"));
  page->setAccessibleName(tr("No connection matches the filter"));
  auto* const text = new QLabel(tr("No connection matches the filter."), page);
  text->setObjectName(QStringLiteral("nothingFoundText"));
  text->setAccessibleName(text->text());
  auto* const button = new QPushButton(tr("Show &all"), page);
  button->setObjectName(QStringLiteral("showAll"));
  button->setAccessibleName(tr("Show all connections"));
  connect(button, &QPushButton::clicked, filterBox_, &QLineEdit::clear);
  page->setFocusProxy(button);
  auto* const column = new QVBoxLayout(page);
  column->addStretch();
  column->addWidget(text, 0, Qt::AlignHCenter);
  column->addWidget(button, 0, Qt::AlignHCenter);
  column->addStretch();
  return page;
}

QLabel* MainWindow::makeHint() {
  auto* const hint = new QLabel(this);
  hint->setObjectName(QStringLiteral("hint"));
  hint->setTextFormat(Qt::PlainText);
  hint->setWordWrap(true);
  return hint;
}

void MainWindow::makeCentre() {
  filterBox_->setObjectName(QStringLiteral("filterBox"));
  filterBox_->setAccessibleName(tr("Show only connections with this text"));
  filterBox_->setPlaceholderText(tr("Filter (Ctrl+F)"));
  // Its button takes an icon out of the desktop's theme, which takes its time: not before there is what it
  // can clear.
  connect(filterBox_, &QLineEdit::textChanged, filterBox_,
          [this] { filterBox_->setClearButtonEnabled(true); });
  filterBox_->setMaximumWidth(320);

  pages_->setObjectName(QStringLiteral("pages"));
  pages_->setAccessibleName(tr("Connections"));
  pages_->addWidget(view_);
  pages_->addWidget(emptyPage_ = new EmptyPage(monitor_, actions_->practice, this));
  pages_->addWidget(nothingFoundPage_ = makeNothingFoundPage());

  auto* const centre = new QWidget(this);
  centre->setObjectName(QStringLiteral("centre"));
  centre->setAccessibleName(tr("Connections and messages"));
  auto* const column = new QVBoxLayout(centre);
  column->setContentsMargins(6, 6, 6, 0);
  auto* const commands = new CommandRow(*actions_, filterBox_, centre);
  column->addWidget(practiceBanner_ = makePracticeBanner());
  column->addWidget(commands);
  detailsSplitter_->addList(pages_, 3);
  detailsSplitter_->addList(entries_, 2);
  column->addWidget(detailsSplitter_, 1);
  column->addWidget(hint_ = makeHint());
  column->addWidget(messages_);
  setCentralWidget(centre);
  // From the list on by the keyboard: what can be done with it, what else can be connected, what was said,
  // and back.
  QList<QWidget*> order{view_};
  for (QToolButton* const button : commands->findChildren<QToolButton*>()) order << button;
  order << filterBox_ << entries_->tabOrder();
  for (qsizetype i = 1; i < order.size(); ++i) setTabOrder(order[i - 1], order[i]);
}

void MainWindow::connectParts(std::function<void()> startPractice) {
  for (ConnectionFilter* const filter : {filter_, static_cast<ConnectionFilter*>(entryFilter_)})
    connect(filterBox_, &QLineEdit::textChanged, filter, &ConnectionFilter::setFilterText);
  connect(actions_->find, &QAction::triggered, this, [this] {
    filterBox_->setFocus(Qt::ShortcutFocusReason);
    filterBox_->selectAll();
  });
  connect(actions_->practice, &QAction::triggered, this, [this, start = std::move(startPractice)] {
    start();
    renewPractice();
  });
  connect(actions_->showWindow, &QAction::triggered, this, &MainWindow::present);
  connect(actions_->quit, &QAction::triggered, exitGuard_, &ExitGuard::quit);
  connect(exitGuard_, &ExitGuard::changed, this, &MainWindow::renewQuitMessage);
  connect(exitGuard_, &ExitGuard::finished, this, &MainWindow::readyToQuit);

  for (const QAbstractItemModel* const rows :
       {static_cast<const QAbstractItemModel*>(model_), static_cast<const QAbstractItemModel*>(filter_)}) {
    connect(rows, &QAbstractItemModel::rowsInserted, this, &MainWindow::renewPage);
    connect(rows, &QAbstractItemModel::rowsRemoved, this, &MainWindow::renewPage);
  }
  new OneSelection(*view_, entries_->view());
  entryActions_->follow(entries_->view().selectionModel(), view_->selectionModel());
  connect(entryActions_, &EntryActions::editorFailed, this, &MainWindow::complain);
  connect(entries_, &EntrySection::changed, this, &MainWindow::renewPage);
  connect(entryModel_, &QAbstractItemModel::dataChanged, &hintRenewal_, &Renewal::soon);
  connect(entries_->view().selectionModel(), &QItemSelectionModel::selectionChanged, this,
          &MainWindow::renewHint);

  connect(&undecided_, &QTimer::timeout, this, &MainWindow::renewPage);
  connect(&monitor_, &ConnectionMonitor::changed, this, [this] {
    if (undecided_.isActive()) renewPage();
  });
  connect(&monitor_, &ConnectionMonitor::changed, this, &MainWindow::renewPractice);
  connect(&monitor_, &ConnectionMonitor::changed, &hintRenewal_, &Renewal::soon);
  connect(view_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MainWindow::renewHint);
  connect(messages_, &MessageBar::changed, &hintRenewal_, &Renewal::soon);
  connect(messages_, &MessageBar::focusLost, this, [this] {
    QWidget* const list =
        entries_->view().selectionModel()->hasSelection() ? &entries_->view() : pages_->currentWidget();
    list->setFocus();
  });
}

void MainWindow::showPage(QWidget* page) {
  // Focus stays in the list's place; who types in the filter box goes on typing.
  const bool takesFocus =
      focusWidget() == nullptr || focusWidget() == pages_ || pages_->isAncestorOf(focusWidget());
  pages_->setCurrentWidget(page);
  if (!takesFocus) return;
  // Where nothing is connected, what can be is what people came for.
  if (page == emptyPage_ && entries_->isOpen())
    entries_->view().setFocus();
  else
    page->setFocus();
}

void MainWindow::renewPage() {
  if (model_->rowCount() == 0)
    showPage(isUndecided() ? view_ : emptyPage_);
  else if (filter_->rowCount() == 0)
    showPage(nothingFoundPage_);
  else {
    showPage(view_);
    if (!entries_->view().selectionModel()->hasSelection()) view_->chooseFirst();
  }
}

bool MainWindow::isUndecided() const {
  return undecided_.isActive() && !monitor_.complete();
}

void MainWindow::renewQuitMessage() {
  const QString key = QStringLiteral("quit");
  if (!exitGuard_->isAside()) {
    messages_->remove(key);
  } else if (messages_->find(key) == nullptr) {
    messages_->show(
        {Message::Kind::info,
         key,
         tr("Onhook quits when what is hanging up is down."),
         {{QStringLiteral("messageStay"), tr("Do Not Quit"), [this] { exitGuard_->stay(); }},
          {QStringLiteral("messageQuitAnyway"), tr("Quit Anyway"), [this] { exitGuard_->quitAnyway(); }}}});
  }
}

void MainWindow::renewPractice() {
  actions_->practice->setVisible(offersPractice_);
  const bool started = monitor_.watches(practiceProvider);
  // The button that was pressed vanishes; the focus waits for the list in its place.
  if (started && actions_->practice->isEnabled() && pages_->isAncestorOf(focusWidget())) pages_->setFocus();
  actions_->practice->setEnabled(!started);

  const auto& snapshots = monitor_.snapshots();
  const auto lists = [&snapshots](bool practice) {
    return std::any_of(snapshots.begin(), snapshots.end(), [practice](const Snapshot& snapshot) {
      const bool any = !snapshot.connections.empty() || !snapshot.entries.empty();
      return (snapshot.provider == practiceProvider) == practice && any;
    });
  };
  practiceBanner_->setVisible(lists(true) && !lists(false));
}

void MainWindow::renewHint() {
  const QModelIndexList rows = view_->selectionModel()->selectedRows();
  const QModelIndexList entries = entries_->view().selectionModel()->selectedRows();
  const QString hint = rows.size() == 1      ? hintFor(rows.front())
                       : entries.size() == 1 ? hintForEntry(entries.front())
                                             : QString();
  setLabelText(*hint_, hint);
  hint_->setVisible(!hint.isEmpty());
}

QString MainWindow::hintFor(const QModelIndex& row) const {
  const auto target = row.data(ConnectionModel::TargetRole).value<Target>();
  QString outcome = row.data(ConnectionModel::OutcomeTextRole).toString();
  // What the message bar still says need not be said twice.
  if (!outcome.isEmpty() && messages_->find(HangUpMessages::keyOf(target)) == nullptr) return outcome;
  const Connection* const connection = monitor_.find(target);
  if (connection == nullptr) return {};
  const auto link = std::find_if(connection->links.begin(), connection->links.end(),
                                 [&target](const Link& one) { return one.target == target; });
  QStringList hints{alsoDownHint(target)};
  if (link != connection->links.end())
    hints << wording::permissionText(link->mayHangUp);
  else
    hints << wording::permissionText(connection->mayHangUp) << wording::comesBackSentence(*connection);
  return wording::oneAfterAnother(hints);
}

QString MainWindow::alsoDownHint(const Target& target) const {
  const Connection* const connection = monitor_.find(target);
  if (connection == nullptr) return {};
  return consequences::alsoDownSentence(consequences::alsoDown(monitor_.snapshots(), {target}),
                                        QString::fromStdString(connection->name));
}

QString MainWindow::hintForEntry(const QModelIndex& row) const {
  const auto key = row.data(EntryModel::KeyRole).value<EntryKey>();
  const QString outcome = row.data(EntryModel::OutcomeTextRole).toString();
  if (!outcome.isEmpty()) return messages_->find(DialMessages::keyOf(key)) == nullptr ? outcome : QString();
  // What the row says in full needs no more words.
  const auto standing = static_cast<EntryModel::Standing>(row.data(EntryModel::StandingRole).toInt());
  if (standing == EntryModel::Standing::blocked) return row.data(EntryModel::WhyNotRole).toString();
  // It can be hung up from here too.
  const QVariant connection = row.data(EntryModel::ConnectionRole);
  return connection.isValid() ? alsoDownHint(connection.value<Target>()) : QString();
}

void MainWindow::complain(const QString& text) {
  messages_->show({Message::Kind::problem, complaintKey, text, {}});
}

void MainWindow::withdraw(const QString& complaint) {
  const Message* const shown = messages_->find(complaintKey);
  if (shown != nullptr && shown->text == complaint) messages_->remove(complaintKey);
}

void MainWindow::present() {
  setWindowState(windowState() & ~Qt::WindowMinimized);
  show();
  raise();
  activateWindow();
}

void MainWindow::presentRow(const std::optional<Target>& target, const std::optional<EntryKey>& entry) {
  present();
  const auto choose = [&] {
    return (target && view_->choose(ConnectionModel::TargetRole, QVariant::fromValue(*target))) ||
           (entry && entries_->view().choose(EntryModel::KeyRole, QVariant::fromValue(*entry)));
  };
  if (choose() || filterBox_->text().isEmpty()) return;
  // It may only be hidden by the filter.
  filterBox_->clear();
  choose();
}

void MainWindow::askToForce(const Target& target) {
  present();
  actions_->chooseForce(target);
}

void MainWindow::toggle() {
  if (isVisible() && !isMinimized())
    hide();
  else
    present();
}

void MainWindow::closeEvent(QCloseEvent* event) {
  // The end of the desktop session must not be held up.
  if (qApp->isSavingSession()) {
    event->accept();
    return;
  }
  event->ignore();
  if (hidesOnClose_ && hidesOnClose_())
    hide();
  else
    actions_->quit->trigger();
}

void MainWindow::showEvent(QShowEvent* event) {
  QMainWindow::showEvent(event);
  noteShown();
}

void MainWindow::hideEvent(QHideEvent* event) {
  QMainWindow::hideEvent(event);
  noteShown();
}

void MainWindow::changeEvent(QEvent* event) {
  QMainWindow::changeEvent(event);
  if (event->type() == QEvent::WindowStateChange) noteShown();
}

void MainWindow::noteShown() {
  const bool shown = isVisible() && !isMinimized();
  monitor_.setShown(shown);
  model_->setShown(shown);
  details_->setWindowShown(shown);
}

}  // namespace onhook
