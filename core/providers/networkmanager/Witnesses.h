#pragma once

#include "core/Presence.h"
#include "core/providers/networkmanager/Tracked.h"
#include "core/providers/networkmanager/World.h"

namespace onhook::networkmanager {

/// What is known of a connection, by what counts as gone for its kind:
///
/// | kind | evidence |
/// |---|---|
/// | VPN with a tunnel of its own | the interface, by its index, and what the plug-in started (openvpn) |
/// | ...that is persistent | its carrier, the plug-in, and what that started |
/// | VPN without interface | the plug-in's bus name and process, and what that started |
/// | VPN that was not asked to connect yet | what its plug-in started |
/// | WireGuard | the interface |
/// | mobile broadband, Bluetooth | the object, and the device's state |
/// | PPPoE, ADSL | the ppp interface and its pppd |
///
/// While the connection's object is listed, it is up or going down, whatever else is gone. The object alone
/// never proves that something ended. `look` is left to the caller.
Presence derivePresence(const Tracked& tracked, const World& world);

}  // namespace onhook::networkmanager
