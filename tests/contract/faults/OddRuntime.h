#pragma once

#include <atomic>
#include <memory>

#include "core/Runtime.h"

namespace onhook {

/// Another runtime, on a machine that is not well: its clock can be moved, and it can have no threads to
/// give. Any thread.
class OddRuntime final : public Runtime {
 public:
  explicit OddRuntime(std::shared_ptr<Runtime> real);

  TimePoint now() const override;
  void wait(Wakeup& wakeup, std::uint64_t seen, TimePoint until) override;
  void launch(std::function<void()> work) override;

  /// Ahead, or back by a negative span. Nobody may be waiting.
  void moveClock(Duration span) { offset_ += span.count(); }
  /// From now on.
  void haveNoThreads() { hasThreads_ = false; }
  void haveThreadsAgain() { hasThreads_ = true; }

 private:
  const std::shared_ptr<Runtime> real_;
  std::atomic<Duration::rep> offset_ = 0;
  std::atomic<bool> hasThreads_ = true;
};

}  // namespace onhook
