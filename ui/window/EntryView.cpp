#include "ui/window/EntryView.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <algorithm>

#include "ui/list/EntryModel.h"
#include "ui/window/Actions.h"
#include "ui/window/EntryActions.h"
#include "ui/window/EntryDelegate.h"

namespace onhook {

EntryView::EntryView(QAbstractItemModel* rows, const EntryActions& entryActions, const Actions& actions,
                     QWidget* parent)
    : QTreeView(parent), entryActions_(entryActions), contextMenu_(new QMenu(this)) {
  setObjectName(QStringLiteral("entries"));
  setAccessibleName(tr("Can be connected"));
  setModel(rows);
  setItemDelegate(new EntryDelegate(this));
  setUniformRowHeights(true);
  setAllColumnsShowFocus(true);
  setAlternatingRowColors(true);
  setSelectionBehavior(SelectRows);
  setSelectionMode(ExtendedSelection);
  setEditTriggers(NoEditTriggers);
  setExpandsOnDoubleClick(false);
  setSortingEnabled(true);
  sortByColumn(EntryModel::Name, Qt::AscendingOrder);
  setTextElideMode(Qt::ElideRight);
  setHorizontalScrollMode(ScrollPerPixel);
  setUpColumns();

  // Keys that work while the list has the focus.
  addActions({entryActions.connectEntries, entryActions.hangUpEntries, entryActions.stopEntries});
  contextMenu_->setObjectName(QStringLiteral("entryMenu"));
  contextMenu_->setAccessibleName(tr("What to do with the entry"));
  contextMenu_->setToolTipsVisible(true);
  contextMenu_->addActions(
      {entryActions.connectEntries, entryActions.hangUpEntries, entryActions.stopEntries});
  contextMenu_->addSeparator();
  contextMenu_->addActions({entryActions.edit, actions.refresh});

  const auto renewHeight = [this] { updateGeometry(); };
  connect(rows, &QAbstractItemModel::rowsInserted, this, renewHeight);
  connect(rows, &QAbstractItemModel::rowsRemoved, this, renewHeight);
}

void EntryView::setUpColumns() {
  QHeaderView* const columns = header();
  columns->setObjectName(QStringLiteral("entryColumns"));
  columns->setAccessibleName(tr("Columns"));
  columns->setStretchLastSection(false);
  // As wide as the same columns of the connections.
  const auto fit = [this, columns](int column, const char* sample) {
    constexpr int padding = 16;
    columns->resizeSection(column, fontMetrics().horizontalAdvance(QLatin1String(sample)) + padding);
  };
  fit(EntryModel::Name, "A connection with a long name");
  fit(EntryModel::Type, "mobile broadband");
  fit(EntryModel::Device, "enp0s31f6");
  fit(EntryModel::System, "NetworkManager");
  columns->setMinimumSectionSize(fontMetrics().averageCharWidth() * 6);
  // What a row says about itself gets all the room there is.
  columns->setSectionResizeMode(EntryModel::State, QHeaderView::Stretch);
  horizontalScrollBar()->setAccessibleName(tr("Scroll sideways"));
  verticalScrollBar()->setAccessibleName(tr("Scroll"));
}

int EntryView::heightOf(int rows) const {
  const int row = model()->rowCount() > 0 ? sizeHintForRow(0) : fontMetrics().height();
  return header()->sizeHint().height() + rows * row + 2 * frameWidth();
}

QSize EntryView::sizeHint() const {
  return {QTreeView::sizeHint().width(), heightOf(std::max(1, model()->rowCount()))};
}

QSize EntryView::minimumSizeHint() const {
  constexpr int fewest = 3;
  return {QTreeView::minimumSizeHint().width(), heightOf(std::clamp(model()->rowCount(), 1, fewest))};
}

void EntryView::mouseDoubleClickEvent(QMouseEvent* event) {
  QTreeView::mouseDoubleClickEvent(event);
  // A key with Shift or Ctrl selects more.
  const bool onRow = indexAt(event->pos()).isValid();
  if (onRow && event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier)
    entryActions_.connectEntries->trigger();
}

void EntryView::contextMenuEvent(QContextMenuEvent* event) {
  contextMenu_->popup(event->globalPos());
}

}  // namespace onhook
