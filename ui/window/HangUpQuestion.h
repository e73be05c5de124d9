#pragma once

#include <QDialog>

class QAction;
class QLabel;
class QPushButton;

namespace onhook {

class HangUpRequests;

/// Asks before something is hung up, saying what that brings about. It comes and goes with
/// HangUpRequests::question(), holds nothing up, and has no event loop of its own. Belongs to the UI thread.
class HangUpQuestion : public QDialog {
  Q_OBJECT

 public:
  /// `requests` and `beside`, the window that it is shown in front of when that can be seen, outlive it.
  /// `quit` works in it too.
  HangUpQuestion(HangUpRequests& requests, QAction* quit, const QWidget& beside);

  /// Esc, or its close button: nothing is hung up.
  void reject() override;

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  QLabel* makeLabel(const char* name);
  QPushButton* makeButton(const char* name, const QString& text);
  void agree();
  void renew();
  static void setText(QLabel& label, const QString& text);
  /// Enter leaves all as it is where it would cut off the user; else it does what they came for.
  QPushButton* sensible() const;

  HangUpRequests& requests_;
  const QWidget& beside_;
  QLabel* heading_;
  QLabel* details_;
  QPushButton* hangUp_;
  QPushButton* leave_;
};

}  // namespace onhook
