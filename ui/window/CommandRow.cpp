#include "ui/window/CommandRow.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

#include "ui/window/Actions.h"

namespace onhook {

CommandRow::CommandRow(const Actions& actions, QLineEdit* filterBox, QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("commandRow"));
  setAccessibleName(tr("Commands"));
  auto* const row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->addWidget(makeButton(actions.hangUp, QStringLiteral("hangUpButton")));
  row->addWidget(makeButton(actions.stopWaiting, QStringLiteral("stopWaitingButton")));
  row->addWidget(makeButton(actions.keepWaiting, QStringLiteral("keepWaitingButton")));
  row->addWidget(makeButton(actions.askAgain, QStringLiteral("askAgainButton")));
  row->addWidget(makeButton(actions.force, QStringLiteral("forceButton")));
  row->addSpacing(12);
  row->addStretch(1);
  row->addWidget(filterBox, 1);
}

QWidget* CommandRow::makeButton(QAction* action, const QString& name) {
  auto* const button = new QToolButton(this);
  button->setDefaultAction(action);
  button->setObjectName(name);
  button->setAccessibleName(action->iconText());
  button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  button->setIconSize(QSize(20, 20));
  button->setFocusPolicy(Qt::StrongFocus);
  return button;
}

}  // namespace onhook
