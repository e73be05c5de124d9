#include "ui/history/HistoryFilter.h"

#include "ui/history/HistoryModel.h"

namespace onhook {

HistoryFilter::HistoryFilter(QObject* parent) : QSortFilterProxyModel(parent) {
  setSortRole(HistoryModel::SortRole);
  setSortCaseSensitivity(Qt::CaseInsensitive);
  setSortLocaleAware(true);
  setDynamicSortFilter(true);
}

void HistoryFilter::setSearch(const QString& search) {
  search_ = search;
  invalidateFilter();
}

bool HistoryFilter::filterAcceptsRow(int row, const QModelIndex&) const {
  if (search_.trimmed().isEmpty()) return true;
  return static_cast<const HistoryModel*>(sourceModel())->matches(row, search_);
}

bool HistoryFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const {
  if (left.data(HistoryModel::SortRole) != right.data(HistoryModel::SortRole))
    return QSortFilterProxyModel::lessThan(left, right);
  const auto& model = *static_cast<const HistoryModel*>(sourceModel());
  const bool newer = model.entry(left.row()).ended > model.entry(right.row()).ended;
  return sortOrder() == Qt::AscendingOrder ? newer : !newer && left.row() != right.row();
}

}  // namespace onhook
