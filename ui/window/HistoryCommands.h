#pragma once

#include <QObject>
#include <QString>
#include <vector>

#include "ui/history/HistoryEntry.h"

class QWidget;

namespace onhook {

class HistoryStore;

/// What can be done with the history as a whole, each with the dialog that it needs. The dialogs are the
/// window's; nothing waits for them. UI thread.
class HistoryCommands : public QObject {
  Q_OBJECT

 public:
  /// `store` outlives it.
  HistoryCommands(HistoryStore& store, QWidget* window);

  /// Asks where to, and writes these there as CSV.
  void exportCsv(std::vector<HistoryEntry> entries);
  /// Asks, and removes all.
  void clear();

 private:
  HistoryStore& store_;
  QWidget* const window_;
};

}  // namespace onhook
