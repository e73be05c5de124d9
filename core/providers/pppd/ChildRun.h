#pragma once

#include <optional>
#include <string>
#include <vector>

namespace onhook::pppd {

/// How a program ended that was run to its end.
struct ChildRun {
  int failure = 0;              ///< errno where it could not be started or waited for
  std::optional<int> exitCode;  ///< none: it could not be started, or a signal ended it
  std::string text;             ///< the beginning of what it wrote to standard error, as it wrote it

  /// Runs a program, without a shell, with `arguments` after its own name; waits for as long as it takes. It
  /// gets nothing of ours: an environment of its own, no input, no descriptor but standard error.
  static ChildRun of(const std::string& program, const std::vector<std::string>& arguments);
};

}  // namespace onhook::pppd
