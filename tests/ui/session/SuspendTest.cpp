#include <gmock/gmock.h>

#include <atomic>

#include "core/SystemRuntime.h"
#include "tests/ui/session/ControllerLog.h"
#include "tests/ui/support/Examples.h"
#include "tests/ui/support/FakeProvider.h"
#include "tests/ui/support/Waiting.h"
#include "ui/session/HangUpController.h"

// The machine sleeps in the middle of a hang-up, and the clock counts that: look first, judge then.

namespace onhook {
namespace {

using namespace std::chrono_literals;
using test::vpn;
using test::waitFor;

/// The real one, but for a clock that can jump.
class JumpingRuntime final : public Runtime {
 public:
  TimePoint now() const override { return std::chrono::steady_clock::now() + Duration(jumped_); }
  void wait(Wakeup& wakeup, std::uint64_t seen, TimePoint until) override {
    const bool endless = until == TimePoint::max();
    // In steps: a real machine's waits end when it wakes.
    while (wakeup.count() == seen && now() < until)
      real_.wait(
          wakeup, seen,
          std::chrono::steady_clock::now() + (endless ? 20ms : std::min<Duration>(20ms, until - now())));
  }
  void launch(std::function<void()> work) override { real_.launch(std::move(work)); }

  void jump(Duration span) { jumped_ += span.count(); }

 private:
  SystemRuntime real_;
  std::atomic<Duration::rep> jumped_ = 0;
};

class SuspendTest : public testing::Test {
 protected:
  SuspendTest() {
    provider_->list({a_, b_});
    provider_->onHangUp([](const Target&) { return Reply{}; });
    controller_.hangUp(provider_, a_.target);
    EXPECT_TRUE(waitFor([&] {
      const auto running = controller_.running(a_.target);
      return running && running->answered;
    }));
  }

  bool hasFinished() {
    return waitFor([&] { return log_.finished(a_.target) == 1; });
  }
  /// Something that has the controller look at the time, right after the machine has woken.
  void wake() {
    controller_.watch(provider_, b_.target);
    controller_.giveUp(b_.target);
  }

  const Connection a_ = vpn("a");
  const Connection b_ = vpn("b");
  std::shared_ptr<test::FakeProvider> provider_ = std::make_shared<test::FakeProvider>();
  std::shared_ptr<JumpingRuntime> runtime_ = std::make_shared<JumpingRuntime>();
  HangUpController controller_{runtime_};
  test::ControllerLog log_{controller_};
};

TEST_F(SuspendTest, WhatWentMeanwhileIsConfirmed) {
  provider_->setPresence(a_.target, Presence{.state = PresenceState::gone});
  runtime_->jump(8h);
  wake();
  ASSERT_TRUE(hasFinished());
  EXPECT_EQ(log_.lastOutcome(a_.target), Outcome::confirmed);
}

TEST_F(SuspendTest, WhatStandsStillIsStillUpAfterALook) {
  runtime_->jump(8h);
  wake();
  ASSERT_TRUE(hasFinished());
  EXPECT_EQ(log_.lastOutcome(a_.target), Outcome::stillUp);
  EXPECT_GE(log_.results().back().took, 8h);
}

TEST_F(SuspendTest, AProviderThatNeedsAMomentAfterWakingGetsIt) {
  // As long as nothing can be asked of it, nothing is judged.
  provider_->blockEveryCall(700ms, std::thread::id());
  runtime_->jump(8h);
  wake();
  test::letPass(300ms);
  EXPECT_EQ(log_.finished(a_.target), 0);
  provider_->release();
  ASSERT_TRUE(hasFinished());
  EXPECT_EQ(log_.lastOutcome(a_.target), Outcome::stillUp);
}

TEST_F(SuspendTest, AProviderThatNeverComesBackIsNotWaitedForForEver) {
  provider_->blockEveryCall(1h, std::thread::id());
  runtime_->jump(8h);
  wake();
  ASSERT_TRUE(hasFinished());
  EXPECT_EQ(log_.lastOutcome(a_.target), Outcome::providerLost);
  provider_->release();
}

}  // namespace
}  // namespace onhook
