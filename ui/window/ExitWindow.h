#pragma once

#include <QDialog>
#include <QTimer>
#include <vector>

class QAction;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace onhook {

class ExitGuard;

/// What the program's end waits for, each with its time, and the choice to quit all the same. It comes and
/// goes as the guard says, holds nothing up, and has no event loop of its own. Belongs to the UI thread.
class ExitWindow : public QDialog {
  Q_OBJECT

 public:
  /// How many hang-ups are named at once.
  static constexpr std::size_t mostRows = 8;

  /// `guard` and `beside`, the window that it is shown in front of when that can be seen, outlive it. `quit`
  /// works in it too.
  ExitWindow(ExitGuard& guard, QAction* quit, const QWidget& beside);

  /// Esc, or its close button: leaves all as it is.
  void reject() override;

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  struct Row {
    QLabel* name;
    QLabel* state;
  };

  QLabel* makeLabel(const char* name);
  QPushButton* makeButton(const char* name, void (ExitWindow::*pressed)());
  void renew();
  void renewTexts();
  void setRowCount(std::size_t count);
  static void setText(QLabel& label, const QString& text);
  void quitAnyway();

  ExitGuard& guard_;
  const QWidget& beside_;
  QLabel* heading_;
  QVBoxLayout* rowsLayout_;
  std::vector<Row> rows_;
  QLabel* more_;
  QLabel* meaning_;
  QPushButton* keepWaiting_;
  QPushButton* quitAnyway_;
  QTimer clock_;  ///< runs only while it is shown
};

}  // namespace onhook
