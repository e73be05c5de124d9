#pragma once

#include <sys/types.h>

namespace onhook::bench {

/// What a running process has used so far, as /proc tells. Needs no rights for one of the same user.
struct Resident {
  long wakeUps = 0;  ///< how often any of its threads has slept and been woken (voluntary context switches)
  double processorMs = 0;  ///< that all its threads have run for
  double residentKb = 0;   ///< in memory, shared or not
  double shareKb = 0;      ///< the same with what is shared counted in parts (PSS)
  int threads = 0;

  /// Throws when it is gone.
  static Resident of(pid_t process);
};

}  // namespace onhook::bench
