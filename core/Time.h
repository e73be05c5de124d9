#pragma once

#include <chrono>

namespace onhook {

/// Monotonic time. On Linux it stands still while the machine is suspended.
using TimePoint = std::chrono::steady_clock::time_point;
using Duration = std::chrono::steady_clock::duration;

}  // namespace onhook
