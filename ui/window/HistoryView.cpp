#include "ui/window/HistoryView.h"

#include <QHeaderView>
#include <algorithm>

#include "ui/history/HistoryFilter.h"
#include "ui/history/HistoryModel.h"

namespace onhook {

HistoryView::HistoryView(HistoryFilter& shown, QWidget* parent) : QTableView(parent) {
  setObjectName(QStringLiteral("historyEntries"));
  setAccessibleName(tr("History"));
  setModel(&shown);
  setSelectionBehavior(QAbstractItemView::SelectRows);
  setSelectionMode(QAbstractItemView::ExtendedSelection);
  setEditTriggers(QAbstractItemView::NoEditTriggers);
  setSortingEnabled(true);
  sortByColumn(HistoryModel::When, Qt::DescendingOrder);
  setAlternatingRowColors(true);
  setShowGrid(false);
  setWordWrap(false);
  // Tab leads on to the next control; the arrows go through the cells.
  setTabKeyNavigation(false);
  verticalHeader()->hide();
  verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
  horizontalHeader()->setHighlightSections(false);
  horizontalHeader()->setStretchLastSection(true);
  horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  horizontalHeader()->setResizeContentsPrecision(200);
}

void HistoryView::fitColumns() {
  resizeColumnsToContents();
  const int widest = 34 * fontMetrics().averageCharWidth();
  for (int column = 0; column < HistoryModel::columns; ++column)
    setColumnWidth(column, std::min(columnWidth(column) + fontMetrics().averageCharWidth(), widest));
}

QString HistoryView::selectedText() const {
  QModelIndexList rows = selectionModel()->selectedRows();
  std::ranges::sort(rows, {}, &QModelIndex::row);
  QStringList lines;
  for (const QModelIndex& row : rows) {
    QStringList cells;
    for (int column = 0; column < HistoryModel::columns; ++column)
      cells << row.siblingAtColumn(column).data().toString().simplified();
    lines << cells.join(QLatin1Char('\t'));
  }
  return lines.join(QLatin1Char('\n'));
}

QSize HistoryView::sizeHint() const {
  int width = 2 * frameWidth() + 20;
  for (int column = 0; column < HistoryModel::columns; ++column) width += columnWidth(column);
  return {width, 16 * verticalHeader()->defaultSectionSize()};
}

void HistoryView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
  QTableView::selectionChanged(selected, deselected);
  emit selectionIsAnother();
}

}  // namespace onhook
