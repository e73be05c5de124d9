#pragma once

#include "core/Runtime.h"

namespace onhook {

/// The real one: the steady clock, real waits, real threads.
class SystemRuntime final : public Runtime {
 public:
  TimePoint now() const override;
  void wait(Wakeup& wakeup, std::uint64_t seen, TimePoint until) override;
  void launch(std::function<void()> work) override;
};

}  // namespace onhook
