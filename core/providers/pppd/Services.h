#pragma once

#include <condition_variable>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>

#include "core/Time.h"
#include "core/providers/pppd/Systemd.h"

namespace onhook::pppd {

/// What is known of services that pppds run in. systemd is asked on threads of their own, so that one that
/// does not answer holds nobody up but for a moment, once. Any thread.
class Services {
 public:
  /// `told` is called, on any thread, when something new is known; also after this object's end. `patience`:
  /// how long find() waits for the first answer.
  Services(std::string busAddress, std::function<void()> told, Duration patience = std::chrono::seconds(2));

  /// What was last known of it; none: nothing, or not yet. Of one that is new the answer is waited for: the
  /// first that is told of a pppd is to be right already.
  std::optional<Service> find(const std::string& name);
  /// Has it asked for, where it is not known or may have changed since.
  void ask(const std::string& name);

 private:
  struct Known {
    std::optional<Service> service;
    TimePoint asked;
    bool isBeingAsked = false;
    bool wasAwaited = false;
  };
  /// Outlives this object while a question is under way.
  struct State {
    std::mutex mutex;
    std::condition_variable answered;
    std::map<std::string, Known> known;
    std::function<void()> told;
  };

  const Systemd systemd_;
  const Duration patience_;
  const std::shared_ptr<State> state_ = std::make_shared<State>();
};

}  // namespace onhook::pppd
