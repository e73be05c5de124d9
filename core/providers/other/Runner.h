#pragma once

#include <optional>
#include <string>

#include "core/linux/ProcessTable.h"

namespace onhook::other {

/// Who runs a tunnel.
struct Runner {
  ProcessId id;
  std::string name;     ///< "openvpn"
  std::string user;     ///< "root"; empty: not known
  std::string service;  ///< of systemd; empty: none

  bool operator==(const Runner&) const = default;
};

/// The process that holds the tun of that name open: by /proc/PID/fd and fdinfo ("iff:", Linux's tun driver),
/// which only the same user and root may read; else the one VPN program whose command line names the
/// interface. Reads all of /proc: not to be done for each event.
std::optional<Runner> findRunner(const std::string& procRoot, const std::string& interface);

}  // namespace onhook::other
