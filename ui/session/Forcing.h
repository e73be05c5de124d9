#pragma once

#include "core/Connection.h"
#include "core/Target.h"

namespace onhook {

class ConnectionMonitor;
class HangUpController;
class LastOutcomes;

}  // namespace onhook

/// When the harder way (Connection::force, Link::force) is offered: where there is one, where nobody says
/// that the user may not, and only after a hang-up was still up past its limit. In one place, so that window,
/// tray and command line offer it alike.
namespace onhook::forcing {

/// There is a harder way, and it is not forbidden.
bool isPossible(const Connection& connection);
bool isPossible(const Link& link);

/// The target's harder way, where it is possible; else null. It points into `connection`, which may be null.
const Force* possibleFor(const Connection* connection, const Target& target);

/// The same, and only where it is to be offered now: a hang-up of the target was still up past its limit, and
/// none runs. Valid until the monitor's next changed().
const Force* offered(const ConnectionMonitor& monitor, const HangUpController& controller,
                     const LastOutcomes& outcomes, const Target& target);

}  // namespace onhook::forcing
