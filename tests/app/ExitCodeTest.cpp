#include "app/ExitCode.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace onhook {
namespace {

constexpr Outcome allOutcomes[] = {Outcome::confirmed, Outcome::alreadyGone, Outcome::settled,
                                   Outcome::stillUp,   Outcome::refused,     Outcome::providerLost,
                                   Outcome::givenUp};

TEST(ExitCodeTest, ZeroMeansDownAndNothingElse) {
  for (const Outcome outcome : allOutcomes)
    EXPECT_EQ(exitCodeOf(outcome) == ExitCode::done, isDown(outcome)) << toString(outcome);
}

TEST(ExitCodeTest, EveryOutcomeThatIsNotDownHasItsOwn) {
  std::set<ExitCode> codes;
  for (const Outcome outcome : allOutcomes) {
    if (isDown(outcome)) continue;
    EXPECT_TRUE(codes.insert(exitCodeOf(outcome)).second) << toString(outcome);
  }
}

TEST(ExitCodeTest, OfDialingsOnlyConnectedIsZero) {
  EXPECT_EQ(exitCodeOf(DialOutcome::connected), ExitCode::done);
  EXPECT_EQ(exitCodeOf(DialOutcome::givenUp), ExitCode::givenUp);
  for (const DialOutcome outcome : {DialOutcome::failed, DialOutcome::hungUp, DialOutcome::timedOut})
    EXPECT_EQ(exitCodeOf(outcome), ExitCode::notConnected) << toString(outcome);
}

TEST(ExitCodeTest, ScriptsRelyOnTheNumbers) {
  EXPECT_EQ(static_cast<int>(ExitCode::refused), 10);
  EXPECT_EQ(static_cast<int>(ExitCode::busy), 11);
  EXPECT_EQ(static_cast<int>(ExitCode::notConnected), 12);
  EXPECT_EQ(static_cast<int>(ExitCode::needsYes), 13);
}

TEST(ExitCodeTest, TheLargestIsTheWorst) {
  EXPECT_EQ(worse(ExitCode::stillUp, ExitCode::settled), ExitCode::stillUp);
  EXPECT_EQ(worse(ExitCode::done, ExitCode::givenUp), ExitCode::givenUp);
}

TEST(ExitCodeTest, TheHelpNamesEachWithItsMeaning) {
  const std::string help = exitCodeHelp();
  for (const ExitCode code : allExitCodes())
    EXPECT_THAT(help, testing::ContainsRegex(" " + std::to_string(static_cast<int>(code)) + "  \\w"));
}

}  // namespace
}  // namespace onhook
