#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
// After <sys/stat.h>, <signal.h> and <fcntl.h>, which it needs and does not include.
#include <tdb.h>

#include <cstdio>
#include <filesystem>
#include <memory>
#include <stdexcept>

#include "tests/bench/real/EndOfProcess.h"
#include "tests/bench/real/Measurements.h"
#include "tests/bench/real/Said.h"
#include "tests/bench/support/Statistics.h"
#include "tests/system/lab/Files.h"
#include "tests/system/lab/Process.h"

namespace onhook::bench {

namespace {

/// pppd's database, as there is one wherever a pppd has run: without it all processes are looked through.
void makeDatabase() {
  const std::unique_ptr<TDB_CONTEXT, int (*)(TDB_CONTEXT*)> database(
      ::tdb_open("/run/pppd2.tdb", 0, TDB_NOLOCK, O_RDWR | O_CREAT, 0644), ::tdb_close);
  if (!database) throw std::runtime_error("pppd's database cannot be made");
}

}  // namespace

void measureStandIn(Figures& figures) {
  // The lab's folders are its own.
  const std::filesystem::path program = "/run/stand-in/pppd";
  std::filesystem::create_directories(program.parent_path());
  std::filesystem::copy_file("/bin/sleep", program, std::filesystem::copy_options::overwrite_existing);
  makeDatabase();
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
