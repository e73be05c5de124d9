#pragma once

#include <QTreeView>

class QMenu;

namespace onhook {

class Actions;
class EntryActions;

/// The list of what can be connected, below the connections and with their columns. It is never higher than
/// its rows. Rows of one height, so that thousands of them stay cheap.
class EntryView : public QTreeView {
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
  /// Opens the menu without a nested event loop, which ActionsContextMenu would run.
  void contextMenuEvent(QContextMenuEvent* event) override;

 private:
  void setUpColumns();
  int heightOf(int rows) const;

  const EntryActions& entryActions_;
  QMenu* const contextMenu_;
};

}  // namespace onhook
