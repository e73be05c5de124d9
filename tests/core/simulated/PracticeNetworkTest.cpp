#include "core/providers/simulated/PracticeNetwork.h"

#include <algorithm>
#include <map>

#include "core/Carriers.h"
#include "core/DialProcedure.h"
#include "core/MergedSnapshots.h"
#include "core/SystemRuntime.h"
#include "tests/core/simulated/SimulatedTest.h"

namespace onhook {
namespace {

using namespace std::chrono_literals;

struct PracticeNetworkTest : SimulatedTest {};

TEST_F(PracticeNetworkTest, StandsWithTheSameIdentitiesInEveryProcess) {
  play(practiceNetwork());
  const Snapshot first = observer().snapshot();
  const auto again = std::make_shared<SimulatedProvider>(runtime, practiceNetwork());
  sleep(1ms);
  const Snapshot second = again->observer().snapshot();
  ASSERT_EQ(first.connections.size(), 8u);
  ASSERT_EQ(first.connections.size(), second.connections.size());
  for (std::size_t i = 0; i < first.connections.size(); ++i) {
    EXPECT_EQ(first.connections[i].target, second.connections[i].target);
    EXPECT_EQ(first.connections[i].name, second.connections[i].name);
    EXPECT_EQ(first.connections[i].target, nth(static_cast<int>(i) + 1));
  }
}

TEST_F(PracticeNetworkTest, EveryConnectionEndsAsItsNameSays) {
  play(practiceNetwork());
  const std::map<std::string, Outcome> special = {{"Branch office VPN (slow)", Outcome::stillUp},
                                                  {"Head office (managed)", Outcome::refused}};
  std::vector<Connection> all = observer().snapshot().connections;
  std::reverse(all.begin(), all.end());  // a VPN before the modem that it goes over
  for (const Connection& connection : all) {
    const HangUpResult result = hangUp(connection.target);
    const auto found = special.find(connection.name);
    EXPECT_EQ(result.outcome, found == special.end() ? Outcome::confirmed : found->second) << connection.name;
    EXPECT_EQ(result.outcome == Outcome::refused, result.error && !result.error->advice.empty());
    EXPECT_EQ(provider->nativeHangUps(connection.target), 1) << connection.name;
  }
}

TEST_F(PracticeNetworkTest, WithTheModemGoesWhatGoesOverIt) {
  play(practiceNetwork());
  const auto snapshots = mergedSnapshots({observer().snapshot()});
  const auto above = standingOn(snapshots, nth(1));
  ASSERT_EQ(above.size(), 1u);
  EXPECT_EQ(above[0]->name, "Work VPN");
  EXPECT_EQ(hangUp(nth(1)).outcome, Outcome::confirmed);
  EXPECT_EQ(run(above[0]->target, HangUpProcedure::Mode::watch).outcome, Outcome::confirmed);
  EXPECT_EQ(provider->nativeHangUps(above[0]->target), 0);
}

TEST_F(PracticeNetworkTest, EachLinkOfTheBundleEndsByItself) {
  play(practiceNetwork());
  EXPECT_EQ(hangUp(linkOf(2, 2)).outcome, Outcome::confirmed);
  EXPECT_TRUE(provider->standsReally(linkOf(2, 1)));
}

TEST_F(PracticeNetworkTest, TheSlowOneIsConfirmedForWhoKeepsWaiting) {
  play(practiceNetwork());
  EXPECT_EQ(hangUp(nth(7)).outcome, Outcome::stillUp);
  EXPECT_EQ(run(nth(7), HangUpProcedure::Mode::watch).outcome, Outcome::confirmed);
}

TEST_F(PracticeNetworkTest, EveryIdleEntryCanBeDialedAndOneIsBusy) {
  play(practiceNetwork());
  snapshot = observer().snapshot();
  std::map<std::string, DialOutcome> outcomes;
  for (const Entry& entry : snapshot.entries) {
    const bool stands = std::any_of(snapshot.connections.begin(), snapshot.connections.end(),
                                    [&](const Connection& one) { return one.entry == entry.id; });
    if (stands || entry.device == "ttyS0") continue;
    DialProcedure dialing(provider, runtime, entry.id);
    outcomes[entry.name] = dialing.run({}).outcome;
  }
  EXPECT_EQ(outcomes.size(), 3u);
  for (const auto& [name, outcome] : outcomes) {
    const bool busy = name == "Supplier (line is busy)";
    EXPECT_EQ(outcome, busy ? DialOutcome::failed : DialOutcome::connected) << name;
  }
}

TEST_F(PracticeNetworkTest, TheNightLineWaitsForTheOfficeModem) {
  play(practiceNetwork());
  EXPECT_EQ(DialProcedure(provider, runtime, "night-line").run({}).outcome, DialOutcome::failed);
  EXPECT_EQ(hangUp(nth(1)).outcome, Outcome::confirmed);
  EXPECT_EQ(DialProcedure(provider, runtime, "night-line").run({}).outcome, DialOutcome::connected);
}

TEST(PracticeNetworkOnTheRealClock, AnswersAndEndsItsThread) {
  const auto runtime = std::make_shared<SystemRuntime>();
  std::weak_ptr<SystemRuntime> alive = runtime;
  auto provider = std::make_shared<SimulatedProvider>(runtime, practiceNetwork());
  const Target work = SimulatedIdentity{1004, 10004}.target();
  const HangUpResult result = HangUpProcedure(provider, runtime, work, HangUpProcedure::Mode::hangUp).run({});
  EXPECT_EQ(result.outcome, Outcome::confirmed);
  EXPECT_FALSE(provider->standsReally(work));
  provider.reset();
  const TimePoint patience = runtime->now() + 60s;
  Wakeup nobody;
  while (alive.use_count() > 1 && runtime->now() < patience) {
    runtime->wait(nobody, nobody.count(), runtime->now() + 1ms);
  }
  EXPECT_EQ(alive.use_count(), 1) << "the provider's thread has ended";
}

}  // namespace
}  // namespace onhook
