#include "ui/list/EntryFilter.h"

#include "ui/list/EntryModel.h"

namespace onhook {

namespace {

bool isConnected(const QModelIndex& row) {
  return row.data(EntryModel::StandingRole).toInt() == static_cast<int>(EntryModel::Standing::connected);
}

}  // namespace

EntryFilter::EntryFilter(QObject* parent) : ConnectionFilter(parent) {
  setSortRole(EntryModel::SortRole);
}

bool EntryFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const {
  if (isConnected(left) != isConnected(right))
    return isConnected(right) == (sortOrder() == Qt::AscendingOrder);
  return ConnectionFilter::lessThan(left, right);
}

}  // namespace onhook
