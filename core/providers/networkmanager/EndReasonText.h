#pragma once

#include "core/Connection.h"
#include "core/Error.h"
#include "core/providers/networkmanager/ActiveHistory.h"

namespace onhook::networkmanager {

/// Why it ended, as an error: its code as NetworkManager's log writes it ("no-secrets"), a sentence, and what
/// to do.
Error toError(const EndReason& reason, ConnectionKind kind);

/// It ended before it was connected, and nobody was heard to say why.
Error endedUnexplained();
/// NetworkManager went away while it was connecting.
Error endedWithNetworkManager();

}  // namespace onhook::networkmanager
