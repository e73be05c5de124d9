#include "core/HangUpProcedure.h"

#include <gtest/gtest.h>

#include <atomic>

#include "tests/core/ScriptedProvider.h"
#include "tests/core/VirtualRuntime.h"

namespace onhook {
namespace {

using namespace std::chrono_literals;
using Mode = HangUpProcedure::Mode;

const Error denied{ErrorDomain::networkManager, "PermissionDenied", "Not authorized.",
                   "Ask an administrator."};
const Error notActive{ErrorDomain::networkManager, "ConnectionNotActive", "Not active.", ""};

struct HangUpProcedureTest : testing::Test {
  ~HangUpProcedureTest() override { runtime->shutDown(); }

  void play(const Script& script) { provider = ScriptedProvider::make(runtime, script); }

  HangUpResult run(Mode mode = Mode::hangUp) {
    HangUpProcedure procedure(provider, runtime, ScriptedProvider::target(), mode, settings);
    HangUpResult result = procedure.run([this](const HangUpProgress& news) { progress.push_back(news); });
    return result;
  }

  std::shared_ptr<VirtualRuntime> runtime = std::make_shared<VirtualRuntime>();
  std::shared_ptr<ScriptedProvider> provider;
  HangUpSettings settings;
  std::vector<HangUpProgress> progress;
};

TEST_F(HangUpProcedureTest, IsConfirmedAtTheInstantTheEvidenceGoes) {
  play({.endsAfterCall = 1300ms});
  const auto result = run();
  EXPECT_EQ(result.outcome, Outcome::confirmed);
  EXPECT_TRUE(result.asked);
  EXPECT_EQ(result.took, 1300ms);
  EXPECT_EQ(provider->calls(), 1);
  EXPECT_FALSE(result.error);
}

TEST_F(HangUpProcedureTest, TellsWhatItWaitsFor) {
  play({.endsAfterCall = 1300ms, .callTakes = 200ms});
  run();
  ASSERT_GE(progress.size(), 2u);
  EXPECT_TRUE(progress.front().asked);
  EXPECT_FALSE(progress.front().answered);
  EXPECT_TRUE(progress[1].answered);
  EXPECT_EQ(whatStillStands(progress[1].presence), "interface tun0 still up");
}

TEST_F(HangUpProcedureTest, WhenAnotherMakesTheCallItWatches) {
  play({.vanishesAfter = 1300ms});
  HangUpProcedure procedure(provider, runtime, ScriptedProvider::target(), Mode::hangUp, settings);
  int questions = 0;
  procedure.setAdmission([&] { return ++questions == 0; });
  const auto result = procedure.run([this](const HangUpProgress& news) { progress.push_back(news); });
  EXPECT_EQ(result.outcome, Outcome::confirmed);
  EXPECT_FALSE(result.asked);
  EXPECT_EQ(questions, 1);
  EXPECT_EQ(provider->calls(), 0);
  ASSERT_FALSE(progress.empty());
  EXPECT_TRUE(progress.front().byAnother);
}

TEST_F(HangUpProcedureTest, WhenTheCallIsItsOwnItIsMadeOnce) {
  play({.endsAfterCall = 1300ms});
  HangUpProcedure procedure(provider, runtime, ScriptedProvider::target(), Mode::hangUp, settings);
  int questions = 0;
  procedure.setAdmission([&] { return ++questions == 1; });
  const auto result = procedure.run([this](const HangUpProgress& news) { progress.push_back(news); });
  EXPECT_EQ(result.outcome, Outcome::confirmed);
  EXPECT_EQ(questions, 1);
  EXPECT_EQ(provider->calls(), 1);
  EXPECT_FALSE(progress.front().byAnother);
}

TEST_F(HangUpProcedureTest, GivenUpWhileTheAdmissionIsWaitedForIsNotAsked) {
  play({.endsAfterCall = 1300ms});
  HangUpProcedure procedure(provider, runtime, ScriptedProvider::target(), Mode::hangUp, settings);
  procedure.setAdmission([&] {
    runtime->sleep(100ms);
    procedure.giveUp();
    return true;
  });
  const auto result = procedure.run({});
  EXPECT_EQ(result.outcome, Outcome::givenUp);
  EXPECT_FALSE(result.asked);
  EXPECT_EQ(provider->calls(), 0);
}

TEST_F(HangUpProcedureTest, WhatIsGoneNeedsNoAdmission) {
  play({.vanishesAfter = 0ms});
  runtime->sleep(1s);
  HangUpProcedure procedure(provider, runtime, ScriptedProvider::target(), Mode::hangUp, settings);
  int questions = 0;
  procedure.setAdmission([&] { return ++questions == 0; });
  EXPECT_EQ(procedure.run({}).outcome, Outcome::alreadyGone);
  EXPECT_EQ(questions, 0);
}

TEST_F(HangUpProcedureTest, IsConfirmedWithEveryEventLost) {
  play({.endsAfterCall = 1300ms, .eventsDropped = true});
  const auto result = run();
  EXPECT_EQ(result.outcome, Outcome::confirmed);
  EXPECT_LE(result.took, 1300ms + settings.longestPoll);
}

TEST_F(HangUpProcedureTest, PollsEverMoreRarelyButNeverStops) {
  settings.limit = 1h;
  play({});
  EXPECT_EQ(run().outcome, Outcome::stillUp);
  EXPECT_NEAR(provider->looks(), 3600, 20);
}

TEST_F(HangUpProcedureTest, GoneBeforeTheRequestIsAlreadyGoneAndNothingIsAsked) {
  play({.vanishesAfter = 0ms});
  runtime->sleep(1s);
  const auto result = run();
  EXPECT_EQ(result.outcome, Outcome::alreadyGone);
  EXPECT_FALSE(result.asked);
  EXPECT_EQ(provider->calls(), 0);
}

TEST_F(HangUpProcedureTest, AnErrorThatSaysGoneIsAlreadyGoneOnlyWhenTheEvidenceAgrees) {
  play({.vanishesAfter = 0ms, .reply = {Reply::Kind::notThere, notActive}, .eventsDropped = true});
  runtime->sleep(1s);
  const auto result = run();
  EXPECT_EQ(result.outcome, Outcome::alreadyGone);
  EXPECT_TRUE(result.asked);
}

TEST_F(HangUpProcedureTest, TheAnswerThatNothingWasThereIsWaitedForALittle) {
  play({.vanishesAfter = 0ms,
        .callTakes = 50ms,
        .reply = {Reply::Kind::notThere, notActive},
        .eventsDropped = true});
  runtime->sleep(1s);
  const auto result = run();
  EXPECT_EQ(result.outcome, Outcome::alreadyGone);
  EXPECT_EQ(result.took, 50ms);
}

TEST_F(HangUpProcedureTest, ACallThatEndsItAtOnceAndNeverReturnsHasEndedIt) {
  play({.endsAfterCall = 0ms, .callTakes = Duration::max()});
  const auto result = run();
  EXPECT_EQ(result.outcome, Outcome::confirmed);
  EXPECT_LE(result.took, settings.firstPoll);
}

TEST_F(HangUpProcedureTest, AnErrorThatSaysGoneIsWatchedWhileTheEvidenceStands) {
  play({.vanishesAfter = 1100ms, .reply = {Reply::Kind::notThere, notActive}});
  const auto result = run();
  EXPECT_EQ(result.outcome, Outcome::confirmed);
  EXPECT_EQ(result.took, 1100ms);
}

TEST_F(HangUpProcedureTest, ARefusalEndsItWithTheSystemsOwnWords) {
  play({.callTakes = 50ms, .reply = {Reply::Kind::refused, denied}});
  const auto result = run();
  EXPECT_EQ(result.outcome, Outcome::refused);
  EXPECT_EQ(result.error, denied);
  EXPECT_EQ(result.took, 50ms);
}

TEST_F(HangUpProcedureTest, ARefusalByNobodyDoesNotMeanThatItIsStillConnected) {
  play({.reply = {Reply::Kind::refused, denied}, .lostAt = 0ms});
  runtime->sleep(1s);
  const auto result = run();
  EXPECT_EQ(result.outcome, Outcome::providerLost);
  EXPECT_EQ(result.error, denied);
}

TEST_F(HangUpProcedureTest, NorDoesItWhenTheLimitComesFirst) {
  settings.limit = 1s;
  play({.reply = {Reply::Kind::refused, denied}, .lostAt = 0ms});
  runtime->sleep(1s);
  EXPECT_EQ(run().outcome, Outcome::providerLost);
}

TEST_F(HangUpProcedureTest, ARefusalWhileSomebodyElseHangsItUpIsWatchedToItsEnd) {
  play({.vanishesAfter = 2s, .reply = {Reply::Kind::refused, denied}, .showsGoingDown = true});
  const auto result = run();
  EXPECT_EQ(result.outcome, Outcome::confirmed);
  EXPECT_EQ(result.took, 2s);
}

TEST_F(HangUpProcedureTest, ACallThatNeverReturnsHoldsUpNothing) {
  play({.endsAfterCall = 2s, .callTakes = Duration::max()});
  const auto result = run();
  EXPECT_EQ(result.outcome, Outcome::confirmed);
  EXPECT_EQ(result.took, 2s);
}

TEST_F(HangUpProcedureTest, ACallThatNeverReturnsIsStillUpAtTheLimit) {
  play({.callTakes = Duration::max()});
  const auto result = run();
  EXPECT_EQ(result.outcome, Outcome::stillUp);
  EXPECT_EQ(result.took, settings.limit);
  ASSERT_TRUE(result.error);
  EXPECT_EQ(result.error->code, "no-answer");
}

TEST_F(HangUpProcedureTest, StillUpAtTheLimitSaysWhatStands) {
  play({});
  const auto result = run();
  EXPECT_EQ(result.outcome, Outcome::stillUp);
  EXPECT_EQ(result.took, settings.limit);
  EXPECT_EQ(whatStillStands(result.presence), "interface tun0 still up");
}

TEST_F(HangUpProcedureTest, WhatCannotBeSeenSettlesAfterTheSettleTime) {
  play({.endsAfterCall = 1s, .callTakes = 500ms, .hidden = true});
  const auto result = run();
  EXPECT_EQ(result.outcome, Outcome::settled);
  EXPECT_EQ(result.took, 500ms + settings.settleTime);
}

TEST_F(HangUpProcedureTest, ALostSystemIsGivenTheSettleTimeToComeBack) {
  play({.lostAt = 1s});
  const auto result = run();
  EXPECT_EQ(result.outcome, Outcome::providerLost);
  EXPECT_EQ(result.took, 1s + settings.settleTime);
}

TEST_F(HangUpProcedureTest, ASystemThatComesBackTellsTheEnd) {
  play({.endsAfterCall = 2s, .lostAt = 1s, .backAt = 3s});
  const auto result = run();
  EXPECT_EQ(result.outcome, Outcome::confirmed);
  EXPECT_EQ(result.took, 3s);
}

TEST_F(HangUpProcedureTest, AnEventThatLiesIsCheckedByALook) {
  play({.endsAfterCall = 5s, .lookTakes = 10ms, .liesAt = 1s});
  const auto result = run();
  EXPECT_EQ(result.outcome, Outcome::confirmed);
  EXPECT_GE(result.took, 5s);
}

TEST_F(HangUpProcedureTest, LooksThatAreNeverDoneConfirmNothing) {
  play({.lookTakes = Duration::max(), .liesAt = 1s});
  const auto result = run();
  EXPECT_EQ(result.outcome, Outcome::providerLost);
  EXPECT_EQ(result.took, settings.limit + settings.lastLook);
}

TEST_F(HangUpProcedureTest, AfterASleepOfTheMachineItLooksBeforeItJudges) {
  play({.endsAfterCall = 20s, .lookTakes = 100ms, .eventsDropped = true});
  runtime->launch([this] {
    runtime->sleep(5s);
    runtime->jump(8h);
  });
  EXPECT_EQ(run().outcome, Outcome::confirmed);
}

TEST_F(HangUpProcedureTest, AfterASleepOfTheMachineItLooksBeforeItSettles) {
  play({.lookTakes = 100ms, .lostAt = 1s, .backAt = 10s});
  runtime->launch([this] {
    runtime->sleep(2s);
    runtime->jump(20s);
  });
  const auto result = run();
  EXPECT_EQ(result.outcome, Outcome::stillUp);
  EXPECT_TRUE(result.presence.stands());
}

TEST_F(HangUpProcedureTest, GivingUpEndsTheWaitingAtOnce) {
  play({.callTakes = Duration::max()});
  HangUpProcedure procedure(provider, runtime, ScriptedProvider::target(), Mode::hangUp, settings);
  runtime->launch([&] {
    runtime->sleep(4s);
    procedure.giveUp();
  });
  const auto result = procedure.run({});
  EXPECT_EQ(result.outcome, Outcome::givenUp);
  EXPECT_EQ(result.took, 4s);
  EXPECT_EQ(provider->calls(), 1);
}

TEST_F(HangUpProcedureTest, AWatchAsksNothing) {
  play({.vanishesAfter = 7s});
  const auto result = run(Mode::watch);
  EXPECT_EQ(result.outcome, Outcome::confirmed);
  EXPECT_FALSE(result.asked);
  EXPECT_EQ(result.took, 7s);
  EXPECT_EQ(provider->calls(), 0);
}

TEST_F(HangUpProcedureTest, AWatchWithoutLimitWaitsForHours) {
  settings.limit = Duration::max();
  play({.vanishesAfter = 3h});
  const auto result = run(Mode::watch);
  EXPECT_EQ(result.outcome, Outcome::confirmed);
  EXPECT_EQ(result.took, 3h);
}

/// Counts the ways to ask, and asks for a password where the test wants one.
class CountingProvider final : public Provider, private Actor {
 public:
  CountingProvider(std::shared_ptr<ScriptedProvider> inner, Authority authority)
      : inner_(std::move(inner)), authority_(authority) {}

