#include "ui/preferences/PreferencesWindow.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "resources/Icons.h"

namespace onhook {

PreferencesWindow::PreferencesWindow(const std::vector<Page>& pages, QWidget* parent)
    : QDialog(parent), names_(new QListWidget(this)), pages_(new QStackedWidget(this)) {
  setObjectName(QStringLiteral("preferences"));
  setWindowTitle(tr("Preferences"));
  setAccessibleName(windowTitle());
  setWindowIcon(Icons::get(QStringLiteral("onhook")));

  names_->setObjectName(QStringLiteral("preferencesPages"));
  names_->setAccessibleName(tr("Pages"));
  names_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  names_->verticalScrollBar()->setAccessibleName(tr("Scroll"));
  names_->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
  pages_->setObjectName(QStringLiteral("preferencesPage"));
  pages_->setAccessibleName(tr("Choices"));
  connect(names_, &QListWidget::currentRowChanged, pages_, &QStackedWidget::setCurrentIndex);

  for (const Page& page : pages) addPage(page);
  names_->setCurrentRow(0);
  constexpr int padding = 24;
  names_->setFixedWidth(names_->sizeHintForColumn(0) + 2 * names_->frameWidth() + padding);
  // A sentence of a page needs some room, however large its letters are.
  pages_->setMinimumWidth(fontMetrics().averageCharWidth() * 52);

  // Made after the pages, as the keyboard comes to them.
  auto* const buttons = new QDialogButtonBox(this);
  buttons->setObjectName(QStringLiteral("preferencesButtons"));
  buttons->setAccessibleName(tr("Buttons"));
  QPushButton* const close = buttons->addButton(QDialogButtonBox::Close);
  close->setObjectName(QStringLiteral("preferencesClose"));
  close->setText(tr("Close"));
  close->setAccessibleName(tr("Close"));
  // Enter belongs to the controls: nothing is left to be confirmed.
  close->setAutoDefault(false);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

  auto* const row = new QHBoxLayout;
  row->setSpacing(16);
  row->addWidget(names_);
  row->addWidget(pages_, 1);
  auto* const column = new QVBoxLayout(this);
  column->setSpacing(12);
  column->addLayout(row, 1);
  column->addWidget(buttons);
}

void PreferencesWindow::addPage(const Page& page) {
  page.widget->setObjectName(QString::fromLatin1(page.name));
  page.widget->setAccessibleName(page.title);
  pages_->addWidget(page.widget);
  names_->addItem(page.title);
}

void PreferencesWindow::present() {
  setWindowState(windowState() & ~Qt::WindowMinimized);
  show();
  raise();
  activateWindow();
  names_->setFocus();
}

}  // namespace onhook
