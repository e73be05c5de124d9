#include "ui/help/ShortcutsWindow.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QScreen>
#include <QScrollBar>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/help/ShortcutList.h"

namespace onhook {

ShortcutsWindow::ShortcutsWindow(const QMainWindow& window, QWidget* parent)
    : HelpWindow("shortcuts", tr("Keyboard Shortcuts"), parent),
      window_(window),
      list_(new QTreeWidget(this)) {
  list_->setObjectName(QStringLiteral("shortcutList"));
  list_->setAccessibleName(windowTitle());
  list_->setColumnCount(2);
  list_->setHeaderLabels({tr("Command"), tr("Keys")});
  list_->header()->setObjectName(QStringLiteral("shortcutColumns"));
  list_->header()->setAccessibleName(tr("Columns"));
  list_->horizontalScrollBar()->setAccessibleName(tr("Scroll sideways"));
  list_->verticalScrollBar()->setAccessibleName(tr("Scroll"));
  list_->setRootIsDecorated(false);
  list_->setItemsExpandable(false);
  list_->setAlternatingRowColors(true);
  list_->setUniformRowHeights(true);

  auto* const note =
      new QLabel(tr("Tab goes from part to part, Alt and a letter opens a menu, the Menu key or Shift+F10 "
                    "tells what can "
                    "be done with a row. Shift or Ctrl with the arrow keys and Space selects several."),
                 this);
  note->setObjectName(QStringLiteral("shortcutNote"));
  note->setAccessibleName(note->text());
  note->setWordWrap(true);

  auto* const column = new QVBoxLayout(this);
  column->addWidget(list_, 1);
  column->addWidget(note);
  column->addWidget(makeButtons());
}

void ShortcutsWindow::present() {
  const bool first = list_->topLevelItemCount() == 0;
  renew();
  if (first) {
    // All of it, where the screen has the room.
    list_->resizeColumnToContents(0);
    list_->resizeColumnToContents(1);
    const QSize room = screen()->availableSize() * 9 / 10;
    int rows = 1;
    for (int i = 0; i < list_->topLevelItemCount(); ++i) rows += 1 + list_->topLevelItem(i)->childCount();
    const int width = list_->columnWidth(0) + list_->columnWidth(1) + fontMetrics().height() * 5;
    const int height = layout()->totalHeightForWidth(width) - list_->sizeHint().height() +
                       rows * list_->sizeHintForRow(0) + 2 * list_->frameWidth() + fontMetrics().height();
    resize(std::min(width, room.width()), std::min(height, room.height()));
  }
  HelpWindow::present();
  list_->setFocus();
}

void ShortcutsWindow::renew() {
  list_->clear();
  for (const ShortcutList::Group& group : ShortcutList::of(window_)) {
    auto* const title = new QTreeWidgetItem(list_, {group.name});
    title->setFirstColumnSpanned(true);
    QFont bold = list_->font();
    bold.setBold(true);
    title->setFont(0, bold);
    for (const ShortcutList::Command& command : group.commands)
      new QTreeWidgetItem(title,
                          {command.name, QKeySequence::listToString(command.keys, QKeySequence::NativeText)});
  }
  list_->expandAll();
  list_->setCurrentItem(list_->topLevelItem(0));
}

}  // namespace onhook
