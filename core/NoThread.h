#pragma once

#include <system_error>

#include "core/Error.h"

namespace onhook {

/// Runtime::launch() threw: the system had no thread to give, so nothing was begun. Any thread.
Error noThread();

/// The same for what needs more than a thread, and was not begun for that reason: mostly a descriptor.
Error noThread(const std::error_code& reason);

}  // namespace onhook
