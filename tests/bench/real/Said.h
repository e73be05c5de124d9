#pragma once

#include <string>
#include <vector>

#include "tests/bench/lab/TimedRun.h"

namespace onhook::bench {

/// How often each program hangs each thing up.
inline constexpr int repetitions = 10;

/// What one program said of hanging up the same thing several times.
struct Said {
  int untrue = 0;             ///< it said "down" before it was
  std::vector<double> late;   ///< milliseconds from its end to the program's word; negative: before
  std::vector<double> ended;  ///< and to the end of the program

  /// `gone`: when nothing of it was left. Until `stood` it certainly stood.
  void note(const TimedRun& run, TimePoint gone, TimePoint stood);
  /// In words, on standard output. `what`: "the tunnel"
  void show(const std::string& program, const std::string& what) const;
};

/// Runs it to its end. Throws when it fails, or says nothing.
TimedRun hangUpBy(const std::vector<std::string>& program);

}  // namespace onhook::bench