  int hangUps() const { return hangUps_; }
  int forces() const { return forces_; }
  int keepDowns() const { return keepDowns_; }

  std::string name() const override { return inner_->name(); }
  std::string displayName() const override { return inner_->displayName(); }
  Observer& observer() override { return inner_->observer(); }
  Actor& actor() override { return *this; }

 private:
  Reply hangUp(const Target& target) override {
    ++hangUps_;
    return inner_->hangUp(target);
  }
  Reply force(const Target& target) override {
    ++forces_;
    return inner_->hangUp(target);
  }
  Reply keepDown(const Target& target) override {
    ++keepDowns_;
    return inner_->hangUp(target);
  }
  Permission mayHangUp(const Target&) const override { return {authority_, std::nullopt}; }

  const std::shared_ptr<ScriptedProvider> inner_;
  const Authority authority_;
  std::atomic<int> hangUps_ = 0;
  std::atomic<int> forces_ = 0;
  std::atomic<int> keepDowns_ = 0;
};

struct ForceAndAuthorityTest : HangUpProcedureTest {
  HangUpResult run(Mode mode, Authority authority = Authority::yes) {
    counting = std::make_shared<CountingProvider>(provider, authority);
    HangUpProcedure procedure(counting, runtime, ScriptedProvider::target(), mode, settings);
    return procedure.run([this](const HangUpProgress& news) { progress.push_back(news); });
  }

