#pragma once

#include <functional>

#include "core/Time.h"
#include "core/Wakeup.h"

namespace onhook {

/// Time, waiting and threads: the seam that lets tests own all three. Any thread.
class Runtime {
 public:
  virtual ~Runtime() = default;

  virtual TimePoint now() const = 0;

  /// Blocks until wakeup.count() differs from `seen`, or until `until`; TimePoint::max() waits for ever.
  virtual void wait(Wakeup& wakeup, std::uint64_t seen, TimePoint until) = 0;

  /// Runs `work` on a thread of its own that nobody joins. `work` owns what it uses (shared pointers), must
  /// not throw, and may block for ever. Throws std::system_error where no thread can be made.
  virtual void launch(std::function<void()> work) = 0;
};

}  // namespace onhook
