#include "core/SystemRuntime.h"

#include <utility>

#include "core/DetachedThread.h"

namespace onhook {

TimePoint SystemRuntime::now() const {
  return std::chrono::steady_clock::now();
}

void SystemRuntime::wait(Wakeup& wakeup, std::uint64_t seen, TimePoint until) {
  wakeup.waitUntil(seen, until);
}

void SystemRuntime::launch(std::function<void()> work) {
  startDetached(std::move(work));
}

}  // namespace onhook
