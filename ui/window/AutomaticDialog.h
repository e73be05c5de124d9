#pragma once

#include <QDialog>

#include "ui/automatic/AutomaticRule.h"

class QCheckBox;
class QGridLayout;
class QSpinBox;
class QTimeEdit;

namespace onhook {

/// Asks when a connection shall be hung up by itself. Shown with open(); accepted() when rule() is wanted.
/// Belongs to the UI thread.
class AutomaticDialog : public QDialog {
  Q_OBJECT

 public:
  /// `name` of the entry as people know it. `counts`: its system counts its bytes, as far as is known.
  AutomaticDialog(const QString& name, const AutomaticRule& rule, bool counts, QWidget* parent = nullptr);

  /// As it is chosen now.
  AutomaticRule rule() const;

 private:
  QCheckBox* makeChoice(const char* name, const QString& text, bool chosen);
  QSpinBox* makeNumber(const char* name, const QString& suffix, int most, int value);
  /// What the box is about, beside it; to be changed while the box is ticked.
  void addRow(QGridLayout* grid, QCheckBox* choice, QWidget* value);

  QCheckBox* const idle_;
  QSpinBox* const idleMinutes_;
  QCheckBox* const upFor_;
  QSpinBox* const upMinutes_;
  QCheckBox* const bytes_;
  QSpinBox* const mebibytes_;
  QCheckBox* const clock_;
  QTimeEdit* const time_;
};

}  // namespace onhook
