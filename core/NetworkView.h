#pragma once

#include <memory>

#include "core/Traffic.h"

namespace onhook {

/// Sees how the machine reaches things now: routes and name servers. Reads only; nothing is sent anywhere.
class NetworkView {
 public:
  virtual ~NetworkView() = default;

  /// Reads it afresh. May block for some seconds (a bus that does not answer), so never on a thread that
  /// must not. Any thread, also several at once.
  virtual Traffic read() const = 0;
};

/// This machine's own. Linux: rtnetlink, NetworkManager, systemd-resolved and resolv.conf; Windows: the IP
/// Helper functions.
std::shared_ptr<const NetworkView> systemNetworkView();

}  // namespace onhook
