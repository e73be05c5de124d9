#include "tests/contract/ContractRun.h"

#include <gtest/gtest.h>

namespace onhook {

ContractRun runContract(ContractBench& bench, const ContractStage& stage, HangUpProcedure::Mode mode,
                        const std::function<void(HangUpProcedure&, const HangUpProgress&)>& onProgress) {
  const HangUpSettings settings = bench.settings();
  HangUpProcedure procedure(bench.provider(), bench.runtime(), stage.target, mode, settings);
  const auto callsBefore = bench.nativeHangUps(stage.target);
  ContractRun run;
  run.result = procedure.run([&](const HangUpProgress& progress) {
    if (progress.answered && bench.standsReally(stage.target)) run.stoodWhenAnswered = true;
    if (onProgress) onProgress(procedure, progress);
  });
  const HangUpResult& result = run.result;
  SCOPED_TRACE(testing::Message() << "outcome " << toString(result.outcome) << " after "
                                  << std::chrono::duration<double>(result.took).count() << " s, "
                                  << whatStillStands(result.presence));

  EXPECT_EQ(result.target, stage.target);
  if (isDown(result.outcome)) {
    EXPECT_FALSE(bench.standsReally(stage.target)) << "said to be down, and it stands";
    EXPECT_FALSE(result.error) << "a success is no error";
  }
  EXPECT_LE(result.took, settings.limit + settings.lastLook + bench.slack());
  if (stage.bystander) {
    EXPECT_TRUE(bench.standsReally(*stage.bystander)) << "the bystander was hung up";
    EXPECT_EQ(bench.nativeHangUps(*stage.bystander).value_or(0), 0);
  }
  if (const auto calls = bench.nativeHangUps(stage.target)) {
    EXPECT_LE(*calls - *callsBefore, mode == HangUpProcedure::Mode::hangUp ? 1 : 0);
  }
  return run;
}

void expectSettled(ContractBench& bench, const ContractStage& stage) {
  const HangUpResult result = runContract(bench, stage).result;
  EXPECT_EQ(result.outcome, Outcome::settled);
  EXPECT_GE(result.took, bench.settings().settleTime);
}

void expectNativeCalls(ContractBench& bench, const Target& target, int calls) {
  EXPECT_EQ(bench.nativeHangUps(target).value_or(calls), calls);
}

void letPass(ContractBench& bench, Duration span) {
  Wakeup nobody;
  bench.runtime()->wait(nobody, nobody.count(), bench.runtime()->now() + span);
}

}  // namespace onhook
