#pragma once

#include <memory>

#include "app/ActivityLog.h"
#include "app/Wiring.h"
#include "ui/notifications/Notifier.h"
#include "ui/session/Settings.h"
#include "ui/window/MainWindow.h"

namespace onhook::bench {

/// The program with its window, wired by the program's own wiring, watching nothing but what is added to it.
/// Its state lies where the environment says (ONHOOK_STATE_DIRECTORY).
class WindowStage {
 public:
  WindowStage();

  Wiring& wiring() { return wiring_; }
  MainWindow& window() { return window_; }
  /// Watches it, and returns when the window shows what it lists.
  void add(std::shared_ptr<Provider> provider);

 private:
  Settings settings_;
  Wiring wiring_{false, {.isWatched = [](const std::string&) { return false; }}};
  ActivityLog log_;
  MainWindow window_;
  Notifier notifier_;
};

/// Lets the event loop do all that is due, for at least that long.
void settle(std::chrono::milliseconds span);

}  // namespace onhook::bench
