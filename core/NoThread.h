#pragma once

#include "core/Error.h"

namespace onhook {

/// Runtime::launch() threw: the system had no thread to give, so nothing was begun. Any thread.
Error noThread();

}  // namespace onhook
