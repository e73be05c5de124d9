#include "ui/window/ExitWindow.h"

#include <QAccessible>
#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWindow>
#include <algorithm>

#include "resources/Icons.h"
#include "ui/session/ExitGuard.h"
#include "ui/session/Sentences.h"
#include "ui/widgets/LabelText.h"

namespace onhook {

using namespace std::chrono_literals;

ExitWindow::ExitWindow(ExitGuard& guard, QAction* quit, const QWidget& beside)
    : guard_(guard),
      beside_(beside),
      heading_(makeLabel("exitHeading")),
      rowsLayout_(new QVBoxLayout),
      more_(makeLabel("exitMore")),
      meaning_(makeLabel("exitMeaning")),
      keepWaiting_(makeButton("exitKeepWaiting", &ExitWindow::reject)),
      quitAnyway_(makeButton("exitQuitAnyway", &ExitWindow::quitAnyway)) {
  setObjectName(QStringLiteral("exitWindow"));
  setWindowTitle(tr("Quit Onhook"));
  setAccessibleName(windowTitle());
  setWindowIcon(Icons::get(QStringLiteral("onhook")));
  addAction(quit);
  keepWaiting_->setDefault(true);

  auto* const buttons = new QHBoxLayout;
  buttons->addStretch();
  buttons->addWidget(keepWaiting_);
  buttons->addWidget(quitAnyway_);
  auto* const column = new QVBoxLayout(this);
  column->setContentsMargins(16, 16, 16, 12);
  column->setSpacing(12);
  column->addWidget(heading_);
  column->addLayout(rowsLayout_);
  column->addWidget(more_);
  column->addWidget(meaning_);
  column->addStretch();
  column->addLayout(buttons);
  setMinimumWidth(460);

  clock_.setInterval(500ms);
  connect(&clock_, &QTimer::timeout, this, &ExitWindow::renewTexts);
  connect(&guard_, &ExitGuard::changed, this, &ExitWindow::renew);
}

QLabel* ExitWindow::makeLabel(const char* name) {
  auto* const label = new QLabel(this);
  label->setObjectName(QString::fromLatin1(name));
  // Names come from outside.
  label->setTextFormat(Qt::PlainText);
  label->setWordWrap(true);
  return label;
}

QPushButton* ExitWindow::makeButton(const char* name, void (ExitWindow::*pressed)()) {
  auto* const button = new QPushButton(this);
  button->setObjectName(QString::fromLatin1(name));
  // Queued: what is chosen may end the program.
  connect(button, &QPushButton::clicked, this, pressed, Qt::QueuedConnection);
  return button;
}

void ExitWindow::reject() {
  if (guard_.hasFailed())
    guard_.stay();
  else
    guard_.keepWaiting();
  hide();
}

void ExitWindow::quitAnyway() {
  guard_.quitAnyway();
}

void ExitWindow::showEvent(QShowEvent* event) {
  QDialog::showEvent(event);
  keepWaiting_->setFocus();
  QAccessibleEvent alert(this, QAccessible::Alert);
  QAccessible::updateAccessibility(&alert);
}

void ExitWindow::renew() {
  if (!guard_.isShown()) {
    clock_.stop();
    hide();
    return;
  }
  const bool failed = guard_.hasFailed();
  renewTexts();
  if (isVisible()) return;
  clock_.start();
  // A window that cannot be seen is nothing to stand in front of.
  winId();
  windowHandle()->setTransientParent(beside_.isVisible() ? beside_.windowHandle() : nullptr);
  show();
  raise();
  activateWindow();
  if (failed) keepWaiting_->setFocus();
}

void ExitWindow::renewTexts() {
  const bool failed = guard_.hasFailed();
  const std::vector<ExitGuard::Item> items = guard_.items();
  setText(*heading_, failed ? tr("Not everything is down:") : tr("Onhook quits when these are down:"));
  // The last line is for what is left out.
  const std::size_t named = items.size() <= mostRows ? items.size() : mostRows - 1;
  setRowCount(named);
  for (std::size_t i = 0; i < named; ++i) {
    setText(*rows_[i].name, items[i].name);
    setText(*rows_[i].state, items[i].state);
  }
  setText(*more_, items.size() > named ? tr("and %1 more").arg(items.size() - named) : QString());
  setText(*meaning_, guard_.meaningOfQuitting());
  const QString keep = failed ? tr("&Do Not Quit") : tr("&Keep Waiting");
  const QString quit = failed ? tr("&Quit") : tr("&Quit Anyway");
  keepWaiting_->setText(keep);
  keepWaiting_->setAccessibleName(wording::withoutMnemonic(keep));
  quitAnyway_->setText(quit);
  quitAnyway_->setAccessibleName(wording::withoutMnemonic(quit));
  quitAnyway_->setAccessibleDescription(meaning_->text());
}

void ExitWindow::setRowCount(std::size_t count) {
  while (rows_.size() < count) {
    const Row row{makeLabel("exitName"), makeLabel("exitState")};
    QFont bold = row.name->font();
    bold.setBold(true);
    row.name->setFont(bold);
    row.state->setIndent(12);
    auto* const lines = new QVBoxLayout;
    lines->setSpacing(2);
    lines->addWidget(row.name);
    lines->addWidget(row.state);
    rowsLayout_->addLayout(lines);
    rows_.push_back(row);
  }
  for (std::size_t i = 0; i < rows_.size(); ++i) {
    rows_[i].name->setVisible(i < count);
    rows_[i].state->setVisible(i < count);
  }
}

void ExitWindow::setText(QLabel& label, const QString& text) {
  label.setVisible(!text.isEmpty());
  setLabelText(label, text);
}

}  // namespace onhook
