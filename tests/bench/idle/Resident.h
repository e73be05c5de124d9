#pragma once

#include <sys/types.h>

#include <map>

namespace onhook::bench {

/// What a running process has used so far, as /proc tells. Needs no rights for one of the same user.
struct Resident {
  /// By thread: how often it has slept and been woken (voluntary context switches).
  std::map<pid_t, long> threads;
  double processorMs = 0;  ///< that all its threads have run for
  double residentKb = 0;   ///< in memory, shared or not
  double shareKb = 0;      ///< the same with what is shared counted in parts (PSS)

  /// Throws when it is gone.
  static Resident of(pid_t process);

  /// How often threads have been woken since then; what one did that has ended meanwhile is not known.
  long wakeUpsSince(const Resident& before) const;
};

}  // namespace onhook::bench
