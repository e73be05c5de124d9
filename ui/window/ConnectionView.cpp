#include "ui/window/ConnectionView.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>

#include "ui/list/ConnectionModel.h"
#include "ui/window/Actions.h"
#include "ui/window/ConnectionDelegate.h"

namespace onhook {

ConnectionView::ConnectionView(QAbstractItemModel* rows, const Actions& actions, QWidget* parent)
    : QTreeView(parent), contextMenu_(new QMenu(this)) {
  setObjectName(QStringLiteral("connections"));
  setAccessibleName(tr("Connections"));
  setModel(rows);
  setItemDelegate(new ConnectionDelegate(this));
  setUniformRowHeights(true);
  setAllColumnsShowFocus(true);
  setAlternatingRowColors(true);
  setSelectionBehavior(SelectRows);
  setSelectionMode(ExtendedSelection);
  setEditTriggers(NoEditTriggers);
  setSortingEnabled(true);
  sortByColumn(ConnectionModel::Name, Qt::AscendingOrder);
  setTextElideMode(Qt::ElideRight);
  setHorizontalScrollMode(ScrollPerPixel);
  setUpColumns();

  // Keys that work while the list has the focus.
  addActions({actions.hangUp, actions.keepDown, actions.stopWaiting});
  contextMenu_->setObjectName(QStringLiteral("connectionMenu"));
  contextMenu_->setAccessibleName(tr("What to do with the connection"));
  contextMenu_->addActions({actions.hangUp, actions.keepDown, actions.redial, actions.stopWaiting,
                            actions.keepWaiting, actions.askAgain, actions.force});
  contextMenu_->addSeparator();
  contextMenu_->addActions({actions.hangUpAll, actions.refresh});

  connect(rows, &QAbstractItemModel::rowsInserted, this, &ConnectionView::expandNew);
  expandAll();
}

void ConnectionView::setUpColumns() {
  QHeaderView* const columns = header();
  columns->setObjectName(QStringLiteral("connectionColumns"));
  columns->setAccessibleName(tr("Columns"));
  columns->setStretchLastSection(false);
  // Wide enough for what usually stands there; the sample is no text that anybody reads.
  const auto fit = [this, columns](int column, const char* sample) {
    constexpr int padding = 16;
    columns->resizeSection(column, fontMetrics().horizontalAdvance(QLatin1String(sample)) + padding);
  };
  fit(ConnectionModel::Name, "A connection with a long name");
  fit(ConnectionModel::Type, "mobile broadband");
  fit(ConnectionModel::Device, "enp0s31f6");
  fit(ConnectionModel::Duration, "00 d 00:00:00");
  fit(ConnectionModel::Received, "1000.0 KiB");
  fit(ConnectionModel::Sent, "1000.0 KiB");
  fit(ConnectionModel::System, "NetworkManager");
  columns->setMinimumSectionSize(fontMetrics().averageCharWidth() * 6);
  // What a row says about itself gets all the room there is.
  columns->setSectionResizeMode(ConnectionModel::State, QHeaderView::Stretch);
  horizontalScrollBar()->setAccessibleName(tr("Scroll sideways"));
  verticalScrollBar()->setAccessibleName(tr("Scroll"));
}

void ConnectionView::expandNew(const QModelIndex& parent, int first, int last) {
  // The first links make a row a bundle; one that the user has closed stays closed.
  if (parent.isValid()) {
    if (model()->rowCount(parent) == last - first + 1) expand(parent);
    return;
  }
  for (int row = first; row <= last; ++row) expand(model()->index(row, 0));
}

void ConnectionView::contextMenuEvent(QContextMenuEvent* event) {
  contextMenu_->popup(event->globalPos());
}

void ConnectionView::chooseFirst() {
  if (!selectionModel()->hasSelection() && model()->rowCount() > 0) setCurrentIndex(model()->index(0, 0));
}

}  // namespace onhook
