#pragma once

#include <QTreeView>

class QMenu;

namespace onhook {

class Actions;

/// The list of connections, links below their bundle. Rows of one height, so that thousands of them stay
/// cheap.
class ConnectionView : public QTreeView {
  Q_OBJECT

 public:
  /// `rows` has ConnectionModel's columns and roles. Both outlive the view.
  ConnectionView(QAbstractItemModel* rows, const Actions& actions, QWidget* parent = nullptr);

  /// For initial focus: makes the first row current when none is.
  void chooseFirst();

 protected:
  /// Opens the menu without a nested event loop, which ActionsContextMenu would run.
  void contextMenuEvent(QContextMenuEvent* event) override;

 private:
  void setUpColumns();
  void expandNew(const QModelIndex& parent, int first, int last);

  QMenu* const contextMenu_;
};

}  // namespace onhook
