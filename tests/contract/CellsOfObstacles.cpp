#include <gtest/gtest.h>

#include "tests/contract/ContractCell.h"
#include "tests/contract/ContractRun.h"

namespace onhook {

namespace {

using namespace std::chrono_literals;
using Mode = HangUpProcedure::Mode;

void aLinkEndsAndItsBundleStays(ContractBench& bench, const ContractStage& stage) {
  ASSERT_TRUE(stage.target.link);
  EXPECT_EQ(runContract(bench, stage).result.outcome, Outcome::confirmed);
  EXPECT_TRUE(bench.standsReally(stage.target.whole()));
  EXPECT_TRUE(bench.provider()->observer().presence(stage.target.whole()).stands());
}

void aHiddenLinkSettlesAndItsBundleStays(ContractBench& bench, const ContractStage& stage) {
  ASSERT_TRUE(stage.target.link);
  expectSettled(bench, stage);
  EXPECT_TRUE(bench.standsReally(stage.target.whole()));
}

void aBundleTakesItsLinksWithIt(ContractBench& bench, const ContractStage& stage) {
  ASSERT_GE(stage.links.size(), 2u);
  EXPECT_EQ(runContract(bench, stage).result.outcome, Outcome::confirmed);
  for (const Target& link : stage.links) {
    EXPECT_FALSE(bench.standsReally(link));
    EXPECT_EQ(runContract(bench, {link, stage.bystander, {}}).result.outcome, Outcome::alreadyGone);
  }
}

void theEndIsSeenThoughTheCallBlocks(ContractBench& bench, const ContractStage& stage) {
  const ContractRun run = runContract(bench, stage);
  EXPECT_EQ(run.result.outcome, Outcome::confirmed);
  EXPECT_FALSE(run.stoodWhenAnswered) << "it was never answered";
}

void theLimitHoldsThoughTheCallBlocks(ContractBench& bench, const ContractStage& stage) {
  const HangUpResult result = runContract(bench, stage).result;
  EXPECT_EQ(result.outcome, Outcome::stillUp);
  EXPECT_TRUE(result.error) << "that there was no answer is said";
  expectNativeCalls(bench, stage.target, 1);
}

void oneCanLeaveThoughTheCallBlocks(ContractBench& bench, const ContractStage& stage) {
  const auto leave = [](HangUpProcedure& procedure, const HangUpProgress& progress) {
    if (progress.asked) procedure.giveUp();
  };
  const HangUpResult result = runContract(bench, stage, Mode::hangUp, leave).result;
  EXPECT_EQ(result.outcome, Outcome::givenUp);
  EXPECT_LE(result.took, bench.slack());
}

void othersAreSeenThoughTheCallBlocks(ContractBench& bench, const ContractStage& stage) {
  ASSERT_TRUE(stage.bystander);
  runContract(bench, stage);
  Observer& observer = bench.provider()->observer();
  const auto number = observer.look(*stage.bystander);
  const auto isSeen = [&] { return observer.presence(*stage.bystander).look >= number; };
  const TimePoint until = bench.runtime()->now() + 1s + bench.slack();
  while (!isSeen() && bench.runtime()->now() < until) letPass(bench, 10ms);
  EXPECT_TRUE(isSeen());
  EXPECT_EQ(observer.presence(*stage.bystander).state, PresenceState::up);
}

}  // namespace

std::vector<ContractCell> cellsOfObstacles() {
  return {
      {9, "ALinkEndsAndItsBundleStays", Situation::linkOfBundle, aLinkEndsAndItsBundleStays},
      {9, "AHiddenLinkSettlesAndItsBundleStays", Situation::linkHidesItsEnd,
       aHiddenLinkSettlesAndItsBundleStays},
      {9, "ABundleTakesItsLinksWithIt", Situation::wholeBundle, aBundleTakesItsLinksWithIt},
      {10, "TheEndIsSeenThoughTheCallBlocks", Situation::callNeverReturns, theEndIsSeenThoughTheCallBlocks},
      {10, "TheLimitHoldsThoughTheCallBlocks", Situation::callNeverReturnsAndItStands,
       theLimitHoldsThoughTheCallBlocks},
      {10, "OneCanLeaveThoughTheCallBlocks", Situation::callNeverReturnsAndItStands,
       oneCanLeaveThoughTheCallBlocks},
      {10, "OthersAreSeenThoughTheCallBlocks", Situation::callNeverReturns, othersAreSeenThoughTheCallBlocks},
  };
}

}  // namespace onhook
