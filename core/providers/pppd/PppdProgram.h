#pragma once

#include <string>
#include <vector>

#include "core/Permission.h"

namespace onhook::pppd {

/// The pppd that dials.
struct PppdProgram {
  std::string path;   ///< empty: there is none that may be run
  Permission mayRun;  ///< whether this user may; `no` says why

  /// The first of these places where there is a program. One that others than root and this user can change
  /// is not run. Any thread.
  static PppdProgram find(const std::vector<std::string>& places);
};

}  // namespace onhook::pppd
