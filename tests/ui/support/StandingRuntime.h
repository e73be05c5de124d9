#pragma once

#include <atomic>
#include <chrono>

#include "core/SystemRuntime.h"

namespace onhook::test {

/// Time stands still but for what the test adds; threads and waiting are the system's. Any thread.
class StandingRuntime final : public Runtime {
 public:
  TimePoint now() const override { return TimePoint(std::chrono::hours(1)) + passed.load(); }
  void wait(Wakeup& wakeup, std::uint64_t seen, TimePoint until) override {
    system_.wait(wakeup, seen, until);
  }
  void launch(std::function<void()> work) override { system_.launch(std::move(work)); }
  /// So much later.
  void pass(Duration span) { passed = passed.load() + span; }

  std::atomic<Duration> passed = Duration{};

 private:
  SystemRuntime system_;
};

}  // namespace onhook::test
