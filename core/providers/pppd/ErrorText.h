#pragma once

#include "core/Error.h"
#include "core/providers/pppd/World.h"

namespace onhook::pppd {

/// EPERM: who owns the process, and how to get authority.
Error notAllowed(const Pppd& pppd);
Error notThere();
/// What would dial it again cannot be stopped. `pppd`: of the connection, where one is known.
Error cannotKeepDown(const Pppd* pppd);
Error signalFailed(int errorNumber);

}  // namespace onhook::pppd
