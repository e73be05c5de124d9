#pragma once

#include <QList>
#include <QTreeView>
#include <initializer_list>
#include <vector>

class QMenu;

namespace onhook {

/// What the window's lists share: whole rows are selected, columns are as wide as what usually stands in
/// them, the state gets the rest, and the context menu. Rows of one height, so that thousands of them stay
/// cheap.
class RowsView : public QTreeView {
  Q_OBJECT

 public:
  /// A column, and what usually stands there at its longest; the sample is no text that anybody reads.
  struct ColumnSample {
    int column;
    const char* sample;
  };

  /// Wide enough for all columns with room for a sentence in the one that is stretched, in pixels.
  int comfortableWidth() const;
  /// Columns that can be done without step back until `width` pixels leave room for a phrase in the one that
  /// is stretched, and come back when there is room for them. Those that the user has hidden, by
  /// columnMenu(), do not. Done by itself when the view gets another width.
  void fitColumns(int width);
  /// The header's property that holds the columns which have stepped back (QList<int>), for who keeps the
  /// header's state: to it, they are hidden as others are.
  static constexpr char steppedBackProperty[] = "steppedBack";
  /// Which columns are shown; also the header's context menu. The view owns it.
  QMenu* columnMenu() const { return columnMenu_; }

  /// Selects the row with that value, alone, and scrolls to it; false when there is none.
  bool choose(int role, const QVariant& value);

 protected:
  /// `rows` outlives the view. `delegate` becomes the view's.
  RowsView(QAbstractItemModel* rows, QAbstractItemDelegate* delegate, QWidget* parent);

  /// Each column as wide as its sample; `stretched` gets all the room that is left. `dispensable`: those that
  /// are hidden first where room is short, in this order.
  void setUpColumns(const QString& name, std::initializer_list<ColumnSample> samples, int stretched,
                    std::vector<int> dispensable = {});
  QMenu* contextMenu() const { return contextMenu_; }

  /// As Qt's, and quick for more rows than can be seen.
  void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight,
                   const QList<int>& roles) override;
  /// Opens the menu without a nested event loop, which ActionsContextMenu would run.
  void contextMenuEvent(QContextMenuEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void makeColumnMenu(const QString& name);
  void renewColumnMenu();
  void showColumn(int column, bool shown);
  QList<int> steppedBack() const;

  QMenu* const contextMenu_;
  QMenu* const columnMenu_;
  std::vector<int> dispensable_;
  int stretched_ = 0;
};

}  // namespace onhook
