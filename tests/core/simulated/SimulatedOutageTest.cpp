#include "core/providers/simulated/RasErrors.h"
#include "tests/core/simulated/SimulatedTest.h"

namespace onhook {
namespace {

using namespace std::chrono_literals;
using Kind = SimulatedOutage::Kind;

struct SimulatedOutageTest : SimulatedTest {};

TEST_F(SimulatedOutageTest, WhileItIsAwayNothingIsClaimedAndThenAllIsBack) {
  play({.entries = {{.name = "VPN", .interface = "tun0"}}, .outages = {{Kind::away, 1s, 5s, {}}}});
  sleep(2s);
  const Presence away = presence(nth(1));
  EXPECT_EQ(away.state, PresenceState::cannotTell);
  EXPECT_TRUE(away.providerLost);
  ASSERT_NE(find(nth(1)), nullptr);
  EXPECT_EQ(find(nth(1))->state, ConnectionState::unknown);
  EXPECT_EQ(snapshot.reach, Reach::absent);
  EXPECT_TRUE(snapshot.reason);
  EXPECT_EQ(provider->actor().hangUp(nth(1)).kind, Reply::Kind::noAnswer);
  EXPECT_EQ(provider->nativeHangUps(nth(1)), 0);
  sleep(4s);
  EXPECT_EQ(state(nth(1)), PresenceState::up);
  EXPECT_FALSE(presence(nth(1)).providerLost);
  EXPECT_EQ(find(nth(1))->state, ConnectionState::connected);
  EXPECT_EQ(snapshot.reach, Reach::reached);
}

TEST_F(SimulatedOutageTest, TheInterfaceStillTellsWhileItIsAway) {
  play({.entries = {{.name = "VPN", .interface = "tun0", .hangUp = {.takes = 3s}, .interfaceTells = true}},
        .outages = {{Kind::away, 1s, Duration::max(), {}}}});
  provider->actor().hangUp(nth(1));
  sleep(2s);
  const Presence away = presence(nth(1));
  EXPECT_EQ(away.state, PresenceState::goingDown);
  EXPECT_TRUE(away.providerLost);
  EXPECT_EQ(whatStillStands(away), "interface tun0 still up");
  EXPECT_EQ(run(nth(1), HangUpProcedure::Mode::watch).outcome, Outcome::confirmed);
}

TEST_F(SimulatedOutageTest, GoingAwayInTheMiddleOfACallIsNoAnswer) {
  play({.entries = {{.name = "VPN", .hangUp = {.callTakes = 5s}}},
        .outages = {{Kind::away, 1s, Duration::max(), {}}}});
  EXPECT_EQ(provider->actor().hangUp(nth(1)).kind, Reply::Kind::noAnswer);
  EXPECT_FALSE(provider->standsReally(nth(1))) << "it had been heard";
}

TEST_F(SimulatedOutageTest, FrozenItKeepsWhatWasKnownAndAnswersLater) {
  play({.entries = {{.name = "VPN"}}, .outages = {{Kind::frozen, 1s, 10s, {}}}});
  sleep(2s);
  const auto number = observer().look(nth(1));
  sleep(2s);
  EXPECT_EQ(state(nth(1)), PresenceState::up);
  EXPECT_LT(presence(nth(1)).look, number);
  EXPECT_EQ(observer().snapshot().reach, Reach::notAnswering);
  const TimePoint asked = runtime->now();
  EXPECT_EQ(provider->actor().hangUp(nth(1)).kind, Reply::Kind::accepted);
  EXPECT_GT(runtime->now() - asked, 5s);
  sleep(1ms);
  EXPECT_GE(presence(nth(1)).look, number);
  EXPECT_EQ(observer().snapshot().reach, Reach::reached);
}

TEST_F(SimulatedOutageTest, WithoutTheListTheHandleStillTells) {
  play({.entries = {{.name = "VPN", .hangUp = {.takes = 3s}}},
        .outages = {{Kind::enumerateFails, 1s, Duration::max(), rasError(606)}}});
  provider->actor().hangUp(nth(1));
  sleep(2s);
  EXPECT_EQ(look(nth(1)).state, PresenceState::goingDown);
  EXPECT_NE(find(nth(1)), nullptr);
  EXPECT_EQ(snapshot.reason, rasError(606));
  EXPECT_EQ(snapshot.reach, Reach::notAnswering);
  sleep(2s);
  EXPECT_EQ(look(nth(1)).state, PresenceState::gone);
}

TEST_F(SimulatedOutageTest, WithoutTheListNothingThatWasNeverSeenIsActedOnOrCalledGone) {
  play({.entries = {{.name = "VPN"}},
        .outages = {{Kind::enumerateFails, 0s, Duration::max(), rasError(606)}}});
  EXPECT_EQ(look(nth(1)).state, PresenceState::cannotTell);
  const Reply reply = provider->actor().hangUp(nth(1));
  EXPECT_EQ(reply.kind, Reply::Kind::refused);
  EXPECT_EQ(reply.error, rasError(606));
  EXPECT_EQ(provider->nativeHangUps(nth(1)), 0);
}

TEST_F(SimulatedOutageTest, WithoutListAndStatusNothingCanTell) {
  play({.entries = {{.name = "VPN", .statusError = rasError(600)}},
        .outages = {{Kind::enumerateFails, 1s, Duration::max(), rasError(606)}}});
  sleep(2s);
  EXPECT_EQ(state(nth(1)), PresenceState::cannotTell);
  EXPECT_EQ(presence(nth(1)).reason, rasError(600));
}

}  // namespace
}  // namespace onhook
