#pragma once

#include <QWidget>
#include <deque>

#include "ui/window/Message.h"

class QVBoxLayout;

namespace onhook {

class MessageLine;

/// What there is to tell, below the list: the newest messages, newest first, none of them in the way of
/// anything; a question takes the keyboard's focus. Screen readers are told of each. Belongs to the UI
/// thread.
class MessageBar : public QWidget {
  Q_OBJECT

 public:
  /// How many stand at the same time. One more takes the oldest away, a problem or question only when nothing
  /// else is left.
  static constexpr std::size_t mostLines = 4;

  explicit MessageBar(QWidget* parent = nullptr);

  /// With `takesFocus`, the focus goes to the message's safe choice, if it has one.
  void show(Message message, bool takesFocus = true);
  /// Gives the message about that another text, if there is one, quietly: the message is the same.
  void reword(const QString& key, const QString& text);
  /// Takes away the message about that, if there is one.
  void remove(const QString& key);
  /// The message about that, or null. Valid until the next show() or remove().
  const Message* find(const QString& key) const;
  /// The keyboard's focus is in the message about that.
  bool hasFocus(const QString& key) const;

 signals:
  /// Messages came or went.
  void changed();
  /// The message that had the keyboard's focus has gone: who shows the bar gives it a new place.
  void focusLost();

 private:
  using Lines = std::deque<MessageLine*>;
  Lines::const_iterator lineAbout(const QString& key) const;
  void drop(Lines::const_iterator line);
  void makeRoom();
  void announce(MessageLine& line);

  QVBoxLayout* layout_;
  Lines lines_;  ///< newest first; children of this
};

}  // namespace onhook
