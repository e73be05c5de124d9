#pragma once

#include "ui/help/HelpWindow.h"

namespace onhook {

/// Which version of what this is, and under which licence. UI thread.
class AboutWindow : public HelpWindow {
  Q_OBJECT

 public:
  explicit AboutWindow(const QString& version, QWidget* parent = nullptr);
};

}  // namespace onhook
