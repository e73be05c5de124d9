#include <cstdio>
#include <filesystem>

#include "tests/bench/real/EndOfProcess.h"
#include "tests/bench/real/Measurements.h"
#include "tests/bench/real/Said.h"
#include "tests/bench/support/Statistics.h"
#include "tests/system/lab/Files.h"
#include "tests/system/lab/Process.h"

namespace onhook::bench {

void measureStandIn(Figures& figures) {
  // The lab's folders are its own.
  const std::filesystem::path program = "/run/stand-in/pppd";
  std::filesystem::create_directories(program.parent_path());
  std::filesystem::copy_file("/bin/sleep", program, std::filesystem::copy_options::overwrite_existing);
  Said onhook;
  for (int i = 0; i < repetitions; ++i) {
    lab::Process standIn({program, "1000"});
    lab::writeFile("/run/ppp-standin.pid", std::to_string(standIn.pid()) + '\n');
    std::future<TimePoint> end = endOf(standIn.pid());
    const TimedRun run = hangUpBy({ONHOOK_PROGRAM, "hang-up", "standin"});
    const TimePoint gone = end.get();
    onhook.note(run, gone, gone);
  }
  std::filesystem::remove("/run/ppp-standin.pid");
  std::printf("A process that is called pppd\n");
  onhook.show("onhook", "it");
  figures.add("real.stand_in.onhook_median_ms", median(onhook.late));
}

}  // namespace onhook::bench
