#include "ui/window/RowsView.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>

namespace onhook {

RowsView::RowsView(QAbstractItemModel* rows, QAbstractItemDelegate* delegate, QWidget* parent)
    : QTreeView(parent), contextMenu_(new QMenu(this)), columnMenu_(new QMenu(this)) {
  setModel(rows);
  delegate->setParent(this);
  setItemDelegate(delegate);
  setUniformRowHeights(true);
  setAllColumnsShowFocus(true);
  setAlternatingRowColors(true);
  setSelectionBehavior(SelectRows);
  setSelectionMode(ExtendedSelection);
  setEditTriggers(NoEditTriggers);
  setTextElideMode(Qt::ElideRight);
  setHorizontalScrollMode(ScrollPerPixel);
  horizontalScrollBar()->setAccessibleName(tr("Scroll sideways"));
  verticalScrollBar()->setAccessibleName(tr("Scroll"));
}

void RowsView::setUpColumns(const QString& name, std::initializer_list<ColumnSample> samples, int stretched,
                            std::vector<int> dispensable) {
  QHeaderView* const columns = header();
  columns->setObjectName(name);
  columns->setAccessibleName(tr("Columns"));
  columns->setStretchLastSection(false);
  for (const auto& [column, sample] : samples) {
    constexpr int padding = 16;
    columns->resizeSection(column, fontMetrics().horizontalAdvance(QLatin1String(sample)) + padding);
  }
  columns->setMinimumSectionSize(fontMetrics().averageCharWidth() * 6);
  columns->setSectionResizeMode(stretched, QHeaderView::Stretch);
  stretched_ = stretched;
  dispensable_ = std::move(dispensable);
  makeColumnMenu(name);
}

void RowsView::makeColumnMenu(const QString& name) {
  columnMenu_->setObjectName(name + QStringLiteral("Menu"));
  columnMenu_->setTitle(tr("&Columns"));
  columnMenu_->setAccessibleName(tr("Columns"));
  for (int column = 0; column < header()->count(); ++column) {
    // The first one has the tree, and without the one that is stretched the list says nothing.
    if (column == 0 || column == stretched_) continue;
    QAction* const action = columnMenu_->addAction(model()->headerData(column, Qt::Horizontal).toString());
    action->setObjectName(QStringLiteral("%1 %2").arg(name).arg(column));
    action->setCheckable(true);
    action->setData(column);
    connect(action, &QAction::triggered, this, [this, column](bool shown) { showColumn(column, shown); });
  }
  connect(columnMenu_, &QMenu::aboutToShow, this, &RowsView::renewColumnMenu);
  header()->setContextMenuPolicy(Qt::CustomContextMenu);
  connect(header(), &QWidget::customContextMenuRequested, this,
          [this](const QPoint& place) { columnMenu_->popup(header()->viewport()->mapToGlobal(place)); });
}

void RowsView::renewColumnMenu() {
  for (QAction* const action : columnMenu_->actions())
    action->setChecked(!isColumnHidden(action->data().toInt()));
}

void RowsView::fitColumns(int width) {
  constexpr int phrase = 30;
  const int wanted = fontMetrics().averageCharWidth() * phrase;
  int room = width - 2 * frameWidth();
  for (int column = 0; column < header()->count(); ++column)
    if (column != stretched_) room -= header()->sectionSize(column);
  QList<int> back = steppedBack();
  for (const int column : dispensable_) {
    if (room >= wanted) break;
    if (isColumnHidden(column)) continue;
    room += header()->sectionSize(column);
    setColumnHidden(column, true);
    back << column;
  }
  while (!back.isEmpty()) {
    // What is hidden has no size to ask for.
    setColumnHidden(back.last(), false);
    room -= header()->sectionSize(back.last());
    if (room < wanted) {
      setColumnHidden(back.last(), true);
      break;
    }
    back.removeLast();
  }
  header()->setProperty(steppedBackProperty, QVariant::fromValue(back));
}

QList<int> RowsView::steppedBack() const {
  return header()->property(steppedBackProperty).value<QList<int>>();
}

void RowsView::showColumn(int column, bool shown) {
  QList<int> back = steppedBack();
  back.removeAll(column);
  header()->setProperty(steppedBackProperty, QVariant::fromValue(back));
  setColumnHidden(column, !shown);
}

void RowsView::resizeEvent(QResizeEvent* event) {
  QTreeView::resizeEvent(event);
  fitColumns(viewport()->width() + 2 * frameWidth());
}

int RowsView::comfortableWidth() const {
  constexpr int sentence = 60;
  int width = fontMetrics().averageCharWidth() * sentence + 2 * frameWidth();
  for (int column = 0; column < header()->count(); ++column)
    if (column != stretched_) width += header()->sectionSize(column);
  return width;
}

void RowsView::dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight,
                           const QList<int>& roles) {
  // Qt asks of each of them where it is painted (6.4.2), which takes longer than painting what is seen.
  const int rows = bottomRight.row() - topLeft.row() + 1;
  const bool isMore = rows > viewport()->height() / fontMetrics().height();
  const QRect first = isMore ? visualRect(topLeft) : QRect();
  const QRect last = isMore ? visualRect(bottomRight) : QRect();
  if (!first.isValid() || !last.isValid()) {
    QTreeView::dataChanged(topLeft, bottomRight, roles);
    return;
  }
  viewport()->update(first | last);
  if (!QAccessible::isActive()) return;
  QAccessibleTableModelChangeEvent event(this, QAccessibleTableModelChangeEvent::DataChanged);
  event.setFirstRow(topLeft.row());
  event.setFirstColumn(topLeft.column());
  event.setLastRow(bottomRight.row());
  event.setLastColumn(bottomRight.column());
  QAccessible::updateAccessibility(&event);
}

bool RowsView::choose(int role, const QVariant& value) {
  const QModelIndexList found =
      model()->match(model()->index(0, 0), role, value, 1, Qt::MatchExactly | Qt::MatchRecursive);
  if (found.isEmpty()) return false;
  setCurrentIndex(found.front());
  scrollTo(found.front());
  return true;
}

void RowsView::contextMenuEvent(QContextMenuEvent* event) {
  contextMenu_->popup(event->globalPos());
}

}  // namespace onhook
