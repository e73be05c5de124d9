#pragma once

#include <string>

#include "core/Time.h"

namespace onhook {

/// Whether there is a message bus at this address (empty: the system's) that takes connections and does not
/// answer: who waits for it waits for ever (libdbus has no time-out there). Waits that long for its first
/// answer; one that answers takes a millisecond. Any thread.
bool isBusFrozen(const std::string& address, Duration patience);

}  // namespace onhook
