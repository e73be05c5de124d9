#pragma once

#include <string>

#include "core/Connection.h"
#include "core/Permission.h"

namespace onhook {

/// What can be dialed: a RAS phone-book entry, a NetworkManager profile, a pppd peer.
struct Entry {
  std::string provider;
  std::string id;  ///< identity within the provider; Connection::entry names it
  std::string name;
  ConnectionKind kind = ConnectionKind::vpn;
  std::string variant = {};  ///< what speaks it, where that matters: "openvpn"; else empty
  /// What it is dialed on, where the system tells: "modem0", "ttyS0", a tunnel's fixed name. What shares a device
  /// with something that is connected cannot be dialed. Empty: not known, or whatever is free.
  std::string device = {};
  Permission mayDial = {};

  bool operator==(const Entry&) const = default;
};

}  // namespace onhook
