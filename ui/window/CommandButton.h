#pragma once

#include <QToolButton>

namespace onhook {

/// A button of the window's command rows: the action's icon with its words beside it, reached by Tab too.
class CommandButton : public QToolButton {
  Q_OBJECT

 public:
  /// The action outlives the button; `name` is the button's for tests and style sheets.
  CommandButton(QAction* action, const QString& name, QWidget* parent);
};

}  // namespace onhook
