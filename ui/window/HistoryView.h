#pragma once

#include <QTableView>

namespace onhook {

class HistoryFilter;

/// The history as a table: sorted by a click on a column's head, whole rows selected, copied by Ctrl+C. UI
/// thread.
class HistoryView : public QTableView {
  Q_OBJECT

 public:
  /// `shown` outlives it.
  explicit HistoryView(HistoryFilter& shown, QWidget* parent = nullptr);

  /// Each column as wide as what is in it needs, within reason.
  void fitColumns();
  /// The selected rows as text, a line each, the columns separated by tabs: what a spreadsheet takes.
  QString selectedText() const;

  QSize sizeHint() const override;

 signals:
  void selectionIsAnother();

 protected:
  void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
};

}  // namespace onhook
