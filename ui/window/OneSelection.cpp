#include "ui/window/OneSelection.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QItemSelectionModel>

namespace onhook {

OneSelection::OneSelection(QAbstractItemView& first, QAbstractItemView& second)
    : QObject(&first), first_(first), second_(second) {
  follow(first, second);
  follow(second, first);
}

void OneSelection::follow(QAbstractItemView& view, QAbstractItemView& other) {
  connect(view.selectionModel(), &QItemSelectionModel::selectionChanged, &other,
          [&other](const QItemSelection& selected) {
            if (!selected.isEmpty() && other.selectionModel()->hasSelection()) other.clearSelection();
          });
  view.installEventFilter(this);
}

bool OneSelection::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::FocusIn) {
    QAbstractItemView& view = watched == &first_ ? first_ : second_;
    // Afterwards: a click chooses by itself, and the view its current row.
    QMetaObject::invokeMethod(
        &view,
        [&view] {
          if (view.hasFocus()) selectCurrent(view);
        },
        Qt::QueuedConnection);
  }
  return QObject::eventFilter(watched, event);
}

void OneSelection::selectCurrent(QAbstractItemView& view) {
  if (view.selectionModel()->hasSelection()) return;
  QModelIndex row = view.currentIndex();
  if (!row.isValid() && view.model()->rowCount() > 0) row = view.model()->index(0, 0);
  if (row.isValid()) view.setCurrentIndex(row);
  // What was current already is not selected by that.
  view.selectionModel()->select(row, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

}  // namespace onhook
