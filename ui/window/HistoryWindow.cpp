#include "ui/window/HistoryWindow.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "core/NoThread.h"
#include "resources/Icons.h"
#include "ui/history/HistoryFilter.h"
#include "ui/history/HistoryModel.h"
#include "ui/history/HistoryStore.h"
#include "ui/history/HistoryWatch.h"
#include "ui/history/HistoryWording.h"
#include "ui/session/Settings.h"
#include "ui/session/Wording.h"
#include "ui/window/HistoryCommands.h"
#include "ui/window/HistoryView.h"

namespace onhook {

namespace {

HistoryFilter* makeFilter(HistoryModel* model, QObject* parent) {
  auto* const filter = new HistoryFilter(parent);
  filter->setSourceModel(model);
  return filter;
}

}  // namespace

HistoryWindow::HistoryWindow(HistoryStore& store, Settings& settings)
    : store_(store),
      settings_(settings),
      model_(new HistoryModel(this)),
      filter_(makeFilter(model_, this)),
      commands_(new HistoryCommands(store, this)),
      view_(new HistoryView(*filter_, this)),
      search_(new QLineEdit(this)),
      keep_(new QComboBox(this)),
      pages_(new QStackedWidget(this)),
      nothing_(makeLabel("historyNothing")),
      details_(makeLabel("historyDetails")),
      note_(makeLabel("historyNote")),
      export_(makeButton("historyExportButton", tr("&Export as CSV…"), tr("Export as CSV"))),
      clear_(makeButton("historyClearButton", tr("C&lear…"), tr("Clear the history"))),
      copy_(makeAction("historyCopy", tr("&Copy"), QKeySequence::Copy)) {
  setObjectName(QStringLiteral("historyWindow"));
  setWindowTitle(tr("History"));
  setAccessibleName(windowTitle());
  setWindowIcon(Icons::get(QStringLiteral("onhook")));
  makeRows();
  connectParts();
  renewKeep();
  renew();
  const QSize room = screen()->availableSize();
  resize(std::min(sizeHint().width(), room.width() * 9 / 10), std::min(560, room.height() * 9 / 10));
}

HistoryWindow::~HistoryWindow() = default;

QLabel* HistoryWindow::makeLabel(const char* name) {
  auto* const label = new QLabel(this);
  label->setObjectName(QString::fromLatin1(name));
  // Names come from outside.
  label->setTextFormat(Qt::PlainText);
  label->setWordWrap(true);
  return label;
}

QPushButton* HistoryWindow::makeButton(const char* name, const QString& text, const QString& accessibleName) {
  auto* const button = new QPushButton(text, this);
  button->setObjectName(QString::fromLatin1(name));
  button->setAccessibleName(accessibleName);
  button->setAutoDefault(false);
  return button;
}

QAction* HistoryWindow::makeAction(const char* name, const QString& text, const QKeySequence& key) {
  auto* const action = new QAction(text, this);
  action->setObjectName(QString::fromLatin1(name));
  action->setShortcut(key);
  addAction(action);
  return action;
}

QWidget* HistoryWindow::makeSearchRow() {
  search_->setObjectName(QStringLiteral("historySearch"));
  search_->setAccessibleName(tr("Show only entries with these words"));
  search_->setPlaceholderText(tr("Search (Ctrl+F)"));
  search_->setClearButtonEnabled(true);
  search_->setMaximumWidth(320);

  keep_->setObjectName(QStringLiteral("historyKeep"));
  keep_->setAccessibleName(tr("Keep the history for"));
  keep_->setToolTip(tr("What is older is removed half a minute after the choice, and then once a day"));
  for (const KeepHistory keep : keephistory::all)
    keep_->addItem(keephistory::text(keep), static_cast<int>(keep));
  auto* const label = new QLabel(tr("&Keep for:"), this);
  label->setObjectName(QStringLiteral("historyKeepLabel"));
  label->setAccessibleName(tr("Keep for"));
  label->setBuddy(keep_);

  auto* const row = new QWidget(this);
  row->setObjectName(QStringLiteral("historySearchRow"));
  row->setAccessibleName(tr("Search, and how long it is kept"));
  auto* const parts = new QHBoxLayout(row);
  parts->setContentsMargins(0, 0, 0, 0);
  parts->addWidget(search_, 1);
  parts->addStretch(1);
  parts->addWidget(label);
  parts->addWidget(keep_);
  return row;
}

QWidget* HistoryWindow::makeButtonRow() {
  auto* const close = makeButton("historyClose", tr("Close"), tr("Close"));
  connect(close, &QPushButton::clicked, this, &QWidget::close);
  auto* const row = new QWidget(this);
  row->setObjectName(QStringLiteral("historyButtons"));
  row->setAccessibleName(tr("Commands for the history"));
  auto* const parts = new QHBoxLayout(row);
  parts->setContentsMargins(0, 0, 0, 0);
  parts->addWidget(export_);
  parts->addWidget(clear_);
  parts->addStretch(1);
  parts->addWidget(close);
  return row;
}

void HistoryWindow::makeRows() {
  nothing_->setAlignment(Qt::AlignCenter);
  nothing_->setFocusPolicy(Qt::StrongFocus);
  details_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  view_->setContextMenuPolicy(Qt::ActionsContextMenu);
  view_->addAction(copy_);
  pages_->setObjectName(QStringLiteral("historyPages"));
  pages_->setAccessibleName(tr("History"));
  pages_->addWidget(view_);
  pages_->addWidget(nothing_);

  auto* const column = new QVBoxLayout(this);
  column->addWidget(makeSearchRow());
  column->addWidget(pages_, 1);
  column->addWidget(details_);
  column->addWidget(note_);
  column->addWidget(makeButtonRow());
  setTabOrder(search_, view_);
  setTabOrder(view_, export_);
  setTabOrder(export_, clear_);
}

void HistoryWindow::connectParts() {
  connect(makeAction("historyFind", tr("Find"), QKeySequence::Find), &QAction::triggered, this, [this] {
    search_->setFocus(Qt::ShortcutFocusReason);
    search_->selectAll();
  });
  connect(makeAction("historyEscape", tr("Close"), Qt::Key_Escape), &QAction::triggered, this, [this] {
    if (search_->hasFocus() && !search_->text().isEmpty())
      search_->clear();
    else
      close();
  });
  connect(makeAction("historyCloseKey", tr("Close"), QKeySequence::Close), &QAction::triggered, this,
          &QWidget::close);
  copy_->setShortcutContext(Qt::WidgetShortcut);
  connect(copy_, &QAction::triggered, this, &HistoryWindow::copy);
  connect(search_, &QLineEdit::textChanged, this, [this](const QString& text) {
    filter_->setSearch(text);
    renew();
  });
  connect(keep_, &QComboBox::activated, this,
          [this] { settings_.setKeepHistory(static_cast<KeepHistory>(keep_->currentData().toInt())); });
  connect(&settings_, &Settings::changed, this, &HistoryWindow::renewKeep);
  connect(export_, &QPushButton::clicked, this, [this] { commands_->exportCsv(shownEntries()); });
  connect(clear_, &QPushButton::clicked, commands_, &HistoryCommands::clear);
  connect(view_, &HistoryView::selectionIsAnother, this, &HistoryWindow::renewDetails);
  connect(&store_, &HistoryStore::changed, this, &HistoryWindow::read);
  connect(&store_, &HistoryStore::troubled, this, &HistoryWindow::tell);
  connect(&store_, &HistoryStore::recovered, this, &HistoryWindow::recover);
  connect(&store_, &HistoryStore::saved, this,
          [this](const QString& file) { tell(tr("Written to %1.").arg(QDir::toNativeSeparators(file))); });
  note_->hide();
}

void HistoryWindow::watch() {
  watch_ = std::make_unique<HistoryWatch>(store_.file());
  connect(watch_.get(), &HistoryWatch::changed, this, &HistoryWindow::read);
}

void HistoryWindow::read() {
  if (isVisible())
    store_.read({{}, mostEntries}, this, [this](const std::vector<HistoryEntry>& entries) { take(entries); });
}

void HistoryWindow::take(const std::vector<HistoryEntry>& entries) {
  const bool wasEmpty = model_->rowCount() == 0;
  taken_ = !store_.waits();
  model_->setEntries(entries);
  if (wasEmpty && filter_->rowCount() > 0) view_->setCurrentIndex(filter_->index(0, 0));
  renew();
}

void HistoryWindow::renew() {
  const bool any = filter_->rowCount() > 0;
  QWidget* const page = any ? static_cast<QWidget*>(view_) : nothing_;
  const bool hadFocus = pages_->isAncestorOf(focusWidget());
  pages_->setCurrentWidget(page);
  if (hadFocus) page->setFocus();
  const QString text = any || !taken_           ? QString()
                       : model_->rowCount() > 0 ? tr("Nothing in the history has these words.")
                       : settings_.keepHistory() == KeepHistory::never
                           ? tr("The history is not kept.")
                           : tr("Nothing is noted yet. What is hung up, goes down or is dialed from now on "
                                "stands here, for systems "
                                "do not tell afterwards.");
  nothing_->setText(text);
  nothing_->setAccessibleName(text.isEmpty() ? tr("History") : text);
  export_->setEnabled(any);
  clear_->setEnabled(model_->rowCount() > 0);
  renewDetails();
}

void HistoryWindow::renewDetails() {
  const QModelIndexList rows = view_->selectionModel()->selectedRows();
  copy_->setEnabled(!rows.isEmpty());
  QString text;
  if (rows.size() == 1) {
    const HistoryEntry& entry = model_->entry(filter_->mapToSource(rows.front()).row());
    // What its row does not say.
    text = wording::moreText(entry);
  } else if (rows.size() > 1) {
    text = tr("%n entries are selected.", nullptr, static_cast<int>(rows.size()));
  }
  details_->setText(text);
  details_->setAccessibleName(text.isEmpty() ? tr("No details") : text);
  details_->setVisible(!text.isEmpty());
}

void HistoryWindow::renewKeep() {
  keep_->setCurrentIndex(keep_->findData(static_cast<int>(settings_.keepHistory())));
  renew();
}

void HistoryWindow::tell(const QString& text) {
  note_->setText(text);
  note_->setAccessibleName(text);
  note_->setVisible(!text.isEmpty());
}

void HistoryWindow::recover(const QString& from) {
  if (note_->text() == from) tell({});
  // What could not be read and watched until now.
  if (isVisible()) watch();
  read();
}

void HistoryWindow::copy() {
  const QString text = view_->selectedText();
  if (!text.isEmpty()) QApplication::clipboard()->setText(text);
}

std::vector<HistoryEntry> HistoryWindow::shownEntries() const {
  std::vector<HistoryEntry> entries;
  for (int row = 0; row < filter_->rowCount(); ++row)
    entries.push_back(model_->entry(filter_->mapToSource(filter_->index(row, 0)).row()));
  return entries;
}

void HistoryWindow::present() {
  setWindowState(windowState() & ~Qt::WindowMinimized);
  show();
  raise();
  activateWindow();
  if (focusWidget() == nullptr) pages_->currentWidget()->setFocus();
}

void HistoryWindow::closeEvent(QCloseEvent* event) {
  tell({});
  QWidget::closeEvent(event);
}

void HistoryWindow::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  if (store_.waits()) tell(wording::errorText(noThread()));
  if (!watch_) watch();
  read();
}

void HistoryWindow::hideEvent(QHideEvent* event) {
  QWidget::hideEvent(event);
  // Nobody looks: nothing is watched either.
  watch_.reset();
}

}  // namespace onhook
