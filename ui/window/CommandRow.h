#pragma once

#include <QWidget>

class QLineEdit;

namespace onhook {

class Actions;

/// The buttons above the list, and the filter box. Every one can be reached by the keyboard, which a
/// QToolBar's cannot.
class CommandRow : public QWidget {
  Q_OBJECT

 public:
  /// Takes the filter box in. `actions` outlives it.
  CommandRow(const Actions& actions, QLineEdit* filterBox, QWidget* parent = nullptr);
};

}  // namespace onhook
