#include <gtest/gtest.h>

#include <algorithm>
#include <memory>
#include <mutex>
#include <optional>

#include "tests/contract/ContractCell.h"
#include "tests/contract/ContractRun.h"

namespace onhook {

namespace {

using namespace std::chrono_literals;

void isConfirmed(ContractBench& bench, const ContractStage& stage) {
  ASSERT_TRUE(bench.standsReally(stage.target));
  EXPECT_EQ(runContract(bench, stage).result.outcome, Outcome::confirmed);
  expectNativeCalls(bench, stage.target, 1);
}

void isAlreadyGone(ContractBench& bench, const ContractStage& stage) {
  ASSERT_FALSE(bench.standsReally(stage.target));
  EXPECT_EQ(runContract(bench, stage).result.outcome, Outcome::alreadyGone);
}

void isNeverActedOn(ContractBench& bench, const ContractStage& stage) {
  ASSERT_TRUE(stage.bystander);
  isAlreadyGone(bench, stage);
  const Reply reply = bench.provider()->actor().hangUp(stage.target);
  EXPECT_EQ(reply.kind, Reply::Kind::notThere) << "asked all the same, it is not acted on";
  EXPECT_TRUE(bench.standsReally(*stage.bystander));
  expectNativeCalls(bench, stage.target, 0);
}

void anErrorAloneDoesNotMeanGone(ContractBench& bench, const ContractStage& stage) {
  const HangUpResult result = runContract(bench, stage).result;
  EXPECT_TRUE(bench.standsReally(stage.target));
  EXPECT_FALSE(isDown(result.outcome));
  EXPECT_TRUE(result.error) << "what the system said is passed on";
}

void isAskedOnceHoweverLongItTakes(ContractBench& bench, const ContractStage& stage) {
  EXPECT_EQ(runContract(bench, stage).result.outcome, Outcome::confirmed);
  expectNativeCalls(bench, stage.target, 1);
}

/// Joining is the controller's (one hang-up per target); what the system sees when two programs ask is the
/// provider's.
void twoRequestsBothEndInTruth(ContractBench& bench, const ContractStage& stage) {
  const auto first = std::make_shared<std::optional<HangUpResult>>();
  const auto mutex = std::make_shared<std::mutex>();
  bench.runtime()->launch(
      [=, provider = bench.provider(), runtime = bench.runtime(), settings = bench.settings()] {
        const HangUpResult result =
            HangUpProcedure(provider, runtime, stage.target, HangUpProcedure::Mode::hangUp, settings).run({});
        const std::lock_guard lock(*mutex);
        *first = result;
      });
  letPass(bench, 100ms);
  const HangUpSettings settings = bench.settings();
  const HangUpResult second = HangUpProcedure(bench.provider(), bench.runtime(), stage.target,
                                              HangUpProcedure::Mode::hangUp, settings)
                                  .run({});
  EXPECT_TRUE(isDown(second.outcome)) << toString(second.outcome);
  EXPECT_FALSE(bench.standsReally(stage.target));
  const auto ended = [&] {
    const std::lock_guard lock(*mutex);
    return first->has_value();
  };
  for (int i = 0; i < 100 && !ended(); ++i) letPass(bench, settings.limit / 100 + 20ms);
  ASSERT_TRUE(ended());
  EXPECT_TRUE(isDown((*first)->outcome)) << toString((*first)->outcome);
}

void theOthersHoldIsSaidAndKept(ContractBench& bench, const ContractStage& stage) {
  const HangUpResult result = runContract(bench, stage).result;
  EXPECT_EQ(result.outcome, Outcome::stillUp);
  EXPECT_TRUE(bench.standsReally(stage.target));
  expectNativeCalls(bench, stage.target, 1);
  const auto isHolder = [](const Evidence& evidence) {
    return evidence.kind == EvidenceKind::externalHolder && evidence.stands && !evidence.subject.empty();
  };
  EXPECT_TRUE(std::any_of(result.presence.evidence.begin(), result.presence.evidence.end(), isHolder))
      << whatStillStands(result.presence);
}

void isRefusedWithCodeTextAndAdvice(ContractBench& bench, const ContractStage& stage) {
  const HangUpResult result = runContract(bench, stage).result;
  EXPECT_EQ(result.outcome, Outcome::refused);
  EXPECT_TRUE(bench.standsReally(stage.target)) << "it is still connected";
  ASSERT_TRUE(result.error);
  EXPECT_NE(result.error->domain, ErrorDomain::onhook) << "the system's own error, not one of ours";
  EXPECT_FALSE(result.error->code.empty());
  EXPECT_FALSE(result.error->text.empty());
  EXPECT_FALSE(result.error->advice.empty());
  EXPECT_NE(result.error->advice, result.error->text);
}

}  // namespace

std::vector<ContractCell> cellsOfAsking() {
  return {
      {1, "WhatTheListShowsCanBeHungUp", Situation::connected, isConfirmed},
      {1, "WhatOnhookDialedCanBeHungUp", Situation::dialedByOnhook, isConfirmed},
      {2, "GoneAlreadyIsASuccess", Situation::goneUnnoticed, isAlreadyGone},
      {2, "AnErrorAloneDoesNotMeanGone", Situation::deniedWhileItStands, anErrorAloneDoesNotMeanGone},
      {2, "AStaleNameIsNeverActedOn", Situation::nameUsedAgain, isNeverActedOn},
      {3, "WhatIsBeingDialedCanBeHungUp", Situation::dialing, isConfirmed},
      {3, "AFailedDialCanBeHungUp", Situation::dialFailed, isConfirmed},
      {4, "OneNativeCallHoweverLongItTakes", Situation::endsSlowly, isAskedOnceHoweverLongItTakes},
      {4, "ASecondRequestMeanwhileEndsInTruthToo", Situation::endsSlowly, twoRequestsBothEndInTruth},
      {4, "AnotherProgramsHoldIsSaidAndKept", Situation::heldByAnother, theOthersHoldIsSaidAndKept},
      {11, "ARefusalHasCodeTextAndAdvice", Situation::refused, isRefusedWithCodeTextAndAdvice},
  };
}

}  // namespace onhook
