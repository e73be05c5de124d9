#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "app/SystemProviders.h"
#include "core/Provider.h"
#include "core/Runtime.h"
#include "core/SystemRuntime.h"
#include "ui/history/HistoryRecorder.h"
#include "ui/history/HistoryStore.h"
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
  /// Of the systems of this machine by their names, at the start.
  struct AtStart {
    std::function<bool(const std::string&)> isWatched;  ///< without it, all are
    /// Their providers that have been made already; null: that one has not.
    std::function<std::shared_ptr<Provider>(const std::string&)> made;
  };
  /// With `practice` the practice network alone, else the systems of this machine.
  explicit Wiring(bool practice, const AtStart& atStart = {}, Watching watching = Watching::on,
                  std::shared_ptr<Runtime> runtime = std::make_shared<SystemRuntime>());

  ConnectionMonitor& monitor() { return monitor_; }
  HangUpController& controller() { return controller_; }
  Dialing& dialing() { return dialing_; }
  HangUpJournal& journal() { return journal_; }
  HistoryStore& history() { return history_; }
  HistoryRecorder& recorder() { return recorder_; }
  TrafficReader& traffic() { return traffic_; }
  Aftermath& aftermath() { return aftermath_; }
  Runtime& runtime() { return *runtime_; }
  std::shared_ptr<Runtime> sharedRuntime() const { return runtime_; }

  /// The systems of this machine, watched or not; with `practice` none.
  const std::vector<SystemProvider>& systems() const { return systems_; }
  /// Watches that system of this machine from now on, or does not.
  void setWatched(const std::string& system, bool watched);

  /// Adds the practice network, unless it is there already.
  void addPracticeNetwork();
  /// Adds it, or takes it away.
  void setPracticeNetwork(bool wanted);

 private:
  void watch(const SystemProvider& system);

  const std::shared_ptr<Runtime> runtime_;
  const std::vector<SystemProvider> systems_;
  ConnectionMonitor monitor_;
  HangUpJournal journal_;
  HangUpController controller_;
  Dialing dialing_;
  HistoryStore history_;
  HistoryRecorder recorder_;
  TrafficReader traffic_;
  Aftermath aftermath_;
};

}  // namespace onhook
