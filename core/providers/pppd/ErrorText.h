#pragma once

#include "core/Error.h"
#include "core/providers/pppd/World.h"

namespace onhook::pppd {

/// EPERM: who owns the process, and how to get authority.
Error notAllowed(const Pppd& pppd);
Error notThere();
Error signalFailed(int errorNumber);

}  // namespace onhook::pppd
