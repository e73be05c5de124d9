#pragma once

#include <QWidget>
#include <memory>
#include <vector>

#include "ui/history/HistoryEntry.h"

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace onhook {

class HistoryCommands;
class HistoryFilter;
class HistoryModel;
class HistoryStore;
class HistoryView;
class HistoryWatch;
class Settings;

/// The history in a window of its own: searched, sorted, copied, exported, cleared, and kept for as long as
/// is chosen there. While it is open it shows what any process notes. UI thread.
class HistoryWindow : public QWidget {
  Q_OBJECT

 public:
  /// So many entries, the newest, are shown; the command line tells all.
  static constexpr int mostEntries = 10'000;

  /// Both outlive it.
  HistoryWindow(HistoryStore& store, Settings& settings);
  ~HistoryWindow() override;

  /// Shows it in front of the others.
  void present();

 protected:
  void closeEvent(QCloseEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;

 private:
  void makeRows();
  QWidget* makeSearchRow();
  QWidget* makeButtonRow();
  QLabel* makeLabel(const char* name);
  QPushButton* makeButton(const char* name, const QString& text, const QString& accessibleName);
  QAction* makeAction(const char* name, const QString& text, const QKeySequence& key);
  void connectParts();
  void read();
  void take(const std::vector<HistoryEntry>& entries);
  void renew();
  void renewDetails();
  void renewKeep();
  void watch();
  void tell(const QString& text);
  void recover(const QString& from);
  void copy();
  std::vector<HistoryEntry> shownEntries() const;

  HistoryStore& store_;
  Settings& settings_;
  HistoryModel* const model_;
  HistoryFilter* const filter_;
  HistoryCommands* const commands_;
  HistoryView* const view_;
  QLineEdit* const search_;
  QComboBox* const keep_;
  QStackedWidget* const pages_;
  QLabel* const nothing_;
  QLabel* const details_;
  QLabel* const note_;
  QPushButton* const export_;
  QPushButton* const clear_;
  QAction* const copy_;
  std::unique_ptr<HistoryWatch> watch_;  ///< while it is shown
  bool taken_ = false;                   ///< what there is has been read once
};

}  // namespace onhook
