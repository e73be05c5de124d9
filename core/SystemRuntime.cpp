#include "core/SystemRuntime.h"

#include <thread>

namespace onhook {

TimePoint SystemRuntime::now() const {
  return std::chrono::steady_clock::now();
}

void SystemRuntime::wait(Wakeup& wakeup, std::uint64_t seen, TimePoint until) {
  wakeup.waitUntil(seen, until);
}

void SystemRuntime::launch(std::function<void()> work) {
  std::thread(std::move(work)).detach();
}

}  // namespace onhook
