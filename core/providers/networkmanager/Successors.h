#pragma once

#include <string>

#include "core/Connection.h"
#include "core/providers/networkmanager/Tracker.h"
#include "core/providers/networkmanager/World.h"

namespace onhook::networkmanager {

/// The profile that may take the connection's device by itself once it is hung up: its name; several: joined
/// by " or ". Empty: none that is known of.
///
/// What a user hangs up NetworkManager does not connect again by itself; but another profile of the same
/// device with `autoconnect` takes it at once (tests/system/AutoconnectTest). Not one that somebody has hung
/// up before: as far as it was seen from here. Source: nm-settings(5), connection.autoconnect and
/// connection.autoconnect-priority; D-Bus API, Device.AvailableConnections and Device.Autoconnect.
std::string successorOf(const Tracked& tracked, const World& world, const Tracker& tracker);

/// Says in the row what successorOf() tells, and how it is kept down: NetworkManager is told not to connect
/// the device by itself (Device.Autoconnect). Its documentation says that activating something on the device
/// takes that back; the real one (1.42) leaves it so (tests/system/AutoconnectTest).
void noteSuccessor(Connection& row, const Tracked& tracked, const World& world, const Tracker& tracker);

}  // namespace onhook::networkmanager
