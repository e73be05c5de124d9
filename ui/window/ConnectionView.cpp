#include "ui/window/ConnectionView.h"

#include <QMenu>

#include "ui/list/ConnectionModel.h"
#include "ui/window/Actions.h"
#include "ui/window/ConnectionDelegate.h"

namespace onhook {

ConnectionView::ConnectionView(QAbstractItemModel* rows, const Actions& actions, QWidget* parent)
    : RowsView(rows, new ConnectionDelegate, parent) {
  setObjectName(QStringLiteral("connections"));
  setAccessibleName(tr("Connections"));
  setSortingEnabled(true);
  sortByColumn(ConnectionModel::Name, Qt::AscendingOrder);
  setUpColumns(
      QStringLiteral("connectionColumns"),
      {{ConnectionModel::Name, "A connection with a long name"},
       {ConnectionModel::Type, "mobile broadband"},
       {ConnectionModel::Device, "enp0s31f6"},
       {ConnectionModel::Duration, "00 d 00:00:00"},
       {ConnectionModel::Received, "1000.0 KiB"},
       {ConnectionModel::Sent, "1000.0 KiB"},
       {ConnectionModel::System, "NetworkManager"}},
      ConnectionModel::State,
      {ConnectionModel::Sent, ConnectionModel::Received, ConnectionModel::Device, ConnectionModel::Type});

  // Keys that work while the list has the focus.
  addActions({actions.hangUp, actions.keepDown, actions.stopWaiting});
  contextMenu()->setObjectName(QStringLiteral("connectionMenu"));
  contextMenu()->setAccessibleName(tr("What to do with the connection"));
  contextMenu()->addActions({actions.hangUp, actions.keepDown, actions.redial, actions.stopWaiting,
                             actions.keepWaiting, actions.askAgain, actions.force});
  contextMenu()->addSeparator();
  contextMenu()->addActions({actions.automatic, actions.hangUpAll, actions.refresh});

  connect(rows, &QAbstractItemModel::rowsInserted, this, &ConnectionView::expandNew);
  expandAll();
}

void ConnectionView::expandNew(const QModelIndex& parent, int first, int last) {
  // The first links make a row a bundle; one that the user has closed stays closed.
  if (parent.isValid()) {
    if (model()->rowCount(parent) == last - first + 1) expand(parent);
    return;
  }
  // Only bundles: each row that is expanded has to be followed whenever the list is sorted.
  for (int row = first; row <= last; ++row) {
    const QModelIndex index = model()->index(row, 0);
    if (model()->hasChildren(index)) expand(index);
  }
}

void ConnectionView::chooseFirst() {
  if (!selectionModel()->hasSelection() && model()->rowCount() > 0) setCurrentIndex(model()->index(0, 0));
}

}  // namespace onhook
