#include "ui/window/EntryView.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QMouseEvent>
#include <algorithm>

#include "ui/list/EntryModel.h"
#include "ui/window/Actions.h"
#include "ui/window/EntryActions.h"
#include "ui/window/EntryDelegate.h"

namespace onhook {

EntryView::EntryView(QAbstractItemModel* rows, const EntryActions& entryActions, const Actions& actions,
                     QWidget* parent)
    : RowsView(rows, new EntryDelegate, parent), entryActions_(entryActions) {
  setObjectName(QStringLiteral("entries"));
  setAccessibleName(tr("Can be connected"));
  setExpandsOnDoubleClick(false);
  setSortingEnabled(true);
  sortByColumn(EntryModel::Name, Qt::AscendingOrder);
  // As wide as the same columns of the connections.
  setUpColumns(QStringLiteral("entryColumns"),
               {{EntryModel::Name, "A connection with a long name"},
                {EntryModel::Type, "mobile broadband"},
                {EntryModel::Device, "enp0s31f6"},
                {EntryModel::System, "NetworkManager"}},
               EntryModel::State, {EntryModel::Device, EntryModel::Type});

  // Keys that work while the list has the focus.
  addActions({entryActions.connectEntries, entryActions.hangUpEntries, entryActions.stopEntries});
  contextMenu()->setObjectName(QStringLiteral("entryMenu"));
  contextMenu()->setAccessibleName(tr("What to do with the entry"));
  contextMenu()->setToolTipsVisible(true);
  contextMenu()->addActions(
      {entryActions.connectEntries, entryActions.hangUpEntries, entryActions.stopEntries});
  contextMenu()->addSeparator();
  contextMenu()->addActions({entryActions.edit, actions.automatic, actions.refresh});

  const auto renewHeight = [this] { updateGeometry(); };
  connect(rows, &QAbstractItemModel::rowsInserted, this, renewHeight);
  connect(rows, &QAbstractItemModel::rowsRemoved, this, renewHeight);
}

int EntryView::heightOf(int rows) const {
  const int row = model()->rowCount() > 0 ? sizeHintForRow(0) : fontMetrics().height();
  return header()->sizeHint().height() + rows * row + 2 * frameWidth();
}

QSize EntryView::sizeHint() const {
  return {RowsView::sizeHint().width(), heightOf(std::max(1, model()->rowCount()))};
}

QSize EntryView::minimumSizeHint() const {
  constexpr int fewest = 3;
  return {RowsView::minimumSizeHint().width(), heightOf(std::clamp(model()->rowCount(), 1, fewest))};
}

void EntryView::mouseDoubleClickEvent(QMouseEvent* event) {
  RowsView::mouseDoubleClickEvent(event);
  // A key with Shift or Ctrl selects more.
  const bool onRow = indexAt(event->pos()).isValid();
  if (onRow && event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier)
    entryActions_.connectEntries->trigger();
}

}  // namespace onhook
