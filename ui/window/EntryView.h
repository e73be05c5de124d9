#pragma once

#include "ui/window/RowsView.h"

namespace onhook {

class Actions;
class EntryActions;

/// The list of what can be connected, below the connections and with their columns. It is never higher than
/// its rows.
class EntryView : public RowsView {
  Q_OBJECT

 public:
  /// `rows` has EntryModel's columns and roles. All outlive the view.
  EntryView(QAbstractItemModel* rows, const EntryActions& entryActions, const Actions& actions,
            QWidget* parent = nullptr);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  /// Connects what is selected, as Enter does.
  void mouseDoubleClickEvent(QMouseEvent* event) override;

 private:
  int heightOf(int rows) const;

  const EntryActions& entryActions_;
};

}  // namespace onhook
