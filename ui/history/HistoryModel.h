#pragma once

#include <QAbstractTableModel>
#include <QString>
#include <vector>

#include "ui/history/HistoryEntry.h"

namespace onhook {

/// The history's entries as a table. What is new is put in, what went is taken out, and nothing else is
/// touched, so that a selection stays. UI thread.
class HistoryModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { When, Name, Event, By, End, UpFor, Received, Sent, Answer, columns };
  enum Role {
    SortRole = Qt::UserRole + 1  ///< what its column is sorted by
  };

  using QAbstractTableModel::QAbstractTableModel;

  /// All there are now, in any order.
  void setEntries(std::vector<HistoryEntry> entries);
  const HistoryEntry& entry(int row) const { return rows_[static_cast<std::size_t>(row)].entry; }

  /// Whether all words of the text are somewhere in the entry, whatever their case.
  static bool matches(const HistoryEntry& entry, const QString& search);
  bool matches(int row, const QString& search) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  static QString textOf(const HistoryEntry& entry, int column);
  static QVariant sortKeyOf(const HistoryEntry& entry, int column);

  struct Row {
    HistoryEntry entry;
    QString searched;  ///< all of its words, case folded; empty until somebody searches
  };
  mutable std::vector<Row> rows_;
};

}  // namespace onhook
