#include "tests/ui/list/ModelShadow.h"

#include <gtest/gtest.h>

#include <set>

namespace onhook::test {

namespace {

QList<int> rolesOf(const QAbstractItemModel& model) {
  QList<int> roles = model.roleNames().keys();
  roles << Qt::AccessibleTextRole << Qt::AccessibleDescriptionRole << Qt::TextAlignmentRole;
  return roles;
}

}  // namespace

ModelShadow::ModelShadow(const QAbstractItemModel& model) : model_(model), roles_(rolesOf(model)) {
  for (int row = 0; row < model.rowCount(); ++row) root_.below.push_back(read(model.index(row, 0)));
  connect(&model, &QAbstractItemModel::rowsInserted, this, &ModelShadow::noteInserted);
  connect(&model, &QAbstractItemModel::rowsRemoved, this, &ModelShadow::noteRemoved);
  connect(&model, &QAbstractItemModel::dataChanged, this, &ModelShadow::noteChanged);
  connect(&model, &QAbstractItemModel::modelReset, this, [] { ADD_FAILURE() << "The model was reset."; });
  connect(&model, &QAbstractItemModel::layoutChanged, this, [] { ADD_FAILURE() << "The layout changed."; });
}

void ModelShadow::verify() const {
  compare(root_, {});
}

std::unique_ptr<ModelShadow::Node> ModelShadow::read(const QModelIndex& first) const {
  auto node = std::make_unique<Node>();
  for (int column = 0; column < model_.columnCount(first.parent()); ++column) {
    Cell cell;
    for (const int role : roles_) cell.insert(role, first.siblingAtColumn(column).data(role));
    node->cells.push_back(std::move(cell));
  }
  for (int row = 0; row < model_.rowCount(first); ++row)
    node->below.push_back(read(model_.index(row, 0, first)));
  return node;
}

ModelShadow::Node& ModelShadow::at(const QModelIndex& index) {
  if (!index.isValid()) return root_;
  return *at(index.parent()).below.at(static_cast<std::size_t>(index.row()));
}

void ModelShadow::noteInserted(const QModelIndex& parent, int first, int last) {
  ++insertions_;
  auto& below = at(parent).below;
  for (int row = first; row <= last; ++row) {
    below.insert(below.begin() + row, read(model_.index(row, 0, parent)));
  }
}

void ModelShadow::noteRemoved(const QModelIndex& parent, int first, int last) {
  ++removals_;
  auto& below = at(parent).below;
  below.erase(below.begin() + first, below.begin() + last + 1);
}

void ModelShadow::noteChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight,
                              const QList<int>& roles) {
  ++changes_;
  EXPECT_FALSE(roles.isEmpty()) << "dataChanged that names no role";
  std::set<int> changedColumns, changedRoles;
  for (int row = topLeft.row(); row <= bottomRight.row(); ++row) {
    bool isChanged = false;
    for (int column = topLeft.column(); column <= bottomRight.column(); ++column) {
      const QModelIndex index = model_.index(row, column, topLeft.parent());
      Cell& cell = at(index.siblingAtColumn(0)).cells.at(static_cast<std::size_t>(column));
      for (const int role : roles) {
        const QVariant now = index.data(role);
        if (cell.value(role) == now) continue;
        isChanged = true;
        changedColumns.insert(column);
        changedRoles.insert(role);
        cell.insert(role, now);
      }
    }
    EXPECT_TRUE(isChanged) << "told, not changed: row " << row;
  }
  for (const int role : roles) EXPECT_TRUE(changedRoles.contains(role)) << "told, not changed: role " << role;
  for (const int column : {topLeft.column(), bottomRight.column()})
    EXPECT_TRUE(changedColumns.contains(column)) << "told, not changed: column " << column;
}

void ModelShadow::compare(const Node& node, const QModelIndex& parent) const {
  ASSERT_EQ(model_.rowCount(parent), static_cast<int>(node.below.size()));
  for (int row = 0; row < model_.rowCount(parent); ++row) {
    const Node& known = *node.below[static_cast<std::size_t>(row)];
    const QModelIndex first = model_.index(row, 0, parent);
    for (int column = 0; column < model_.columnCount(parent); ++column) {
      for (const int role : roles_) {
        EXPECT_EQ(known.cells.at(static_cast<std::size_t>(column)).value(role),
                  first.siblingAtColumn(column).data(role))
            << "changed, not told: row " << row << " column " << column << " role " << role;
      }
    }
    compare(known, first);
  }
}

}  // namespace onhook::test
