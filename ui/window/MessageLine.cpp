#include "ui/window/MessageLine.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include "resources/Icons.h"
#include "ui/widgets/Announcement.h"
#include "ui/widgets/LabelText.h"

namespace onhook {
namespace {

QString kindWord(Message::Kind kind) {
  switch (kind) {
    case Message::Kind::info:
      return MessageLine::tr("Note");
    case Message::Kind::success:
      return MessageLine::tr("Done");
    case Message::Kind::problem:
      return MessageLine::tr("Problem");
    case Message::Kind::question:
      return MessageLine::tr("Question");
  }
  return {};
}

QString kindIcon(Message::Kind kind) {
  switch (kind) {
    case Message::Kind::info:
      return QStringLiteral("info");
    case Message::Kind::success:
      return QStringLiteral("connection-up");
    case Message::Kind::problem:
      return QStringLiteral("connection-problem");
    case Message::Kind::question:
      return QStringLiteral("question");
  }
  return {};
}

}  // namespace

MessageLine::MessageLine(Message message, QWidget* parent) : QFrame(parent), message_(std::move(message)) {
  makeAnnouncement(*this);
  setObjectName(QStringLiteral("messageLine"));
  setAccessibleName(tr("%1: %2").arg(kindWord(message_.kind), message_.text));
  setFrameShape(StyledPanel);
  setAutoFillBackground(true);
  setBackgroundRole(QPalette::Base);

  auto* const row = new QHBoxLayout(this);
  row->setContentsMargins(8, 4, 4, 4);
  row->setSpacing(8);
  row->addWidget(makeIcon());
  row->addWidget(makeText(), 1);
  for (const Message::Choice& choice : message_.choices) {
    QPushButton* const button = makeButton(choice);
    if (choice.safe) safeChoice_ = button;
    row->addWidget(button);
  }
  row->addWidget(makeCloseButton());
}

void MessageLine::reword(const QString& text) {
  if (text == message_.text) return;
  message_.text = text;
  setAccessibleName(tr("%1: %2").arg(kindWord(message_.kind), text));
  setLabelText(*text_, text);
}

void MessageLine::focusSafeChoice() {
  // As by a shortcut, so that the style shows where the focus went.
  if (safeChoice_ != nullptr) safeChoice_->setFocus(Qt::ShortcutFocusReason);
}

void MessageLine::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape && safeChoice_ != nullptr)
    safeChoice_->click();
  else
    QFrame::keyPressEvent(event);
}

QPushButton* MessageLine::makeButton(const Message::Choice& choice) {
  auto* const button = new QPushButton(choice.text, this);
  button->setObjectName(choice.name);
  button->setAccessibleName(choice.text);
  button->setAccessibleDescription(message_.text);
  // The Enter key presses it too, not only the space bar.
  button->setAutoDefault(true);
  // Queued: what is chosen may take this line away.
  connect(
      button, &QPushButton::clicked, this, [chosen = choice.chosen] { chosen(); }, Qt::QueuedConnection);
  return button;
}

QWidget* MessageLine::makeIcon() {
  auto* const icon = new QLabel(this);
  icon->setObjectName(QStringLiteral("messageIcon"));
  icon->setAccessibleName(kindWord(message_.kind));
  icon->setToolTip(kindWord(message_.kind));
  icon->setPixmap(Icons::get(kindIcon(message_.kind)).pixmap(QSize(16, 16), devicePixelRatioF()));
  return icon;
}

QWidget* MessageLine::makeText() {
  auto* const text = new QLabel(message_.text, this);
  text->setObjectName(QStringLiteral("messageText"));
  text->setAccessibleName(message_.text);
  text->setTextFormat(Qt::PlainText);
  text->setWordWrap(true);
  text->setTextInteractionFlags(Qt::TextSelectableByMouse);
  text_ = text;
  return text;
}

QWidget* MessageLine::makeCloseButton() {
  auto* const button = new QToolButton(this);
  button->setObjectName(QStringLiteral("messageClose"));
  button->setAccessibleName(tr("Close this message"));
  button->setToolTip(tr("Close this message"));
  button->setIcon(Icons::get(QStringLiteral("close")));
  button->setAutoRaise(true);
  connect(button, &QToolButton::clicked, this, &MessageLine::closed);
  return button;
}

}  // namespace onhook
