#pragma once

#include <optional>
#include <string>

#include "core/Error.h"
#include "core/providers/networkmanager/Profile.h"
#include "core/providers/networkmanager/Tracker.h"
#include "core/providers/networkmanager/World.h"

namespace onhook::networkmanager {

/// What NetworkManager is to be asked for an entry, or why it must not be.
struct DialPlan {
  std::optional<Error> error;  ///< with it, nothing else is set
  std::string profilePath;
  Profile profile;
  std::string devicePath;  ///< "/": NetworkManager chooses
};

/// ActivateConnection takes a device from whatever is connected on it, and a profile from its own connection,
/// without a question. Nothing is ever cut off by dialing here: what is up has to be hung up first.
///
/// The device is NetworkManager's choice (its D-Bus API, ActivateConnection: a VPN's is that of the network
/// it goes over; for others it takes one that the profile fits), unless that might be one which carries
/// another connection of the list.
DialPlan planDial(const std::string& entry, const World& world, const Tracker& tracker);

}  // namespace onhook::networkmanager
