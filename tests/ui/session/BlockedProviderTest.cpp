#include <gtest/gtest.h>

#include <thread>

#include "core/SystemRuntime.h"
#include "tests/ui/session/ControllerLog.h"
#include "tests/ui/support/Examples.h"
#include "tests/ui/support/FakeProvider.h"
#include "tests/ui/support/Heartbeat.h"
#include "tests/ui/support/ThreadlessRuntime.h"
#include "tests/ui/support/Waiting.h"
#include "ui/session/ConnectionMonitor.h"
#include "ui/session/HangUpController.h"
#include "ui/session/Summary.h"

namespace onhook {
namespace {

using namespace std::chrono_literals;
using test::bundle;
using test::ControllerLog;
using test::FakeProvider;
using test::Heartbeat;
using test::letPass;
using test::vpn;
using test::waitFor;

/// A provider whose every call blocks 10 s. The event loop must go on as if nothing were; a second is what a
/// loaded machine is granted.
class BlockedProviderTest : public testing::Test {
 protected:
  BlockedProviderTest() { provider_->blockEveryCall(10s, std::this_thread::get_id()); }
  ~BlockedProviderTest() override { provider_->release(); }

  const Connection a_ = vpn("a");
  const Connection isdn_ = bundle("isdn");
  std::shared_ptr<Runtime> runtime_ = std::make_shared<SystemRuntime>();
  std::shared_ptr<FakeProvider> provider_ = std::make_shared<FakeProvider>();
};

TEST_F(BlockedProviderTest, TheHeartbeatGoesOn) {
  const Heartbeat heartbeat;
  auto monitor = std::make_unique<ConnectionMonitor>(runtime_);
  auto controller = std::make_unique<HangUpController>(runtime_);
  const ControllerLog log(*controller);
  auto summary = std::make_unique<Summary>(*monitor, *controller);

  monitor->addProvider(provider_);
  monitor->setShown(true);
  monitor->refresh();
  controller->hangUp(provider_, a_.target);
  controller->hangUp(provider_, isdn_.target);
  controller->watch(provider_, isdn_.links[0].target);
  EXPECT_FALSE(monitor->complete());
  letPass(2s);
  EXPECT_TRUE(controller->running(a_.target));

  controller->giveUp(a_.target);
  EXPECT_TRUE(waitFor([&] { return log.finished(a_.target) == 1; }, 5s));
  EXPECT_EQ(log.lastOutcome(a_.target), Outcome::givenUp);
  monitor->refresh();
  letPass(500ms);
  EXPECT_GT(heartbeat.beats(), 20);
  EXPECT_LT(heartbeat.longestGap(), 1s);

  const auto before = std::chrono::steady_clock::now();
  summary.reset();
  controller.reset();
  monitor.reset();
  EXPECT_LT(std::chrono::steady_clock::now() - before, 5s);
  EXPECT_EQ(log.lastOutcome(isdn_.target), Outcome::givenUp);
}

TEST_F(BlockedProviderTest, TheLimitHolds) {
  HangUpController controller(runtime_);
  HangUpSettings settings;
  settings.limit = 100ms;
  settings.lastLook = 100ms;
  controller.setSettings(settings);
  const ControllerLog log(controller);
  controller.hangUp(provider_, a_.target);
  ASSERT_TRUE(waitFor([&] { return log.finished(a_.target) == 1; }, 8s));
  EXPECT_EQ(log.lastOutcome(a_.target), Outcome::providerLost);
  ASSERT_TRUE(log.results().back().error);
  EXPECT_EQ(log.results().back().error->code, "no-answer");

  // What the blocked thread says when it is let go is no longer of interest.
  provider_->release();
  letPass(200ms);
  EXPECT_EQ(log.results().size(), 1U);
}

TEST_F(BlockedProviderTest, AnotherProviderIsNotHeldUp) {
  auto other = std::make_shared<FakeProvider>("other", "Other system");
  Connection connection = vpn("b");
  connection.target.provider = "other";
  other->list({connection});
  ConnectionMonitor monitor(runtime_);
  HangUpController controller(runtime_);
  const ControllerLog log(controller);
  monitor.addProvider(provider_);
  monitor.addProvider(other);
  controller.hangUp(provider_, a_.target);
  ASSERT_TRUE(waitFor([&] { return monitor.find(connection.target) != nullptr; }, 8s));
  controller.hangUp(other, connection.target);
  ASSERT_TRUE(waitFor([&] { return log.finished(connection.target) == 1; }, 8s));
  EXPECT_EQ(log.lastOutcome(connection.target), Outcome::confirmed);
  EXPECT_TRUE(waitFor([&] { return monitor.find(connection.target) == nullptr; }, 8s));
}

TEST_F(BlockedProviderTest, AThreadThatIsLetGoMayEndLater) {
  auto controller = std::make_unique<HangUpController>(runtime_);
  controller->hangUp(provider_, a_.target);
  controller.reset();
  provider_->release();
  std::weak_ptr<FakeProvider> watched = provider_;
  const auto own = std::exchange(provider_, std::make_shared<FakeProvider>());
  EXPECT_TRUE(waitFor([&] { return watched.use_count() == 1; }));
}

TEST_F(BlockedProviderTest, WithoutAThreadToWaitForItItIsLeftToItself) {
  // Never released: what is left to itself then stays in use until the process ends.
  const auto stuck = std::make_shared<FakeProvider>();
  stuck->blockEveryCall(1h, std::this_thread::get_id());
  const auto machine = std::make_shared<test::ThreadlessRuntime>();
  machine->haveThreads();
  auto controller = std::make_unique<HangUpController>(machine);
  const ControllerLog log(*controller);
  controller->hangUp(stuck, a_.target);
  ASSERT_TRUE(waitFor([&] { return stuck->blocked() > 0; }));
  machine->haveThreads(false);
  controller.reset();
  EXPECT_EQ(log.finished(a_.target), 1);
  EXPECT_EQ(log.lastOutcome(a_.target), Outcome::givenUp);
}

}  // namespace
}  // namespace onhook
