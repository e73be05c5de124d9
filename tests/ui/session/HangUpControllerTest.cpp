#include "ui/session/HangUpController.h"

#include <gmock/gmock.h>

#include <atomic>
#include <thread>

#include "core/SystemRuntime.h"
#include "tests/ui/session/ControllerLog.h"
#include "tests/ui/support/Examples.h"
#include "tests/ui/support/FakeProvider.h"
#include "tests/ui/support/Waiting.h"

namespace onhook {
namespace {

using namespace std::chrono_literals;
using test::bundle;
using test::ControllerLog;
using test::FakeProvider;
using test::letPass;
using test::vpn;
using test::waitFor;

class HangUpControllerTest : public testing::Test {
 protected:
  HangUpControllerTest() {
    provider_->list({a_, isdn_});
    // Says yes and does nothing: the test ends things itself.
    provider_->onHangUp([](const Target&) { return Reply{}; });
  }

  bool hasFinished(const Target& target) {
    return waitFor([&] { return log_->finished(target) == log_->started(target); });
  }
  bool wasAsked(const Target& target, int times = 1) {
    return waitFor([&] { return provider_->hangUps(target) == times; });
  }

  const Connection a_ = vpn("a");
  const Connection isdn_ = bundle("isdn");
  const Target link1_ = isdn_.links[0].target;
  const Target link2_ = isdn_.links[1].target;
  std::shared_ptr<FakeProvider> provider_ = std::make_shared<FakeProvider>();
  std::shared_ptr<Runtime> runtime_ = std::make_shared<SystemRuntime>();
  std::unique_ptr<HangUpController> controller_ = std::make_unique<HangUpController>(runtime_);
  std::unique_ptr<ControllerLog> log_ = std::make_unique<ControllerLog>(*controller_);
};

TEST_F(HangUpControllerTest, HangsUpAndTellsTheOutcome) {
  provider_->onHangUp(nullptr);
  EXPECT_EQ(controller_->hangUp(provider_, a_.target), a_.target);
  EXPECT_EQ(log_->started(a_.target), 1);
  EXPECT_EQ(controller_->runningTargets(), std::vector{a_.target});
  ASSERT_TRUE(hasFinished(a_.target));
  EXPECT_EQ(log_->lastOutcome(a_.target), Outcome::confirmed);
  EXPECT_EQ(controller_->runningCount(), 0U);
  EXPECT_FALSE(controller_->running(a_.target));
}

TEST_F(HangUpControllerTest, TellsOnItsOwnThreadOnly) {
  std::vector<std::thread::id> threads;
  QObject::connect(controller_.get(), &HangUpController::progress, controller_.get(),
                   [&] { threads.push_back(std::this_thread::get_id()); });
  controller_->hangUp(provider_, a_.target);
  ASSERT_TRUE(wasAsked(a_.target));
  provider_->remove(a_.target);
  ASSERT_TRUE(hasFinished(a_.target));
  EXPECT_FALSE(threads.empty());
  EXPECT_THAT(threads, testing::Each(std::this_thread::get_id()));
}

TEST_F(HangUpControllerTest, SaysWhatItWaitsForAndForHowLong) {
  controller_->hangUp(provider_, a_.target);
  ASSERT_TRUE(waitFor([&] {
    const auto running = controller_->running(a_.target);
    return running && running->asked && running->answered &&
           whatStillStands(running->presence) == "interface a0 still up";
  }));
  const auto before = controller_->running(a_.target)->elapsed;
  letPass(20ms);
  EXPECT_GE(controller_->running(a_.target)->elapsed, before + 20ms);
  EXPECT_FALSE(controller_->isWatch(a_.target));
}

TEST_F(HangUpControllerTest, ASecondRequestJoins) {
  controller_->hangUp(provider_, a_.target);
  EXPECT_EQ(controller_->hangUp(provider_, a_.target), a_.target);
  EXPECT_EQ(controller_->watch(provider_, a_.target), a_.target);
  ASSERT_TRUE(wasAsked(a_.target));
  provider_->remove(a_.target);
  ASSERT_TRUE(hasFinished(a_.target));
  EXPECT_EQ(log_->started(a_.target), 1);
  EXPECT_EQ(provider_->hangUps(a_.target), 1);
}

TEST_F(HangUpControllerTest, ALinksRequestJoinsItsBundles) {
  controller_->hangUp(provider_, isdn_.target);
  EXPECT_EQ(controller_->hangUp(provider_, link1_), isdn_.target);
  EXPECT_EQ(controller_->watch(provider_, link2_), isdn_.target);
  ASSERT_TRUE(controller_->running(link1_));
  EXPECT_EQ(controller_->running(link1_)->target, isdn_.target);
  provider_->remove(isdn_.target);
  ASSERT_TRUE(hasFinished(isdn_.target));
  EXPECT_EQ(log_->started(link1_), 0);
  EXPECT_EQ(provider_->hangUps(link1_), 0);
}

TEST_F(HangUpControllerTest, ABundlesRequestGoesBesideThoseOfItsLinks) {
  EXPECT_EQ(controller_->hangUp(provider_, link1_), link1_);
  EXPECT_EQ(controller_->hangUp(provider_, isdn_.target), isdn_.target);
  EXPECT_EQ(controller_->hangUp(provider_, link2_), isdn_.target);
  EXPECT_EQ(controller_->running(link1_)->target, link1_);

  ASSERT_TRUE(wasAsked(link1_));
  provider_->remove(link1_);
  ASSERT_TRUE(hasFinished(link1_));
  EXPECT_EQ(log_->lastOutcome(link1_), Outcome::confirmed);
  EXPECT_EQ(log_->finished(isdn_.target), 0);

  ASSERT_TRUE(wasAsked(isdn_.target));
  provider_->remove(isdn_.target);
  ASSERT_TRUE(hasFinished(isdn_.target));
  EXPECT_EQ(log_->lastOutcome(isdn_.target), Outcome::confirmed);
}

TEST_F(HangUpControllerTest, ALinksRequestDoesNotJoinAWatchOfItsBundle) {
  controller_->watch(provider_, isdn_.target);
  EXPECT_EQ(controller_->watch(provider_, link1_), isdn_.target);
  EXPECT_EQ(controller_->hangUp(provider_, link1_), link1_);
  EXPECT_TRUE(wasAsked(link1_));
  EXPECT_EQ(provider_->hangUps(isdn_.target), 0);
}

TEST_F(HangUpControllerTest, AWatchDoesNotAsk) {
  EXPECT_EQ(controller_->watch(provider_, a_.target), a_.target);
  EXPECT_TRUE(controller_->isWatch(a_.target));
  ASSERT_TRUE(waitFor([&] { return !log_->progress().empty(); }));
  provider_->remove(a_.target);
  ASSERT_TRUE(hasFinished(a_.target));
  EXPECT_EQ(log_->lastOutcome(a_.target), Outcome::confirmed);
  EXPECT_EQ(provider_->hangUps(a_.target), 0);
}

TEST_F(HangUpControllerTest, AWatchTurnsIntoAHangUpWithoutEndingInBetween) {
  controller_->watch(provider_, a_.target);
  ASSERT_TRUE(waitFor([&] { return !log_->progress().empty(); }));
  const auto told = log_->progress().size();
  EXPECT_EQ(controller_->hangUp(provider_, a_.target), a_.target);
  EXPECT_FALSE(controller_->isWatch(a_.target));
  EXPECT_EQ(log_->progress().size(), told + 1);

  ASSERT_TRUE(wasAsked(a_.target));
  letPass(50ms);
  EXPECT_EQ(log_->finished(a_.target), 0);
  provider_->remove(a_.target);
  ASSERT_TRUE(hasFinished(a_.target));
  EXPECT_EQ(log_->started(a_.target), 1);
  EXPECT_EQ(log_->lastOutcome(a_.target), Outcome::confirmed);
  EXPECT_EQ(provider_->hangUps(a_.target), 1);
}

TEST_F(HangUpControllerTest, GivesUp) {
  controller_->hangUp(provider_, a_.target);
  ASSERT_TRUE(wasAsked(a_.target));
  controller_->giveUp(a_.target);
  controller_->giveUp(a_.target);
  ASSERT_TRUE(hasFinished(a_.target));
  EXPECT_EQ(log_->lastOutcome(a_.target), Outcome::givenUp);
  EXPECT_TRUE(log_->results().back().asked);
}

TEST_F(HangUpControllerTest, GivingUpALinkGivesUpWhatCoversIt) {
  controller_->hangUp(provider_, isdn_.target);
  controller_->giveUp(link1_);
  ASSERT_TRUE(hasFinished(isdn_.target));
  EXPECT_EQ(log_->lastOutcome(isdn_.target), Outcome::givenUp);
}

TEST_F(HangUpControllerTest, GivingUpWhatDoesNotRunIsNothing) {
  controller_->giveUp(a_.target);
  EXPECT_TRUE(log_->results().empty());
}

TEST_F(HangUpControllerTest, AskingAgainWhileGivingUpIsOneMoreHangUpInTheSamePair) {
  controller_->hangUp(provider_, a_.target);
  ASSERT_TRUE(wasAsked(a_.target));
  controller_->giveUp(a_.target);
  controller_->hangUp(provider_, a_.target);
  ASSERT_TRUE(wasAsked(a_.target, 2));
  provider_->remove(a_.target);
  ASSERT_TRUE(hasFinished(a_.target));
  EXPECT_EQ(log_->started(a_.target), 1);
  EXPECT_EQ(log_->lastOutcome(a_.target), Outcome::confirmed);
}

TEST_F(HangUpControllerTest, UsesTheSettings) {
  HangUpSettings settings;
  settings.limit = 50ms;
  controller_->setSettings(settings);
  EXPECT_EQ(controller_->settings().limit, 50ms);
  controller_->hangUp(provider_, a_.target);
  ASSERT_TRUE(hasFinished(a_.target));
  EXPECT_EQ(log_->lastOutcome(a_.target), Outcome::stillUp);
}

TEST_F(HangUpControllerTest, ASlotMayStartItAgain) {
  HangUpSettings settings;
  settings.limit = 20ms;
  controller_->setSettings(settings);
  QObject::connect(controller_.get(), &HangUpController::finished, controller_.get(), [&] {
    if (log_->started(a_.target) < 3) controller_->watch(provider_, a_.target);
  });
  controller_->hangUp(provider_, a_.target);
  ASSERT_TRUE(waitFor([&] { return log_->finished(a_.target) == 3; }));
  EXPECT_EQ(provider_->hangUps(a_.target), 1);
}

TEST_F(HangUpControllerTest, ItsEndFinishesWhatRuns) {
  controller_->hangUp(provider_, a_.target);
  controller_->watch(provider_, isdn_.target);
  controller_.reset();
  EXPECT_EQ(log_->lastOutcome(a_.target), Outcome::givenUp);
  EXPECT_EQ(log_->lastOutcome(isdn_.target), Outcome::givenUp);
}

TEST_F(HangUpControllerTest, ForcingTakesThePlaceOfAWatch) {
  controller_->watch(provider_, a_.target);
  ASSERT_TRUE(waitFor([&] { return !log_->progress().empty(); }));
  EXPECT_EQ(controller_->force(provider_, a_.target), a_.target);
  EXPECT_FALSE(controller_->isWatch(a_.target));
  ASSERT_TRUE(controller_->running(a_.target));
  EXPECT_TRUE(controller_->running(a_.target)->forced) << "known before its worker has spoken";
  ASSERT_TRUE(hasFinished(a_.target));
  EXPECT_EQ(log_->started(a_.target), 1);
  EXPECT_EQ(log_->lastOutcome(a_.target), Outcome::confirmed);
  EXPECT_TRUE(log_->results().back().forced);
  EXPECT_EQ(provider_->forces(a_.target), 1);
  EXPECT_EQ(provider_->hangUps(a_.target), 0);
}

TEST_F(HangUpControllerTest, KeepingDownTakesThePlaceOfAHangUpAndIsOneItself) {
  const Connection modem = test::persistent("modem");
  provider_->list({modem});
  controller_->hangUp(provider_, modem.target);
  ASSERT_TRUE(wasAsked(modem.target));
  EXPECT_EQ(controller_->keepDown(provider_, modem.target), modem.target);
  EXPECT_TRUE(controller_->running(modem.target)->keepDown) << "known before its worker has spoken";
  controller_->keepDown(provider_, modem.target);
  controller_->hangUp(provider_, modem.target);
  ASSERT_TRUE(hasFinished(modem.target));
  EXPECT_EQ(log_->started(modem.target), 1);
  EXPECT_EQ(log_->lastOutcome(modem.target), Outcome::confirmed);
  EXPECT_EQ(log_->results().back().kept, modem.keepDown);
  EXPECT_EQ(provider_->hangUps(modem.target), 1);
  EXPECT_EQ(provider_->keepDowns(modem.target), 1);
}

TEST_F(HangUpControllerTest, ForcingTakesThePlaceOfAHangUp) {
  controller_->hangUp(provider_, a_.target);
  ASSERT_TRUE(wasAsked(a_.target));
  controller_->force(provider_, a_.target);
  ASSERT_TRUE(hasFinished(a_.target));
  EXPECT_EQ(log_->started(a_.target), 1);
  EXPECT_EQ(log_->lastOutcome(a_.target), Outcome::confirmed);
  EXPECT_TRUE(log_->results().back().forced);
  EXPECT_EQ(provider_->hangUps(a_.target), 1);
}

TEST_F(HangUpControllerTest, RequestsJoinARunningForce) {
  provider_->onForce([](const Target&) { return Reply{}; });
  EXPECT_EQ(controller_->force(provider_, isdn_.target), isdn_.target);
  EXPECT_EQ(controller_->force(provider_, isdn_.target), isdn_.target);
  EXPECT_EQ(controller_->hangUp(provider_, isdn_.target), isdn_.target);
  EXPECT_EQ(controller_->force(provider_, link1_), isdn_.target);
  EXPECT_EQ(controller_->hangUp(provider_, link2_), isdn_.target);
  EXPECT_EQ(controller_->watch(provider_, link2_), isdn_.target);
  ASSERT_TRUE(waitFor([&] { return provider_->forces(isdn_.target) == 1; }));
  letPass(50ms);
  EXPECT_EQ(provider_->forces(isdn_.target), 1);
  EXPECT_EQ(provider_->forces(link1_), 0);
  EXPECT_EQ(provider_->hangUps(isdn_.target) + provider_->hangUps(link2_), 0);
  EXPECT_TRUE(controller_->running(link1_)->forced);
  provider_->remove(isdn_.target);
  ASSERT_TRUE(hasFinished(isdn_.target));
  EXPECT_EQ(log_->started(isdn_.target), 1);
}

TEST_F(HangUpControllerTest, ALinkIsForcedWhileItsBundleIsMerelyHungUp) {
  controller_->hangUp(provider_, isdn_.target);
  EXPECT_EQ(controller_->force(provider_, link1_), link1_);
  ASSERT_TRUE(hasFinished(link1_));
  EXPECT_EQ(log_->lastOutcome(link1_), Outcome::confirmed);
  EXPECT_EQ(log_->finished(isdn_.target), 0);
}

TEST_F(HangUpControllerTest, ForcingThatHelpsNothingIsStillUp) {
  provider_->onForce([](const Target&) { return Reply{}; });
  HangUpSettings settings;
  settings.limit = 50ms;
  controller_->setSettings(settings);
  controller_->force(provider_, a_.target);
  ASSERT_TRUE(hasFinished(a_.target));
  EXPECT_EQ(log_->lastOutcome(a_.target), Outcome::stillUp);
  EXPECT_TRUE(log_->results().back().forced);
}

TEST_F(HangUpControllerTest, ALatePasswordIsNotTheSystemsTime) {
  // Longer than the limit and what the watchdog gives a worker after it.
  constexpr auto typing = 2500ms;
  provider_->setPermission({Authority::asks, std::nullopt});
  provider_->onHangUp([this, typing](const Target& target) {
    std::this_thread::sleep_for(typing);
    provider_->remove(target);
    return Reply{};
  });
  HangUpSettings settings;
  settings.limit = 100ms;
  settings.lastLook = 0ms;
  controller_->setSettings(settings);
  controller_->hangUp(provider_, a_.target);
  EXPECT_TRUE(waitFor([&] {
    const auto running = controller_->running(a_.target);
    return running && running->waitsForAuthority;
  }));
  ASSERT_TRUE(hasFinished(a_.target));
  EXPECT_EQ(log_->lastOutcome(a_.target), Outcome::confirmed);
  EXPECT_GE(log_->results().back().took, typing);
}

TEST_F(HangUpControllerTest, APasswordThatNeverComesEndsWithItsTime) {
  provider_->setPermission({Authority::asks, std::nullopt});
  const auto typed = std::make_shared<std::atomic<bool>>(false);
  provider_->onHangUp([typed](const Target&) {
    while (!*typed) std::this_thread::sleep_for(5ms);
    return Reply{};
  });
  HangUpSettings settings;
  settings.limit = 50ms;
  settings.authorityTime = 300ms;
  controller_->setSettings(settings);
  controller_->hangUp(provider_, a_.target);
  EXPECT_TRUE(hasFinished(a_.target));
  EXPECT_EQ(log_->lastOutcome(a_.target), Outcome::stillUp);
  EXPECT_GE(log_->results().back().took, 300ms);
  *typed = true;
}

TEST_F(HangUpControllerTest, ManyAtOnce) {
  constexpr int many = 300;
  std::vector<Connection> connections;
  for (int number = 0; number < many; ++number) connections.push_back(vpn(std::to_string(number)));
  provider_->list(connections);
  for (const Connection& connection : connections) controller_->hangUp(provider_, connection.target);
  ASSERT_TRUE(waitFor([&] {
    return std::ranges::all_of(connections,
                               [&](const auto& one) { return provider_->hangUps(one.target) == 1; });
  }));
  provider_->list({});
  ASSERT_TRUE(waitFor([&] { return log_->results().size() == many; }));
  for (const HangUpResult& result : log_->results()) EXPECT_EQ(result.outcome, Outcome::confirmed);
}

}  // namespace
}  // namespace onhook
