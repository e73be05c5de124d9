#pragma once

#include <vector>

#include "core/providers/pppd/World.h"

namespace onhook::pppd {

/// How far a connection is, as its pppd and the kernel show it now.
enum class Phase {
  dialing,    ///< no interface yet, or one that is not up yet
  waiting,    ///< `demand`: the interface is there, the connection is dialed when there is traffic
  connected,  ///< the interface is up
  ended       ///< it was connected; its pppd still runs
};

/// The pppds that make one connection.
struct Group {
  const Pppd* master = nullptr;  ///< whose interface it is
  bool isBundle = false;
  std::vector<const Pppd*> links;  ///< of a bundle: those that are in it now, in the order they joined
  const NetworkLink* interface = nullptr;
  Phase phase = Phase::dialing;

  /// The master's own link was hung up; it stays for the others' sake.
  bool masterOnlyHolds() const;
  bool hasLink(const ProcessId& id) const;
  /// All processes of it: the master first.
  std::vector<const Pppd*> members() const;
};

/// Which pppds belong together. The pointers are into `world`. No input or output.
std::vector<Group> groupsOf(const World& world);

}  // namespace onhook::pppd
