#pragma once

#include "core/Connection.h"

namespace onhook {

/// Two providers show the same connection: it has the same network interface, or a process that both watch.
bool isSame(const Connection& a, const Connection& b);

}  // namespace onhook
