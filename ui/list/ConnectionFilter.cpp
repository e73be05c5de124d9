#include "ui/list/ConnectionFilter.h"

#include "ui/list/ConnectionModel.h"

namespace onhook {

ConnectionFilter::ConnectionFilter(QObject* parent) : QSortFilterProxyModel(parent) {
  setRecursiveFilteringEnabled(true);
  setAutoAcceptChildRows(true);
  setSortRole(ConnectionModel::SortRole);
  setSortCaseSensitivity(Qt::CaseInsensitive);
  setSortLocaleAware(true);
  setDynamicSortFilter(true);
}

void ConnectionFilter::setFilterText(const QString& text) {
  const QString trimmed = text.trimmed();
  if (trimmed == text_) return;
  text_ = trimmed;
  invalidateFilter();
}

bool ConnectionFilter::filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const {
  if (text_.isEmpty()) return true;
  for (int column = 0; column < sourceModel()->columnCount(sourceParent); ++column) {
    const QModelIndex cell = sourceModel()->index(sourceRow, column, sourceParent);
    if (cell.data().toString().contains(text_, Qt::CaseInsensitive)) return true;
  }
  return false;
}

bool ConnectionFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const {
  // What is not known comes before everything that is.
  const bool leftKnown = left.data(sortRole()).isValid();
  const bool rightKnown = right.data(sortRole()).isValid();
  if (leftKnown != rightKnown) return rightKnown;
  return leftKnown && QSortFilterProxyModel::lessThan(left, right);
}

}  // namespace onhook
