#pragma once

#include <string>
#include <string_view>

namespace onhook {

/// The system's service that a process is in, by its /proc/PID/cgroup (cgroups(7)): "dsl.service". Empty:
/// none, or one of a user's own.
std::string serviceOf(std::string_view cgroups);

}  // namespace onhook
