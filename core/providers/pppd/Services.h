#pragma once

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
/// does not answer holds nobody up. Any thread.
class Services {
 public:
  /// `told` is called, on any thread, when something new is known; also after this object's end.
  Services(std::string busAddress, std::function<void()> told);

  /// What was last known of it; none: nothing, or not yet.
  std::optional<Service> find(const std::string& name);
  /// Has it asked for, where it is not known or may have changed since.
  void ask(const std::string& name);

 private:
  struct Known {
    std::optional<Service> service;
    TimePoint asked;
    bool isBeingAsked = false;
  };
  /// Outlives this object while a question is under way.
  struct State {
    std::mutex mutex;
    std::map<std::string, Known> known;
    std::function<void()> told;
  };

  const Systemd systemd_;
  const std::shared_ptr<State> state_ = std::make_shared<State>();
};

}  // namespace onhook::pppd
