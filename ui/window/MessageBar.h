#pragma once

#include <QWidget>
#include <deque>

#include "ui/window/Message.h"

class QVBoxLayout;

namespace onhook {

class MessageLine;

/// What there is to tell, below the list: the newest messages, newest first, none of them in the way of
/// anything. Screen readers are told of each. Belongs to the UI thread.
class MessageBar : public QWidget {
  Q_OBJECT

 public:
  /// How many stand at the same time. One more takes the oldest away, a problem only when nothing else is
  /// left.
  static constexpr std::size_t mostLines = 4;

  explicit MessageBar(QWidget* parent = nullptr);

  void show(Message message);
  /// Takes away the message about that, if there is one.
  void remove(const QString& key);
  /// The message about that, or null. Valid until the next show() or remove().
  const Message* find(const QString& key) const;

 signals:
  /// Messages came or went.
  void changed();

 private:
  using Lines = std::deque<MessageLine*>;
  void drop(Lines::iterator line);
  void makeRoom();
  void announce(MessageLine& line);

  QVBoxLayout* layout_;
  Lines lines_;  ///< newest first; children of this
};

}  // namespace onhook
