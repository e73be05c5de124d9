#pragma once

#include <QWidget>

#include "ui/session/Settings.h"

class QCheckBox;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace onhook {

/// Whether hanging up asks first, and its times. UI thread.
class HangUpPage : public QWidget {
  Q_OBJECT

 public:
  /// `settings` outlives it.
  explicit HangUpPage(Settings& settings, QWidget* parent = nullptr);

 private:
  QSpinBox* makeTime(const char* name, const QString& accessibleName, std::chrono::seconds shortest,
                     std::chrono::seconds longest);
  void addTime(QVBoxLayout* column, const QString& label, QSpinBox* box);
  void restoreDefaults();
  void renew();

  Settings& settings_;
  QCheckBox* const asks_;
  QSpinBox* const limit_;
  QSpinBox* const settleTime_;
  QPushButton* const restore_;
};

}  // namespace onhook
