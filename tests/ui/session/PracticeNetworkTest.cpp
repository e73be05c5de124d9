#include <gtest/gtest.h>

#include "core/SystemRuntime.h"
#include "core/providers/simulated/SimulatedProvider.h"
#include "tests/ui/session/ControllerLog.h"
#include "tests/ui/support/Waiting.h"
#include "ui/session/ConnectionMonitor.h"
#include "ui/session/HangUpController.h"

namespace onhook {
namespace {

using namespace std::chrono_literals;
using test::ControllerLog;
using test::waitFor;

/// Monitor and controller over a provider that obeys the whole contract.
class PracticeNetworkTest : public testing::Test {
 protected:
  void start(SimulatedScript script) {
    provider_ = std::make_shared<SimulatedProvider>(runtime_, std::move(script));
    monitor_.addProvider(provider_);
    ASSERT_TRUE(waitFor([&] { return monitor_.complete() && !monitor_.snapshots()[0].connections.empty(); }));
  }
  const Connection& first() { return monitor_.snapshots().at(0).connections.at(0); }

  static SimulatedEntry entry(Duration takes) {
    SimulatedEntry made;
    made.name = "practice";
    made.interface = "sim0";
    made.hangUp.takes = takes;
    return made;
  }

  std::shared_ptr<Runtime> runtime_ = std::make_shared<SystemRuntime>();
  std::shared_ptr<SimulatedProvider> provider_;
  ConnectionMonitor monitor_{runtime_};
  HangUpController controller_{runtime_};
  ControllerLog log_{controller_};
};

TEST_F(PracticeNetworkTest, AHangUpIsConfirmedAndTheRowGoes) {
  ASSERT_NO_FATAL_FAILURE(start({{entry(300ms)}}));
  const Target target = first().target;
  controller_.hangUp(provider_, target);
  ASSERT_TRUE(waitFor([&] { return log_.finished(target) == 1; }));
  EXPECT_EQ(log_.lastOutcome(target), Outcome::confirmed);
  EXPECT_FALSE(provider_->standsReally(target));
  EXPECT_TRUE(waitFor([&] { return monitor_.find(target) == nullptr; }));
  EXPECT_EQ(provider_->nativeHangUps(target), 1);
}

TEST_F(PracticeNetworkTest, StillUpIsThenWatched) {
  ASSERT_NO_FATAL_FAILURE(start({{entry(1500ms)}}));
  const Target target = first().target;
  HangUpSettings settings;
  settings.limit = 200ms;
  controller_.setSettings(settings);
  controller_.hangUp(provider_, target);
  ASSERT_TRUE(waitFor([&] { return log_.finished(target) == 1; }));
  EXPECT_EQ(log_.lastOutcome(target), Outcome::stillUp);

  controller_.setSettings({});
  controller_.watch(provider_, target);
  ASSERT_TRUE(waitFor([&] { return log_.finished(target) == 2; }));
  EXPECT_EQ(log_.lastOutcome(target), Outcome::confirmed);
  EXPECT_EQ(provider_->nativeHangUps(target), 1);
}

TEST_F(PracticeNetworkTest, ACallThatNeverReturnsHoldsUpNeitherTheOutcomeNorTheEnd) {
  SimulatedEntry custom = entry(300ms);
  custom.hangUp.callTakes = Duration::max();
  ASSERT_NO_FATAL_FAILURE(start({{custom}}));
  const Target target = first().target;
  controller_.hangUp(provider_, target);
  ASSERT_TRUE(waitFor([&] { return log_.finished(target) == 1; }));
  EXPECT_EQ(log_.lastOutcome(target), Outcome::confirmed);
}

TEST_F(PracticeNetworkTest, OneLinkGoesTheOtherStays) {
  SimulatedEntry isdn = entry(300ms);
  isdn.kind = ConnectionKind::isdn;
  isdn.links.resize(2);
  for (SimulatedLink& link : isdn.links) link.hangUp.takes = 300ms;
  ASSERT_NO_FATAL_FAILURE(start({{isdn}}));
  const Target target = first().links.at(0).target;
  controller_.hangUp(provider_, target);
  ASSERT_TRUE(waitFor([&] { return log_.finished(target) == 1; }));
  EXPECT_EQ(log_.lastOutcome(target), Outcome::confirmed);
  ASSERT_TRUE(waitFor([&] { return first().links.size() == 1; }));
  EXPECT_EQ(provider_->nativeHangUps(target.whole()), 0);
}

}  // namespace
}  // namespace onhook
