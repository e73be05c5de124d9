#include <gtest/gtest.h>

#include "tests/contract/ContractCell.h"
#include "tests/contract/ContractRun.h"

namespace onhook {

namespace {

using namespace std::chrono_literals;
using Mode = HangUpProcedure::Mode;

void theAnswerIsNoCompletion(ContractBench& bench, const ContractStage& stage) {
  const ContractRun run = runContract(bench, stage);
  EXPECT_TRUE(run.stoodWhenAnswered) << "the answer came while it stood";
  EXPECT_EQ(run.result.outcome, Outcome::confirmed);
  EXPECT_FALSE(run.result.presence.stands());
}

void whatNeverEndsIsStillUp(ContractBench& bench, const ContractStage& stage) {
  const HangUpResult result = runContract(bench, stage).result;
  EXPECT_EQ(result.outcome, Outcome::stillUp);
  EXPECT_TRUE(bench.standsReally(stage.target));
  EXPECT_GE(result.took, bench.settings().limit);
  EXPECT_NE(whatStillStands(result.presence), "") << "it says what still stands";
}

void aWatchAsksNothing(ContractBench& bench, const ContractStage& stage) {
  EXPECT_EQ(runContract(bench, stage, Mode::watch).result.outcome, Outcome::stillUp);
  expectNativeCalls(bench, stage.target, 0);
}

void withItsSystemGoneNothingIsClaimed(ContractBench& bench, const ContractStage& stage) {
  EXPECT_EQ(runContract(bench, stage).result.outcome, Outcome::providerLost);
}

void otherEvidenceIsUsedWhenItsSystemIsGone(ContractBench& bench, const ContractStage& stage) {
  const HangUpResult result = runContract(bench, stage).result;
  EXPECT_EQ(result.outcome, Outcome::confirmed);
  EXPECT_TRUE(result.presence.providerLost);
}

void givingUpTakesNothingBack(ContractBench& bench, const ContractStage& stage) {
  const auto leave = [](HangUpProcedure& procedure, const HangUpProgress& progress) {
    if (progress.answered) procedure.giveUp();
  };
  EXPECT_EQ(runContract(bench, stage, Mode::hangUp, leave).result.outcome, Outcome::givenUp);
  EXPECT_TRUE(isDown(runContract(bench, stage, Mode::watch).result.outcome)) << "it ended without us waiting";
  expectNativeCalls(bench, stage.target, 1);
}

void canBeDialedAgainOnceConfirmed(ContractBench& bench, const ContractStage& stage) {
  ASSERT_EQ(runContract(bench, stage).result.outcome, Outcome::confirmed);
  EXPECT_TRUE(bench.dialAgain(stage.target)) << "confirmed was said too early";
  EXPECT_FALSE(bench.standsReally(stage.target)) << "what comes after is a new connection";
}

void isRightWithEveryEventLost(ContractBench& bench, const ContractStage& stage) {
  EXPECT_EQ(runContract(bench, stage).result.outcome, Outcome::confirmed);
}

}  // namespace

std::vector<ContractCell> cellsOfWaiting() {
  return {
      {5, "TheAnswerIsNoCompletion", Situation::endsSlowly, theAnswerIsNoCompletion},
      {5, "WhatNeverEndsIsStillUp", Situation::neverEnds, whatNeverEndsIsStillUp},
      {5, "AWatchAsksNothing", Situation::neverEnds, aWatchAsksNothing},
      {5, "WithItsSystemGoneNothingIsClaimed", Situation::systemGoesAway, withItsSystemGoneNothingIsClaimed},
      {5, "OtherEvidenceIsUsedThen", Situation::systemGoesAwayButSeen,
       otherEvidenceIsUsedWhenItsSystemIsGone},
      {6, "GivingUpTakesNothingBack", Situation::endsSlowly, givingUpTakesNothingBack},
      {7, "CanBeDialedAgainOnceConfirmed", Situation::endsSlowly, canBeDialedAgainOnceConfirmed},
      {8, "RightWithEveryEventLost", Situation::eventsLost, isRightWithEveryEventLost},
      {8, "SettlesWhereNothingCanTell", Situation::hidesItsEnd, expectSettled},
  };
}

}  // namespace onhook
