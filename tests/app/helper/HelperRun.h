#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/providers/pppd/HelperExit.h"

namespace onhook {

/// The real onhook-helper, run once to its end.
struct HelperRun {
  int code = -1;  ///< its exit code; -1: a signal ended it
  std::string text;

  struct Surroundings {
    std::vector<std::string> environment;
    /// What is done in the new process before it becomes the helper; false: it does not become it (code 99).
    std::function<bool()> before = [] { return true; };
  };

  static HelperRun of(const std::vector<std::string>& arguments, const Surroundings& surroundings);
  static HelperRun of(const std::vector<std::string>& arguments) { return of(arguments, {}); }

  bool ended(pppd::HelperExit how) const { return code == static_cast<int>(how); }
};

/// For EXPECT_EQ.
inline int codeOf(pppd::HelperExit how) {
  return static_cast<int>(how);
}

}  // namespace onhook
