#pragma once

#include "ui/help/HelpWindow.h"

class QMainWindow;
class QTreeWidget;

namespace onhook {

/// Which keys do what: made of the commands that there are. UI thread.
class ShortcutsWindow : public HelpWindow {
  Q_OBJECT

 public:
  /// `window` is whose commands are shown; it outlives this.
  explicit ShortcutsWindow(const QMainWindow& window, QWidget* parent = nullptr);

  void present() override;

 private:
  void renew();

  const QMainWindow& window_;
  QTreeWidget* const list_;
};

}  // namespace onhook
