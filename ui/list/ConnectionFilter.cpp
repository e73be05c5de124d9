#include "ui/list/ConnectionFilter.h"

#include "ui/list/ConnectionModel.h"
#include "ui/list/WordedRows.h"

namespace onhook {

ConnectionFilter::ConnectionFilter(QObject* parent) : QSortFilterProxyModel(parent) {
  setRecursiveFilteringEnabled(true);
  setAutoAcceptChildRows(true);
  setSortRole(ConnectionModel::SortRole);
  setDynamicSortFilter(true);
}

void ConnectionFilter::setSourceModel(QAbstractItemModel* model) {
  rows_ = dynamic_cast<const WordedRows*>(model);
  QSortFilterProxyModel::setSourceModel(model);
}

void ConnectionFilter::setFilterText(const QString& text) {
  const QString trimmed = text.trimmed();
  if (trimmed == filterText()) return;
  words_.setPattern(trimmed);
  invalidateFilter();
}

bool ConnectionFilter::filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const {
  return filterText().isEmpty() || rows_->shows(sourceRow, sourceParent, words_);
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
