#pragma once

#include <string>
#include <vector>

namespace onhook::lab {

/// The other end: a network namespace of its own, joined to the lab's by a veth pair.
class Peer {
 public:
  static inline const std::string address = "10.99.0.1";
  static inline const std::string uplink = "uplink0";  ///< the lab's end of the veth pair

  Peer();
  Peer(const Peer&) = delete;
  Peer& operator=(const Peer&) = delete;
  ~Peer();

  /// The command that runs this one at the other end.
  static std::vector<std::string> inside(std::vector<std::string> command);
};

}  // namespace onhook::lab
