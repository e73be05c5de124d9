#pragma once

#include <sys/types.h>

#include <optional>
#include <string>
#include <vector>

#include "core/linux/ProcessTable.h"

/// What stands in a process's files below /proc (proc(5)). No input or output; any bytes may come.
namespace onhook {

/// From "stat": "pid (name) state ppid ... starttime ...". The name may hold blanks and brackets, so its end
/// is the last ')'. None where the process has ended and waits to be collected, or the line is not whole.
std::optional<Process> processIn(pid_t pid, const std::string& stat);

/// From "cmdline": each ends in NUL, but perhaps the last.
std::vector<std::string> argumentsIn(const std::string& commandLine);

/// From "status": the real user.
std::optional<uid_t> realUserIn(const std::string& status);

}  // namespace onhook
