#pragma once

#include <string>
#include <vector>

#include "tests/system/lab/Eventually.h"

namespace onhook::lab {

struct CommandResult {
  int exitCode = 0;
  std::string output;  ///< standard output and errors, as they came
};

/// Runs a command in the lab to its end. Throws when it does not end within the limit.
CommandResult run(const std::vector<std::string>& command, Duration limit = patience);

/// The same for a command that has to succeed: throws with its output when it does not. Returns its output.
std::string mustRun(const std::vector<std::string>& command, Duration limit = patience);

}  // namespace onhook::lab
