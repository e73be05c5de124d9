#include "core/DialProcedure.h"

#include <string>
#include <vector>

#include "core/providers/simulated/RasErrors.h"
#include "tests/core/simulated/SimulatedTest.h"

namespace onhook {
namespace {

using namespace std::chrono_literals;

SimulatedEntry idleModem() {
  return {.name = "Modem",
          .kind = ConnectionKind::modem,
          .device = "ttyS0",
          .start = SimulatedEntry::Start::idle,
          .hangUp = {.takes = 2s},
          .dialTakes = 3s};
}

struct DialProcedureTest : SimulatedTest {
  DialEnd dial(Duration limit = Duration::max()) {
    DialProcedure procedure(provider, runtime, "Modem", DialWith::savedSecrets, limit);
    return procedure.run([this](const DialProgress& news) { progress.push_back(news); });
  }
  std::vector<DialProgress> progress;
};

TEST_F(DialProcedureTest, ItEndsWhenItIsConnected) {
  playOne(idleModem());
  const DialEnd end = dial();
  EXPECT_EQ(end.outcome, DialOutcome::connected);
  EXPECT_GE(end.took, 3s);
  EXPECT_LE(end.took, 3600ms);
  ASSERT_TRUE(end.target);
  EXPECT_EQ(find(*end.target)->state, ConnectionState::connected);
  ASSERT_FALSE(progress.empty());
  EXPECT_EQ(progress.back().target, end.target) << "it could be hung up meanwhile";
}

TEST_F(DialProcedureTest, ItIsConnectedAlsoWhenEveryEventIsLost) {
  play({.entries = {idleModem()}, .eventsDropped = true});
  EXPECT_EQ(dial().outcome, DialOutcome::connected);
}

TEST_F(DialProcedureTest, AFailedOneHasGivenBackItsPortWhenItSaysSo) {
  SimulatedEntry busy = idleModem();
  busy.dialFails = rasError(676);
  playOne(busy);
  const DialEnd end = dial();
  EXPECT_EQ(end.outcome, DialOutcome::failed);
  ASSERT_TRUE(end.error);
  EXPECT_EQ(end.error->code, "676");
  EXPECT_FALSE(end.error->advice.empty());
  ASSERT_TRUE(end.target);
  EXPECT_FALSE(provider->standsReally(*end.target));
  EXPECT_EQ(provider->nativeHangUps(*end.target), 1) << "rule 3: what failed is hung up";
  EXPECT_TRUE(provider->actor().dial("Modem").target) << "and can be dialed again";
}

TEST_F(DialProcedureTest, WhatCannotEvenBeginSaysWhy) {
  playOne(idleModem());
  DialProcedure procedure(provider, runtime, "Nobody");
  const DialEnd end = procedure.run({});
  EXPECT_EQ(end.outcome, DialOutcome::failed);
  EXPECT_EQ(end.error->code, "623");
  EXPECT_FALSE(end.target);
}

TEST_F(DialProcedureTest, HungUpMeanwhileIsNoFailure) {
  playOne(idleModem());
  runtime->launch([this] {
    runtime->sleep(1s);
    provider->actor().hangUp(provider->observer().snapshot().connections.at(0).target);
  });
  EXPECT_EQ(dial().outcome, DialOutcome::hungUp);
}

TEST_F(DialProcedureTest, ItsLimitEndsTheWaitingOnly) {
  SimulatedEntry endless = idleModem();
  endless.dialTakes = Duration::max();
  playOne(endless);
  const DialEnd end = dial(10s);
  EXPECT_EQ(end.outcome, DialOutcome::timedOut);
  EXPECT_EQ(end.took, 10s);
  EXPECT_TRUE(provider->standsReally(*end.target));
}

TEST_F(DialProcedureTest, GivenUpItLetsTheDialingGoOn) {
  playOne(idleModem());
  DialProcedure procedure(provider, runtime, "Modem");
  runtime->launch([&] {
    runtime->sleep(1s);
    procedure.giveUp();
  });
  const DialEnd end = procedure.run({});
  EXPECT_EQ(end.outcome, DialOutcome::givenUp);
  EXPECT_EQ(end.took, 1s);
  sleep(5s);
  EXPECT_EQ(find(*end.target)->state, ConnectionState::connected);
}

}  // namespace
}  // namespace onhook
