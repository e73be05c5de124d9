#include "ui/window/MessageBar.h"

#include <QAccessible>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/window/MessageLine.h"

namespace onhook {

MessageBar::MessageBar(QWidget* parent) : QWidget(parent), layout_(new QVBoxLayout(this)) {
  setObjectName(QStringLiteral("messageBar"));
  setAccessibleName(tr("Messages"));
  layout_->setContentsMargins(0, 0, 0, 0);
  layout_->setSpacing(4);
  hide();
}

void MessageBar::show(Message message, bool takesFocus) {
  remove(message.key);
  makeRoom();
  auto* const line = new MessageLine(std::move(message), this);
  connect(line, &MessageLine::closed, this,
          [this, line] { drop(std::find(lines_.begin(), lines_.end(), line)); });
  lines_.push_front(line);
  layout_->insertWidget(0, line);
  line->show();
  setVisible(true);
  announce(*line);
  if (takesFocus) line->focusSafeChoice();
  emit changed();
}

void MessageBar::reword(const QString& key, const QString& text) {
  const auto line = lineAbout(key);
  if (line != lines_.end()) (*line)->reword(text);
}

void MessageBar::remove(const QString& key) {
  if (key.isEmpty()) return;
  const auto line = lineAbout(key);
  if (line != lines_.end()) drop(line);
}

const Message* MessageBar::find(const QString& key) const {
  const auto line = lineAbout(key);
  return line != lines_.end() ? &(*line)->message() : nullptr;
}

bool MessageBar::hasFocus(const QString& key) const {
  const auto line = lineAbout(key);
  return line != lines_.end() && (*line)->isAncestorOf(window()->focusWidget());
}

MessageBar::Lines::const_iterator MessageBar::lineAbout(const QString& key) const {
  return std::find_if(lines_.begin(), lines_.end(),
                      [&key](const MessageLine* one) { return one->message().key == key; });
}

void MessageBar::drop(Lines::const_iterator line) {
  MessageLine* const dropped = *line;
  const bool hadFocus = dropped->isAncestorOf(window()->focusWidget());
  lines_.erase(line);
  layout_->removeWidget(dropped);
  dropped->hide();
  // Not deleted at once: its own button may be what is being clicked.
  dropped->deleteLater();
  setVisible(!lines_.empty());
  if (hadFocus) emit focusLost();
  emit changed();
}

void MessageBar::makeRoom() {
  if (lines_.size() < mostLines) return;
  const auto oldest = std::find_if(lines_.rbegin(), lines_.rend(), [](const MessageLine* line) {
    return line->message().kind != Message::Kind::problem && line->message().kind != Message::Kind::question;
  });
  drop(oldest != lines_.rend() ? std::prev(oldest.base()) : std::prev(lines_.end()));
}

void MessageBar::announce(MessageLine& line) {
  QAccessibleEvent event(&line, QAccessible::Alert);
  QAccessible::updateAccessibility(&event);
}

}  // namespace onhook
