#pragma once

#include <QAbstractItemModel>
#include <QHash>
#include <QObject>
#include <QVariant>
#include <memory>
#include <vector>

namespace onhook::test {

/// What somebody knows of a model who only listens to its signals. It fails the test when the model resets or
/// lays itself out anew, when dataChanged names a role or cell that did not change, and, in verify(), when
/// anything changed that was not told.
class ModelShadow : public QObject {
 public:
  explicit ModelShadow(const QAbstractItemModel& model);

  /// Everything is as it was told.
  void verify() const;
  /// How many changes, insertions and removals were told.
  int changes() const { return changes_; }
  int insertions() const { return insertions_; }
  int removals() const { return removals_; }

 private:
  using Cell = QHash<int, QVariant>;
  struct Node {
    std::vector<Cell> cells;
    std::vector<std::unique_ptr<Node>> below;
  };

  std::unique_ptr<Node> read(const QModelIndex& first) const;
  Node& at(const QModelIndex& index);
  void noteInserted(const QModelIndex& parent, int first, int last);
  void noteRemoved(const QModelIndex& parent, int first, int last);
  void noteChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles);
  void compare(const Node& node, const QModelIndex& parent) const;

  const QAbstractItemModel& model_;
  const QList<int> roles_;
  Node root_;
  int changes_ = 0;
  int insertions_ = 0;
  int removals_ = 0;
};

}  // namespace onhook::test
