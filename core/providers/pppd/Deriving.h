#pragma once

#include "core/providers/pppd/Tracked.h"

namespace onhook::pppd {

/// What is known of a connection: its interface, by its index, and its pppds. `group`: what it is now;
/// nullptr: no pppd of it lives, or it never was seen. `look` is left to the caller.
Presence presenceOf(const Tracked& tracked, const Group* group, const World& world);

/// ...and of one link of it: its place in the bundle, and its pppd. The first link's pppd stays for the
/// others' sake: its place alone tells.
Presence presenceOf(const TrackedLink& link, const Tracked& tracked, const World& world);

/// The connection's row. Its presences have to be worked out already.
Connection describe(const Tracked& tracked, const Group& group, const World& world);

/// The services that would start these again, where all of them can be stopped: none carries what is not
/// theirs.
std::vector<std::string> unitsToStop(const std::vector<const Pppd*>& pppds, const World& world);

/// Whether the user may signal all of these, or has to be asked for authority.
Permission permissionFor(const std::vector<const Pppd*>& pppds, const World& world);

}  // namespace onhook::pppd
