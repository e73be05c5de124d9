#include "ui/list/ConnectionFilter.h"

#include "ui/list/ConnectionModel.h"

namespace onhook {

ConnectionFilter::ConnectionFilter(QObject* parent) : QSortFilterProxyModel(parent) {
  setRecursiveFilteringEnabled(true);
  setAutoAcceptChildRows(true);
  setSortRole(ConnectionModel::SortRole);
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
  const QVariant leftKey = left.data(sortRole());
  const QVariant rightKey = right.data(sortRole());
  if (leftKey.isValid() != rightKey.isValid()) return rightKey.isValid();
  // Qt's own comparison of texts is either by the locale or without regard to case, not both; these keys are
  // without already.
  if (leftKey.metaType() == QMetaType::fromType<QString>() && rightKey.metaType() == leftKey.metaType())
    return leftKey.toString().localeAwareCompare(rightKey.toString()) < 0;
  return QSortFilterProxyModel::lessThan(left, right);
}

}  // namespace onhook
