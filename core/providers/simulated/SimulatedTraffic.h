#pragma once

#include "core/Snapshot.h"
#include "core/Traffic.h"
#include "core/providers/simulated/SimulatedScript.h"

namespace onhook {

/// How things are reached in that world while it shows those connections. What takes halves of everything
/// goes before what takes everything, and the script's order before what is always there.
Traffic simulatedTraffic(const SimulatedScript& script, const Snapshot& snapshot);

}  // namespace onhook
