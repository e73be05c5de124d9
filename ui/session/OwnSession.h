#pragma once

#include <string>

namespace onhook {

/// How the user's own session comes in from another machine, as far as that can be known for sure. All empty:
/// it is of this machine, or nothing tells.
struct OwnSession {
  std::string peer;       ///< the other machine's address
  std::string address;    ///< this machine's, that the session comes in at
  std::string interface;  ///< the network interface that what is sent to the peer leaves by

  bool operator==(const OwnSession&) const = default;
};

}  // namespace onhook
