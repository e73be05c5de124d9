#pragma once

#include "core/providers/simulated/SimulatedScript.h"

namespace onhook {

/// The practice network that comes with Onhook: one connection of every sort, most of which end within
/// seconds, and three that show what it looks like when hanging up is not that simple; and some entries to
/// dial, one whose line is busy and one that shares the office modem's device. The order is fixed: it decides
/// the identities.
SimulatedScript practiceNetwork();

}  // namespace onhook
