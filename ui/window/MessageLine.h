#pragma once

#include <QFrame>

#include "ui/window/Message.h"

namespace onhook {

/// One message with what can be chosen about it, and a button to close it.
class MessageLine : public QFrame {
  Q_OBJECT

 public:
  explicit MessageLine(Message message, QWidget* parent = nullptr);

  const Message& message() const { return message_; }

 signals:
  /// The user is done with it.
  void closed();

 private:
  QWidget* makeIcon();
  QWidget* makeText();
  QWidget* makeCloseButton();

  const Message message_;
};

}  // namespace onhook
