#include "tests/bench/real/Said.h"

#include <cstdio>
#include <stdexcept>

#include "tests/bench/support/Statistics.h"

namespace onhook::bench {

void Said::note(const TimedRun& run, TimePoint gone, TimePoint stood) {
  late.push_back(milliseconds(run.lines.back().at - gone));
  ended.push_back(milliseconds(run.ended - gone));
  if (run.lines.back().at < stood) ++untrue;
}

void Said::show(const std::string& program, const std::string& what) const {
  std::printf(
      "  %-8s said \"down\" %d of %zu times while %s stood; from its end to the word: median %+.1f ms "
      "(%+.1f to %+.1f), to the end of the program %+.1f ms\n",
      program.c_str(), untrue, late.size(), what.c_str(), median(late), quantile(late, 0), quantile(late, 1),
      median(ended));
}

TimedRun hangUpBy(const std::vector<std::string>& program) {
  TimedRun run = timedRun(program);
  if (run.exitCode != 0 || run.lines.empty())
    throw std::runtime_error(program[0] + " does not hang it up: it ended with " +
                             std::to_string(run.exitCode));
  return run;
}

}  // namespace onhook::bench
