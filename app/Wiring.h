#pragma once

#include <memory>

#include "core/Provider.h"
#include "core/Runtime.h"
#include "ui/session/Aftermath.h"
#include "ui/session/ConnectionMonitor.h"
#include "ui/session/Dialing.h"
#include "ui/session/HangUpController.h"
#include "ui/session/HangUpJournal.h"
#include "ui/session/TrafficReader.h"

namespace onhook {

/// The one place that says which providers there are and how they reach the UI. Belongs to the UI thread.
class Wiring {
 public:
  /// With `practice` the practice network alone, else the systems of this machine.
  explicit Wiring(bool practice);

  ConnectionMonitor& monitor() { return monitor_; }
  HangUpController& controller() { return controller_; }
  Dialing& dialing() { return dialing_; }
  HangUpJournal& journal() { return journal_; }
  TrafficReader& traffic() { return traffic_; }
  Aftermath& aftermath() { return aftermath_; }
  Runtime& runtime() { return *runtime_; }
  std::shared_ptr<Runtime> sharedRuntime() const { return runtime_; }

  /// Adds the practice network, unless it is there already.
  void addPracticeNetwork();

 private:
  const std::shared_ptr<Runtime> runtime_;
  ConnectionMonitor monitor_;
  HangUpJournal journal_;
  HangUpController controller_;
  Dialing dialing_;
  TrafficReader traffic_;
  Aftermath aftermath_;
};

}  // namespace onhook
