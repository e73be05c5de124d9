#pragma once

#include <QCoreApplication>
#include <QStringList>
#include <vector>

#include "core/Snapshot.h"

namespace onhook {

/// Columns that line up, for a terminal.
class Table {
  Q_DECLARE_TR_FUNCTIONS(onhook::Table)

 public:
  explicit Table(const QStringList& header) : rows_{header} {}

  void addRow(const QStringList& cells) { rows_.push_back(cells); }
  /// The lines, the header first; no blanks at their ends.
  QStringList lines() const;

 private:
  std::vector<QStringList> rows_;
};

/// All connections with their links below them, as `list` prints them.
Table connectionTable(const std::vector<Snapshot>& snapshots, TimePoint now);

}  // namespace onhook
