#pragma once

#include <QString>
#include <functional>
#include <memory>

#include "core/Runtime.h"
#include "core/providers/simulated/SimulatedProvider.h"
#include "core/providers/simulated/SimulatedScript.h"
#include "ui/session/ConnectionMonitor.h"
#include "ui/session/HangUpController.h"
#include "ui/session/HangUpJournal.h"

namespace onhook::bench {

/// A practice network with the program's own parts around it, wired as the program does: real threads, the
/// real clock, a journal in a folder of its own. Belongs to the UI thread.
class Stage {
 public:
  /// Returns when the network has been looked at for the first time.
  Stage(SimulatedScript script, const QString& journalFolder);

  Runtime& runtime() { return *runtime_; }
  std::shared_ptr<Runtime> sharedRuntime() const { return runtime_; }
  SimulatedProvider& network() { return *network_; }
  std::shared_ptr<SimulatedProvider> sharedNetwork() const { return network_; }
  ConnectionMonitor& monitor() { return monitor_; }
  HangUpController& controller() { return controller_; }

  /// What the nth connection of the script is, counted from 0.
  static Target nth(int number);

 private:
  const std::shared_ptr<Runtime> runtime_;
  const std::shared_ptr<SimulatedProvider> network_;
  ConnectionMonitor monitor_;
  HangUpJournal journal_;
  HangUpController controller_;
};

/// Runs the event loop until it holds, which is asked each millisecond.
void runUntil(const std::function<bool()>& condition);

}  // namespace onhook::bench
