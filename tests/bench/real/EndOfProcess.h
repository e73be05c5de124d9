#pragma once

#include <sys/types.h>

#include <future>

#include "core/Time.h"

namespace onhook::bench {

/// When that process ends, as the kernel tells it (pidfd_open(2)): a witness of its own, as the lab's is of
/// interfaces. Throws where it cannot be watched; the future does when it runs on for a minute.
std::future<TimePoint> endOf(pid_t process);

}  // namespace onhook::bench
