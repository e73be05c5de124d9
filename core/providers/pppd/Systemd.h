#pragma once

#include <optional>
#include <string>

#include "core/Reply.h"
#include "core/providers/pppd/Service.h"

namespace onhook::pppd {

/// The system's systemd over D-Bus (org.freedesktop.systemd1(5)). Each call opens a connection of its own and
/// blocks. Any thread.
class Systemd {
 public:
  /// `address`: of the bus; empty: the system's.
  explicit Systemd(std::string address) : address_(std::move(address)) {}

  /// Anybody may ask. None: there is no such service, or systemd does not answer within some seconds.
  std::optional<Service> service(const std::string& name) const;

  /// Stops a service, so that it is not started again until somebody starts it or the machine. Where
  /// authority is needed systemd has polkit ask for it, and it takes as long as that. `accepted`: it is being
  /// stopped. `notThere`: it is not loaded, so nothing of it can start again.
  Reply stop(const std::string& name) const;

 private:
  const std::string address_;
};

}  // namespace onhook::pppd
