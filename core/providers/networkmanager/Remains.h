#pragma once

#include <string>
#include <vector>

#include "core/linux/ProcessTable.h"
#include "core/providers/networkmanager/ConnectionId.h"
#include "core/providers/networkmanager/Profile.h"
#include "core/providers/networkmanager/World.h"

namespace onhook::networkmanager {

/// What still runs of a VPN that NetworkManager lists no more: its tunnel stands on for a second or more.
struct Remains {
  ConnectionId id;
  Profile profile;
  std::string interface;  ///< what its tunnel is called; may be "tun": any number
};

/// Those of the present NetworkManager. Who has watched a connection knows what is left of it; this is for
/// who looks for the first time and finds it listed no more. A plug-in that runs nothing any more idles on
/// for minutes and counts for nothing; where two profiles fit, nothing tells whose it is.
std::vector<Remains> findRemains(const World& world);

/// There may be some, by the names on the bus alone: the processes are worth a look.
bool mayHaveRemains(const World& world);

}  // namespace onhook::networkmanager
