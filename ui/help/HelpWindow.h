#pragma once

#include <QDialog>

class QDialogButtonBox;
class QPushButton;

namespace onhook {

/// What the windows of the Help menu share: not modal, closed by Esc and by a button. UI thread.
class HelpWindow : public QDialog {
  Q_OBJECT

 public:
  /// Shows it in front of the others.
  virtual void present();

 protected:
  HelpWindow(const char* name, const QString& title, QWidget* parent);

  /// The row of buttons, with Close in it.
  QDialogButtonBox* makeButtons();
  /// One more in it; `name` is its object name.
  static QPushButton* addButton(QDialogButtonBox* box, const char* name, const QString& text);
};

}  // namespace onhook
