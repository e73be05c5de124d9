#pragma once

#include <functional>

namespace onhook {

/// Runs `work` on a new thread that nobody joins. `work` must not throw: that ends the program. Any thread.
/// Where no thread can be made it throws std::system_error, as std::thread does, and `work` never runs.
void startDetached(std::function<void()> work);

}  // namespace onhook
