#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/Connection.h"

namespace onhook::networkmanager {

/// The kind of a remote-access connection by NetworkManager's connection type (Connection.Active.Type,
/// connection.type); none for ethernet, wifi, bridges and whatever else is no remote access.
std::optional<ConnectionKind> kindOfType(std::string_view type);

/// "openvpn" of "org.freedesktop.NetworkManager.openvpn".
std::string pluginName(std::string_view service);

}  // namespace onhook::networkmanager
