#include "ui/window/CommandButton.h"

#include <QAction>

namespace onhook {

CommandButton::CommandButton(QAction* action, const QString& name, QWidget* parent) : QToolButton(parent) {
  setDefaultAction(action);
  setObjectName(name);
  setAccessibleName(action->iconText());
  setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  setIconSize(QSize(20, 20));
  setFocusPolicy(Qt::StrongFocus);
}

}  // namespace onhook
