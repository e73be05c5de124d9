#pragma once

#include <string>
#include <vector>

#include "core/Time.h"

namespace onhook::bench {

/// How a program ran, by this process' clock.
struct TimedRun {
  struct Line {
    TimePoint at;
    std::string text;
  };

  TimePoint began;
  std::vector<Line> lines;  ///< of its standard output, as they came
  TimePoint ended;          ///< its process was gone
  Duration processor{};     ///< that it has used
  int exitCode = -1;        ///< one ended by signal N: 128 + N
};

/// Runs it to its end. `environment`: NAME=VALUE, on top of this process' own. Throws when it cannot be
/// started.
TimedRun timedRun(const std::vector<std::string>& command, const std::vector<std::string>& environment = {});

}  // namespace onhook::bench
