#include "ui/window/CommandRow.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>

#include "ui/window/Actions.h"
#include "ui/window/CommandButton.h"

namespace onhook {

CommandRow::CommandRow(const Actions& actions, QLineEdit* filterBox, QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("commandRow"));
  setAccessibleName(tr("Commands"));
  auto* const row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->addWidget(new CommandButton(actions.hangUp, QStringLiteral("hangUpButton"), this));
  row->addWidget(new CommandButton(actions.stopWaiting, QStringLiteral("stopWaitingButton"), this));
  row->addWidget(new CommandButton(actions.keepWaiting, QStringLiteral("keepWaitingButton"), this));
  row->addWidget(new CommandButton(actions.askAgain, QStringLiteral("askAgainButton"), this));
  row->addWidget(new CommandButton(actions.force, QStringLiteral("forceButton"), this));
  row->addSpacing(12);
  row->addStretch(1);
  row->addWidget(filterBox, 1);
}

}  // namespace onhook
