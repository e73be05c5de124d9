#pragma once

#include <QWidget>

#include "ui/session/Settings.h"

class QAction;
class QCheckBox;

namespace onhook {

/// When the program starts, and what closing its window means. UI thread.
class GeneralPage : public QWidget {
  Q_OBJECT

 public:
  /// Both outlive it. `startAtSignIn` is checkable, and does it when it is triggered.
  GeneralPage(Settings& settings, QAction& startAtSignIn, QWidget* parent = nullptr);

 private:
  void renew();

  const Settings& settings_;
  QAction& startAtSignIn_;
  QCheckBox* const starts_;
  QCheckBox* const closes_;
};

}  // namespace onhook
