#pragma once

#include <QTreeView>
#include <initializer_list>

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

  /// Selects the row with that value, alone, and scrolls to it; false when there is none.
  bool choose(int role, const QVariant& value);

 protected:
  /// `rows` outlives the view. `delegate` becomes the view's.
  RowsView(QAbstractItemModel* rows, QAbstractItemDelegate* delegate, QWidget* parent);

  /// Each column as wide as its sample; `stretched` gets all the room that is left.
  void setUpColumns(const QString& name, std::initializer_list<ColumnSample> samples, int stretched);
  QMenu* contextMenu() const { return contextMenu_; }

  /// Opens the menu without a nested event loop, which ActionsContextMenu would run.
  void contextMenuEvent(QContextMenuEvent* event) override;

 private:
  QMenu* const contextMenu_;
  int stretched_ = 0;
};

}  // namespace onhook
