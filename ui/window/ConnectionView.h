#pragma once

#include "ui/window/RowsView.h"

namespace onhook {

class Actions;

/// The list of connections, links below their bundle.
class ConnectionView : public RowsView {
  Q_OBJECT

 public:
  /// `rows` has ConnectionModel's columns and roles. Both outlive the view.
  ConnectionView(QAbstractItemModel* rows, const Actions& actions, QWidget* parent = nullptr);

  /// For initial focus: makes the first row current when none is.
  void chooseFirst();

 private:
  void expandNew(const QModelIndex& parent, int first, int last);
};

}  // namespace onhook
