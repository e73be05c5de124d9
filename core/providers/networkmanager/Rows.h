#pragma once

#include "core/Connection.h"
#include "core/providers/networkmanager/Tracked.h"
#include "core/providers/networkmanager/World.h"

namespace onhook::networkmanager {

/// What Target::provider says.
inline constexpr char providerName[] = "networkmanager";

/// Whether the connection has a row in the list: as long as it is listed, or something of it stands, or its
/// NetworkManager is away and nothing says that it ended.
bool hasRow(const Tracked& tracked, const World& world);

/// The connection's row. Its presence has to be worked out already.
Connection describe(const Tracked& tracked, const World& world);

/// Whether the user may hang it up.
Permission permissionFor(const Tracked& tracked, const World& world);

}  // namespace onhook::networkmanager
