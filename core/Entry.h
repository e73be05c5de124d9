#pragma once

#include <string>

#include "core/Connection.h"

namespace onhook {

/// What can be dialed: a RAS phone-book entry, a NetworkManager profile, a pppd peer.
struct Entry {
  std::string provider;
  std::string id;  ///< identity within the provider; Connection::entry names it
  std::string name;
  ConnectionKind kind = ConnectionKind::vpn;

  bool operator==(const Entry&) const = default;
};

}  // namespace onhook
