#include "tests/bench/real/EndOfProcess.h"

#include <poll.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <stdexcept>
#include <string>

#include "tests/system/lab/FirstInLine.h"

namespace onhook::bench {

std::future<TimePoint> endOf(pid_t process) {
  constexpr int patienceMs = 60 * 1000;
  const int held = static_cast<int>(::syscall(SYS_pidfd_open, process, 0U));
  if (held < 0) throw std::runtime_error("process " + std::to_string(process) + " cannot be watched");
  return std::async(std::launch::async, [process, held] {
    lab::firstInLine();
    pollfd waiting{held, POLLIN, 0};
    const int ended = ::poll(&waiting, 1, patienceMs);
    const TimePoint now = std::chrono::steady_clock::now();
    ::close(held);
    if (ended != 1) throw std::runtime_error("process " + std::to_string(process) + " does not end");
    return now;
  });
}

}  // namespace onhook::bench
