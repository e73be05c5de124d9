#pragma once

#include <QFrame>

#include "ui/window/Message.h"

class QLabel;
class QPushButton;

namespace onhook {

/// One message with what can be chosen about it, and a button to close it.
class MessageLine : public QFrame {
  Q_OBJECT

 public:
  explicit MessageLine(Message message, QWidget* parent = nullptr);

  const Message& message() const { return message_; }
  /// The same message in other words.
  void reword(const QString& text);
  /// Gives the keyboard's focus to the safe choice, where there is one.
  void focusSafeChoice();

 signals:
  /// The user is done with it.
  void closed();

 protected:
  /// Esc chooses the safe choice.
  void keyPressEvent(QKeyEvent* event) override;

 private:
  QPushButton* makeButton(const Message::Choice& choice);
  QWidget* makeIcon();
  QWidget* makeText();
  QWidget* makeCloseButton();

  Message message_;
  QLabel* text_ = nullptr;
  QPushButton* safeChoice_ = nullptr;
};

}  // namespace onhook
