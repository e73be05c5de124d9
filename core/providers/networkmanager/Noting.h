#pragma once

#include "core/providers/networkmanager/Tracked.h"
#include "core/providers/networkmanager/World.h"

namespace onhook::networkmanager {

/// The connection's object, as last seen; nullptr when it is not there, or belongs to a NetworkManager that
/// is gone.
const ActiveConnection* objectOf(const Tracked& tracked, const World& world);

/// The connection belongs to the NetworkManager that runs now.
bool isOfPresentOwner(const Tracked& tracked, const World& world);

/// The connection's kind, where it is remote access that NetworkManager itself made; none: leave it out. A
/// VPN shows twice, the second time as an external connection of its tunnel: that one is left out.
std::optional<ConnectionKind> kindOf(const ActiveConnection& object, const World& world);

/// "org.freedesktop.NetworkManager.openvpn.Connection_5": the name that a VPN's plug-in has on the bus, where
/// the plug-in is started once per connection. Empty: the plug-in is not known. NetworkManager makes it of
/// the plug-in's service and the last element of the object's path.
std::string pluginBusName(const Tracked& tracked);

/// Notes what the profile says of a connection that was dialed from it.
void noteProfile(Tracked& tracked, const Profile& profile);

/// It is there, or NetworkManager has just said so: its object may still be on its way.
bool isListed(const Tracked& tracked, const World& world);

/// Notes of a connection what links its pieces: interface, processes, device. Call it whenever the world
/// changed.
void note(Tracked& tracked, const World& world);

}  // namespace onhook::networkmanager
