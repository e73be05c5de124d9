#pragma once

#include <atomic>
#include <system_error>
#include <utility>

#include "core/SystemRuntime.h"

namespace onhook::test {

/// The real one, on a machine that has no threads to give, but while it is told to have some.
class ThreadlessRuntime final : public Runtime {
 public:
  TimePoint now() const override { return real_.now(); }
  void wait(Wakeup& wakeup, std::uint64_t seen, TimePoint until) override { real_.wait(wakeup, seen, until); }
  void launch(std::function<void()> work) override {
    if (!hasThreads_)
      throw std::system_error(std::make_error_code(std::errc::resource_unavailable_try_again), "no thread");
    real_.launch(std::move(work));
  }

  void haveThreads(bool has = true) { hasThreads_ = has; }

 private:
  SystemRuntime real_;
  std::atomic<bool> hasThreads_ = false;
};

}  // namespace onhook::test
