#pragma once

#include <memory>
#include <utility>

#include "core/Runtime.h"

namespace onhook {

/// Another runtime whose time can be set ahead, so that a limit passes that nobody has to wait for. Used by
/// the one thread that waits with it; launch() by any.
class AheadRuntime final : public Runtime {
 public:
  explicit AheadRuntime(std::shared_ptr<Runtime> behind) : behind_(std::move(behind)) {}

  TimePoint now() const override { return behind_->now() + ahead_; }
  void wait(Wakeup& wakeup, std::uint64_t seen, TimePoint until) override {
    behind_->wait(wakeup, seen, until == TimePoint::max() ? until : until - ahead_);
  }
  void launch(std::function<void()> work) override { behind_->launch(std::move(work)); }

  void setAhead(Duration by) { ahead_ += by; }

 private:
  const std::shared_ptr<Runtime> behind_;
  Duration ahead_{};
};

}  // namespace onhook
