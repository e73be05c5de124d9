#include "core/Wakeup.h"

namespace onhook {

void Wakeup::notify() {
  {
    const std::lock_guard lock(mutex_);
    ++count_;
  }
  moved_.notify_all();
}

std::uint64_t Wakeup::count() const {
  const std::lock_guard lock(mutex_);
  return count_;
}

void Wakeup::waitUntil(std::uint64_t seen, TimePoint until) {
  std::unique_lock lock(mutex_);
  const auto moved = [&] { return count_ != seen; };
  if (until == TimePoint::max()) {
    moved_.wait(lock, moved);
  } else {
    moved_.wait_until(lock, until, moved);
  }
}

}  // namespace onhook
