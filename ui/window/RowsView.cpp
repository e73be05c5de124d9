#include "ui/window/RowsView.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>

namespace onhook {

RowsView::RowsView(QAbstractItemModel* rows, QAbstractItemDelegate* delegate, QWidget* parent)
    : QTreeView(parent), contextMenu_(new QMenu(this)) {
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

void RowsView::setUpColumns(const QString& name, std::initializer_list<ColumnSample> samples, int stretched) {
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
}

int RowsView::comfortableWidth() const {
  constexpr int sentence = 60;
  int width = fontMetrics().averageCharWidth() * sentence + 2 * frameWidth();
  for (int column = 0; column < header()->count(); ++column)
    if (column != stretched_) width += header()->sectionSize(column);
  return width;
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
