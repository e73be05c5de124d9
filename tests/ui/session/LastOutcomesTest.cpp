#include "ui/session/LastOutcomes.h"

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

class LastOutcomesTest : public testing::Test {
 protected:
  LastOutcomesTest() {
    provider_->list({a_, isdn_});
    provider_->onHangUp([](const Target&) { return Reply{}; });
    HangUpSettings settings;
    settings.limit = 20ms;
    controller_.setSettings(settings);
    monitor_.addProvider(provider_);
  }

  bool endsStillUp(const Target& target) {
    if (!waitFor([&] { return monitor_.find(target) != nullptr; })) return false;
    controller_.hangUp(provider_, target);
    return waitFor([&] { return outcomes_.of(target) != nullptr; }) &&
           outcomes_.of(target)->outcome == Outcome::stillUp;
  }

  const Connection a_ = vpn("a");
  const Connection isdn_ = bundle("isdn");
  std::shared_ptr<Runtime> runtime_ = std::make_shared<SystemRuntime>();
  std::shared_ptr<FakeProvider> provider_ = std::make_shared<FakeProvider>();
  ConnectionMonitor monitor_{runtime_};
  HangUpController controller_{runtime_};
  LastOutcomes outcomes_{monitor_, controller_};
};

TEST_F(LastOutcomesTest, KeepsTheOutcomeWhileListed) {
  ASSERT_TRUE(endsStillUp(a_.target));
  provider_->list({isdn_});
  EXPECT_TRUE(waitFor([&] { return outcomes_.of(a_.target) == nullptr; }));
}

TEST_F(LastOutcomesTest, ForgetsItWhenANewOneStarts) {
  ASSERT_TRUE(endsStillUp(a_.target));
  controller_.watch(provider_, a_.target);
  EXPECT_EQ(outcomes_.of(a_.target), nullptr);
}

TEST_F(LastOutcomesTest, ABundlesHangUpOutdatesThoseOfItsLinks) {
  ASSERT_TRUE(endsStillUp(isdn_.links[0].target));
  controller_.hangUp(provider_, isdn_.target);
  EXPECT_TRUE(outcomes_.all().empty());
}

TEST_F(LastOutcomesTest, ForgetsALinkThatLeftItsBundle) {
  const Target link = isdn_.links[0].target;
  ASSERT_TRUE(endsStillUp(link));
  provider_->remove(link);
  EXPECT_TRUE(waitFor([&] { return outcomes_.of(link) == nullptr; }));
  EXPECT_NE(monitor_.find(isdn_.target), nullptr);
}

TEST_F(LastOutcomesTest, RemembersStillUpWhileItIsWatchedOn) {
  EXPECT_FALSE(outcomes_.wasStillUp(a_.target));
  ASSERT_TRUE(endsStillUp(a_.target));
  EXPECT_TRUE(outcomes_.wasStillUp(a_.target));
  controller_.setSettings({});
  controller_.watch(provider_, a_.target);
  EXPECT_TRUE(outcomes_.wasStillUp(a_.target));
  controller_.giveUp(a_.target);
  ASSERT_TRUE(waitFor([&] { return outcomes_.of(a_.target) != nullptr; }));
  EXPECT_TRUE(outcomes_.wasStillUp(a_.target));
  provider_->list({isdn_});
  EXPECT_TRUE(waitFor([&] { return !outcomes_.wasStillUp(a_.target); }));
}

TEST_F(LastOutcomesTest, AMereWatchThatEndsStillUpIsNoHangUp) {
  ASSERT_TRUE(waitFor([&] { return monitor_.find(a_.target) != nullptr; }));
  controller_.watch(provider_, a_.target);
  ASSERT_TRUE(waitFor([&] { return outcomes_.of(a_.target) != nullptr; }));
  EXPECT_EQ(outcomes_.of(a_.target)->outcome, Outcome::stillUp);
  EXPECT_FALSE(outcomes_.wasStillUp(a_.target));
}

TEST_F(LastOutcomesTest, KnowsWhatIsAProblem) {
  EXPECT_TRUE(LastOutcomes::isProblem(Outcome::stillUp));
  EXPECT_TRUE(LastOutcomes::isProblem(Outcome::refused));
  EXPECT_TRUE(LastOutcomes::isProblem(Outcome::providerLost));
  EXPECT_FALSE(LastOutcomes::isProblem(Outcome::confirmed));
  EXPECT_FALSE(LastOutcomes::isProblem(Outcome::givenUp));
}

}  // namespace
}  // namespace onhook
