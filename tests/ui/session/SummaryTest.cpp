#include "ui/session/Summary.h"

#include <gtest/gtest.h>

#include "core/SystemRuntime.h"
#include "tests/ui/support/Examples.h"
#include "tests/ui/support/FakeProvider.h"
#include "tests/ui/support/Waiting.h"
#include "ui/session/ConnectionMonitor.h"
#include "ui/session/HangUpController.h"

namespace onhook {
namespace {

using namespace std::chrono_literals;
using test::bundle;
using test::FakeProvider;
using test::vpn;
using test::waitFor;

class SummaryTest : public testing::Test {
 protected:
  SummaryTest() {
    provider_->onHangUp([](const Target&) { return Reply{}; });
    monitor_.addProvider(provider_);
  }

  bool becomes(Summary::State state) {
    return waitFor([&] { return summary_.state() == state; });
  }

  const Connection a_ = vpn("a");
  const Connection isdn_ = bundle("isdn");
  std::shared_ptr<Runtime> runtime_ = std::make_shared<SystemRuntime>();
  std::shared_ptr<FakeProvider> provider_ = std::make_shared<FakeProvider>();
  ConnectionMonitor monitor_{runtime_};
  HangUpController controller_{runtime_};
  Summary summary_{monitor_, controller_};
};

TEST_F(SummaryTest, NothingConnected) {
  EXPECT_EQ(summary_.state(), Summary::State::none);
  EXPECT_EQ(summary_.text(), "Onhook: nothing connected");
}

TEST_F(SummaryTest, CountsConnectionsNotLinks) {
  provider_->list({a_, isdn_});
  ASSERT_TRUE(becomes(Summary::State::connected));
  EXPECT_EQ(summary_.counts().connections, 2);
  EXPECT_EQ(summary_.text(), "Onhook: 2 connected");
  provider_->list({});
  EXPECT_TRUE(becomes(Summary::State::none));
}

TEST_F(SummaryTest, HangingUpIsLoudest) {
  provider_->list({a_, isdn_});
  ASSERT_TRUE(becomes(Summary::State::connected));
  controller_.hangUp(provider_, isdn_.links[0].target);
  controller_.hangUp(provider_, isdn_.links[1].target);
  EXPECT_EQ(summary_.state(), Summary::State::hangingUp);
  EXPECT_EQ(summary_.counts().hangingUp, 1);
  EXPECT_EQ(summary_.text(), "Onhook: 2 connected, 1 hanging up");
}

TEST_F(SummaryTest, SeesWhatOthersHangUp) {
  Connection going = a_;
  going.state = ConnectionState::goingDown;
  provider_->list({going});
  EXPECT_TRUE(becomes(Summary::State::hangingUp));
}

TEST_F(SummaryTest, AFailedHangUpIsAProblemUntilItsTargetIsGone) {
  HangUpSettings settings;
  settings.limit = 20ms;
  controller_.setSettings(settings);
  provider_->list({a_});
  ASSERT_TRUE(becomes(Summary::State::connected));
  controller_.hangUp(provider_, a_.target);
  ASSERT_TRUE(becomes(Summary::State::problem));
  EXPECT_EQ(summary_.counts().problems, 1);
  provider_->list({});
  EXPECT_TRUE(becomes(Summary::State::none));
  EXPECT_EQ(summary_.counts().problems, 0);
}

TEST_F(SummaryTest, ASystemThatDoesNotAnswerIsAProblemAnAbsentOneIsNot) {
  provider_->setReach(Reach::notAnswering);
  ASSERT_TRUE(becomes(Summary::State::problem));
  provider_->setReach(Reach::absent);
  EXPECT_TRUE(becomes(Summary::State::none));
}

}  // namespace
}  // namespace onhook
