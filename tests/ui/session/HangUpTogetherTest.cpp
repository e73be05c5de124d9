#include "ui/session/HangUpTogether.h"

#include <gmock/gmock.h>

#include "core/SystemRuntime.h"
#include "tests/ui/support/Examples.h"
#include "tests/ui/support/FakeProvider.h"
#include "tests/ui/support/Waiting.h"
#include "ui/session/ConnectionMonitor.h"
#include "ui/session/HangUpController.h"
#include "ui/session/HangUpRequests.h"
#include "ui/session/TogetherWording.h"

namespace onhook {
namespace {

using test::modem;
using test::vpn;
using test::waitFor;
using testing::ElementsAre;
using testing::IsEmpty;

class HangUpTogetherTest : public testing::Test {
 protected:
  HangUpTogetherTest() {
    // Says yes; the test ends things itself.
    provider_->onHangUp([](const Target&) { return Reply{}; });
    work_.goesOver = {modem_.interface};
    monitor_.addProvider(provider_);
    QObject::connect(&together_, &HangUpTogether::started, [this] { ++started_; });
    QObject::connect(&together_, &HangUpTogether::finished,
                     [this](const TogetherResult& result) { results_.push_back(result); });
  }

  bool list(const std::vector<Connection>& connections) {
    provider_->list(connections);
    return waitFor([&] { return monitor_.snapshots()[0].connections.size() == connections.size(); });
  }

  Connection modem_ = modem("modem"), work_ = vpn("work"), home_ = vpn("home");
  std::shared_ptr<test::FakeProvider> provider_ = std::make_shared<test::FakeProvider>();
  std::shared_ptr<SystemRuntime> runtime_ = std::make_shared<SystemRuntime>();
  ConnectionMonitor monitor_{runtime_};
  HangUpController controller_{runtime_};
  HangUpRequests requests_{monitor_, controller_};
  HangUpTogether& together_ = requests_.together();
  int started_ = 0;
  std::vector<TogetherResult> results_;
};

TEST_F(HangUpTogetherTest, AllInTheirOrderAndOneResult) {
  ASSERT_TRUE(list({modem_, work_, home_}));
  requests_.hangUpAll();
  EXPECT_EQ(started_, 1);
  EXPECT_TRUE(together_.covers(work_.target));
  EXPECT_TRUE(together_.covers(modem_.target)) << "also while it waits for what stands on it";
  EXPECT_FALSE(controller_.running(modem_.target));
  EXPECT_THAT(requests_.all(), IsEmpty());

  provider_->remove(work_.target);
  provider_->remove(home_.target);
  ASSERT_TRUE(waitFor([&] { return controller_.running(modem_.target).has_value(); }));
  EXPECT_THAT(results_, IsEmpty());
  provider_->remove(modem_.target);
  ASSERT_TRUE(waitFor([&] { return !results_.empty(); }));
  EXPECT_EQ(results_[0].ended.size(), 3U);
  EXPECT_EQ(results_[0].down(), 3);
  EXPECT_THAT(results_[0].failed(), IsEmpty());
  EXPECT_EQ(wording::togetherSentence(results_[0]), "All 3 connections are down.");
  EXPECT_FALSE(together_.isRunning());
  EXPECT_EQ(results_.size(), 1U);
}

TEST_F(HangUpTogetherTest, SaysWhatFailedAndCanRetryThat) {
  provider_->onHangUp([this](const Target& target) {
    if (target == home_.target)
      return Reply{Reply::Kind::refused, Error{ErrorDomain::posix, "EPERM", "Not permitted.", "Use sudo."}};
    provider_->remove(target);
    return Reply{};
  });
  ASSERT_TRUE(list({home_, work_}));
  requests_.hangUpAll();
  ASSERT_TRUE(waitFor([&] { return results_.size() == 1; }));
  EXPECT_THAT(results_[0].failed(), ElementsAre(home_.target));
  EXPECT_EQ(wording::togetherSentence(results_[0]),
            "1 of 2 are down. home was not hung up: Not permitted (EPERM). Use sudo.");
}

TEST_F(HangUpTogetherTest, CoversAnOutcomeWhileItIsToldAndNotAfterwards) {
  ASSERT_TRUE(list({home_, work_}));
  std::vector<bool> covered;
  QObject::connect(&controller_, &HangUpController::finished,
                   [&](const HangUpResult& result) { covered.push_back(together_.covers(result.target)); });
  requests_.hangUpAll();
  controller_.giveUp(home_.target);
  ASSERT_TRUE(waitFor([&] { return covered.size() == 1; }));
  EXPECT_TRUE(covered[0]);
  controller_.watch(provider_, home_.target);
  controller_.giveUp(home_.target);
  ASSERT_TRUE(waitFor([&] { return covered.size() == 2; }));
  EXPECT_FALSE(covered[1]) << "that was asked for by itself";
  controller_.giveUp(work_.target);
  ASSERT_TRUE(waitFor([&] { return results_.size() == 1; }));
  EXPECT_EQ(results_[0].ended.size(), 2U);
}

TEST_F(HangUpTogetherTest, WhatIsLeftUpBeforeItWasAskedIsNamed) {
  ASSERT_TRUE(list({modem_, work_}));
  requests_.hangUpAll();
  requests_.ordered().stop();
  provider_->remove(work_.target);
  ASSERT_TRUE(waitFor([&] { return results_.size() == 1; }));
  EXPECT_THAT(results_[0].left, ElementsAre(QString("modem")));
  EXPECT_EQ(wording::togetherSentence(results_[0]), "1 of 2 are down. modem was left up.");
  EXPECT_EQ(provider_->hangUps(modem_.target), 0);
}

TEST_F(HangUpTogetherTest, WhatIsAddedBelongsToIt) {
  ASSERT_TRUE(list({home_}));
  together_.begin({home_.target});
  ASSERT_TRUE(list({home_, work_}));
  requests_.hangUpTogether({work_.target, home_.target});
  EXPECT_EQ(started_, 1);
  EXPECT_EQ(together_.count(), 2);
  provider_->remove(home_.target);
  provider_->remove(work_.target);
  ASSERT_TRUE(waitFor([&] { return results_.size() == 1; }));
  EXPECT_EQ(results_[0].ended.size(), 2U);
}

TEST_F(HangUpTogetherTest, OneAloneIsNoSum) {
  ASSERT_TRUE(list({home_}));
  requests_.hangUpAll();
  EXPECT_EQ(started_, 0);
  EXPECT_TRUE(controller_.isHangingUp(home_.target));
}

TEST(TogetherWordingTest, TellsOfAFewAndCountsTheRest) {
  TogetherResult result;
  for (const char* const name : {"a", "b", "c", "d", "e"}) {
    HangUpResult one;
    one.outcome = Outcome::stillUp;
    one.took = std::chrono::seconds(30);
    result.ended.push_back({name, "Fake", one});
  }
  EXPECT_EQ(
      wording::togetherSentence(result),
      "None of the 5 connections is down for certain. a is still up after 30 s. b is still up after 30 s. c "
      "is still up after 30 s. The list tells of 2 more.");
  EXPECT_EQ(wording::togetherProgressSentence({"a", "b"}, 5), "Still hanging up 2 of 5: a, b.");
}

}  // namespace
}  // namespace onhook
