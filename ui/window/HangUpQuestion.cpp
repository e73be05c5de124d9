#include "ui/window/HangUpQuestion.h"

#include <QAccessible>
#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWindow>

#include "resources/Icons.h"
#include "ui/session/HangUpRequests.h"
#include "ui/session/Sentences.h"
#include "ui/widgets/LabelText.h"

namespace onhook {

HangUpQuestion::HangUpQuestion(HangUpRequests& requests, QAction* quit, const QWidget& beside)
    : requests_(requests),
      beside_(beside),
      heading_(makeLabel("hangUpHeading")),
      details_(makeLabel("hangUpDetails")),
      hangUp_(makeButton("hangUpYes", tr("&Hang Up"))),
      leave_(makeButton("hangUpNo", tr("&Leave It Up"))) {
  setObjectName(QStringLiteral("hangUpQuestion"));
  setWindowTitle(tr("Hang Up"));
  setAccessibleName(windowTitle());
  setWindowIcon(Icons::get(QStringLiteral("onhook")));
  addAction(quit);
  QFont bold = heading_->font();
  bold.setBold(true);
  heading_->setFont(bold);
  // Queued: what is chosen may end what this is about.
  connect(hangUp_, &QPushButton::clicked, this, &HangUpQuestion::agree, Qt::QueuedConnection);
  connect(leave_, &QPushButton::clicked, this, &HangUpQuestion::reject, Qt::QueuedConnection);

  auto* const buttons = new QHBoxLayout;
  buttons->addStretch();
  buttons->addWidget(hangUp_);
  buttons->addWidget(leave_);
  auto* const column = new QVBoxLayout(this);
  column->setContentsMargins(16, 16, 16, 12);
  column->setSpacing(12);
  column->addWidget(heading_);
  column->addWidget(details_);
  column->addStretch();
  column->addLayout(buttons);
  setMinimumWidth(420);
  connect(&requests_, &HangUpRequests::changed, this, &HangUpQuestion::renew);
}

QLabel* HangUpQuestion::makeLabel(const char* name) {
  auto* const label = new QLabel(this);
  label->setObjectName(QString::fromLatin1(name));
  // Names come from outside.
  label->setTextFormat(Qt::PlainText);
  label->setWordWrap(true);
  return label;
}

QPushButton* HangUpQuestion::makeButton(const char* name, const QString& text) {
  auto* const button = new QPushButton(text, this);
  button->setObjectName(QString::fromLatin1(name));
  button->setAccessibleName(wording::withoutMnemonic(text));
  return button;
}

void HangUpQuestion::reject() {
  requests_.refuse();
}

void HangUpQuestion::agree() {
  requests_.agree();
}

QPushButton* HangUpQuestion::sensible() const {
  const HangUpRequests::Question* const question = requests_.question();
  return question != nullptr && question->cutsOff ? leave_ : hangUp_;
}

void HangUpQuestion::showEvent(QShowEvent* event) {
  QDialog::showEvent(event);
  sensible()->setFocus();
  QAccessibleEvent alert(this, QAccessible::Alert);
  QAccessible::updateAccessibility(&alert);
}

void HangUpQuestion::renew() {
  const HangUpRequests::Question* const question = requests_.question();
  if (question == nullptr) {
    hide();
    return;
  }
  setText(*heading_, question->heading);
  setText(*details_, question->details);
  hangUp_->setAccessibleDescription(question->details);
  sensible()->setDefault(true);
  if (isVisible()) {
    // It has become another question: what was about to be pressed is no answer to it.
    sensible()->setFocus();
    return;
  }
  // A window that cannot be seen is nothing to stand in front of.
  winId();
  windowHandle()->setTransientParent(beside_.isVisible() ? beside_.windowHandle() : nullptr);
  show();
  raise();
  activateWindow();
}

void HangUpQuestion::setText(QLabel& label, const QString& text) {
  label.setVisible(!text.isEmpty());
  setLabelText(label, text);
}

}  // namespace onhook