  std::shared_ptr<CountingProvider> counting;
};

TEST_F(ForceAndAuthorityTest, ForcingAsksOnceByTheHarderWayAlone) {
  play({.endsAfterCall = 5s});
  const auto result = run(Mode::force);
  EXPECT_EQ(result.outcome, Outcome::confirmed);
  EXPECT_TRUE(result.forced);
  EXPECT_TRUE(progress.front().forced);
  EXPECT_EQ(counting->forces(), 1);
  EXPECT_EQ(counting->hangUps(), 0);
}

TEST_F(ForceAndAuthorityTest, WithoutAHarderWayForcingIsRefused) {
  play({});
  HangUpProcedure procedure(provider, runtime, ScriptedProvider::target(), Mode::force, settings);
  const auto result = procedure.run({});
  EXPECT_EQ(result.outcome, Outcome::refused);
  ASSERT_TRUE(result.error);
  EXPECT_EQ(result.error->code, "no-force");
  EXPECT_EQ(provider->calls(), 0);
}

TEST_F(ForceAndAuthorityTest, KeepingDownAsksOnceByThatWayAlone) {
  play({.endsAfterCall = 5s});
  const auto result = run(Mode::keepDown);
  EXPECT_EQ(result.outcome, Outcome::confirmed);
  EXPECT_TRUE(result.keepDown);
  EXPECT_FALSE(result.forced);
  EXPECT_TRUE(progress.front().keepDown);
  EXPECT_EQ(counting->keepDowns(), 1);
  EXPECT_EQ(counting->hangUps() + counting->forces(), 0);
}

TEST_F(ForceAndAuthorityTest, WhereNothingCanKeepItDownThatIsRefused) {
  play({});
  HangUpProcedure procedure(provider, runtime, ScriptedProvider::target(), Mode::keepDown, settings);
  const auto result = procedure.run({});
  EXPECT_EQ(result.outcome, Outcome::refused);
  ASSERT_TRUE(result.error);
  EXPECT_EQ(result.error->code, "no-keep-down");
  EXPECT_EQ(provider->calls(), 0);
}

TEST_F(ForceAndAuthorityTest, KeepingDownWaitsForThePasswordThatItNeeds) {
  play({.callTakes = 2min, .keepDown = KeepDown{"Stops it.", Authority::asks}});
  const auto result = run(Mode::keepDown);
  EXPECT_EQ(result.took, 2min + settings.limit);
  EXPECT_TRUE(progress.front().waitsForAuthority);
  play({.callTakes = 2min, .keepDown = KeepDown{"Stops it.", Authority::yes}});
  EXPECT_EQ(run(Mode::keepDown, Authority::asks).took, settings.limit)
      << "a hang-up's password is not asked for";
}

TEST_F(ForceAndAuthorityTest, WhatKeepsItDownIsToldWhenTheSystemHasDoneIt) {
  const KeepDown keepDown{"Stops it.", Authority::yes, "It was stopped.", "Start it."};
  play({.endsAfterCall = 2s, .keepDown = keepDown});
  EXPECT_EQ(run(Mode::keepDown).kept, keepDown);
  play({.endsAfterCall = 2s, .keepDown = keepDown});
  EXPECT_FALSE(run(Mode::hangUp).kept);
  play({.endsAfterCall = 2s});
  EXPECT_FALSE(run(Mode::keepDown).kept) << "it does not come back";
}

TEST_F(ForceAndAuthorityTest, WhetherItStaysDownIsWaitedForUntilTheLimit) {
  const KeepDown keepDown{"Stops it.", Authority::yes, "It was stopped.", "Start it."};
  play({.endsAfterCall = 2s, .callTakes = 8s, .keepDown = keepDown});
  const auto waited = run(Mode::keepDown);
  EXPECT_EQ(waited.outcome, Outcome::confirmed);
  EXPECT_EQ(waited.took, 8s);
  EXPECT_EQ(waited.kept, keepDown);
  play({.endsAfterCall = 2s, .callTakes = 10min, .keepDown = keepDown});
  const auto unknown = run(Mode::keepDown);
  EXPECT_EQ(unknown.outcome, Outcome::confirmed);
  EXPECT_EQ(unknown.took, settings.limit);
  EXPECT_FALSE(unknown.kept);
  ASSERT_TRUE(unknown.error);
  EXPECT_EQ(unknown.error->code, "no-answer");
}

TEST_F(ForceAndAuthorityTest, ForcingHasALimitToo) {
  play({});
  const auto result = run(Mode::force);
  EXPECT_EQ(result.outcome, Outcome::stillUp);
  EXPECT_EQ(result.took, settings.limit);
}

TEST_F(ForceAndAuthorityTest, WhereAPasswordIsAskedForTheLimitCountsFromTheAnswer) {
  for (const Mode mode : {Mode::hangUp, Mode::force}) {
    progress.clear();
    play({.callTakes = 2min});
    const auto result = run(mode, Authority::asks);
    EXPECT_EQ(result.outcome, Outcome::stillUp);
    EXPECT_EQ(result.took, 2min + settings.limit);
    ASSERT_GE(progress.size(), 2u);
    EXPECT_TRUE(progress.front().waitsForAuthority);
    EXPECT_FALSE(progress.back().waitsForAuthority);
  }
}

TEST_F(ForceAndAuthorityTest, APasswordThatComesLateEndsItAllTheSame) {
  play({.endsAfterCall = 121s, .callTakes = 2min});
  const auto result = run(Mode::hangUp, Authority::asks);
  EXPECT_EQ(result.outcome, Outcome::confirmed);
  EXPECT_EQ(result.took, 121s);
}

TEST_F(ForceAndAuthorityTest, APasswordThatNeverComesEndsWithItsTime) {
  play({.callTakes = Duration::max()});
  const auto result = run(Mode::hangUp, Authority::asks);
  EXPECT_EQ(result.outcome, Outcome::stillUp);
  EXPECT_EQ(result.took, settings.authorityTime);
}

}  // namespace
}  // namespace onhook
