#pragma once

#include <QSortFilterProxyModel>
#include <QString>

namespace onhook {

/// The history's entries that match a text, sorted by a column; the newest first where that tells nothing. UI
/// thread.
class HistoryFilter : public QSortFilterProxyModel {
  Q_OBJECT

 public:
  explicit HistoryFilter(QObject* parent = nullptr);

  /// Only what HistoryModel::matches(); empty: all.
  void setSearch(const QString& search);

 protected:
  bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
  bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

 private:
  QString search_;
};

}  // namespace onhook
