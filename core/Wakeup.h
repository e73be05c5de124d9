#pragma once

#include <condition_variable>
#include <cstdint>
#include <mutex>

#include "core/Time.h"

namespace onhook {

/// A counted signal: none is ever lost. Read count() first, then look at the world, then wait until the count
/// has moved; a notify() in between ends the wait at once. Every function may be called from any thread.
///
/// A mutex, a condition variable and a number, on purpose: the newer primitives hang on mingw's runtime.
class Wakeup {
 public:
  void notify();
  std::uint64_t count() const;
  /// Blocks until count() differs from `seen`, or until `until` (TimePoint::max() waits for ever).
  /// Only SystemRuntime calls it; everything else waits through Runtime::wait, so that tests own the time.
  void waitUntil(std::uint64_t seen, TimePoint until);

 private:
  mutable std::mutex mutex_;
  std::condition_variable moved_;
  std::uint64_t count_ = 0;
};

}  // namespace onhook
