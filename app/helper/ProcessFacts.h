#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

/// What /proc tells of a process. No input or output; any bytes may come.
namespace onhook::helper {

/// Of "pid (name) state ...", field 22, counted from the last ')': the name may hold blanks and brackets.
/// None when the process has ended and only waits to be collected.
std::optional<std::uint64_t> startTimeIn(std::string_view stat);

/// That path of an executable, as its link in /proc has it, is one where a pppd may be.
bool isPppdPath(std::string_view path);

}  // namespace onhook::helper
