#include "core/providers/simulated/RasErrors.h"
#include "tests/core/simulated/SimulatedTest.h"

namespace onhook {
namespace {

using namespace std::chrono_literals;
using Start = SimulatedEntry::Start;

const SimulatedEntry modem{.name = "Modem",
                           .kind = ConnectionKind::modem,
                           .device = "ttyS0",
                           .hangUp = {.takes = 2s},
                           .dialTakes = 3s};

struct SimulatedDialTest : SimulatedTest {
  std::optional<std::string> codeOfDial(const std::string& entry) {
    const DialResult result = provider->actor().dial(entry);
    return result.error ? std::optional(result.error->code) : std::nullopt;
  }
};

TEST_F(SimulatedDialTest, ItIsDialingAtOnceAndConnectedLater) {
  SimulatedEntry idle = modem;
  idle.start = Start::idle;
  playOne(idle);
  EXPECT_TRUE(observer().snapshot().connections.empty());
  const DialResult dialed = provider->actor().dial("Modem");
  ASSERT_TRUE(dialed.target);
  EXPECT_EQ(state(*dialed.target), PresenceState::up);
  sleep(1s);
  EXPECT_EQ(find(*dialed.target)->state, ConnectionState::dialing);
  EXPECT_EQ(find(*dialed.target)->since, std::nullopt);
  sleep(3s);
  EXPECT_EQ(find(*dialed.target)->state, ConnectionState::connected);
  EXPECT_TRUE(find(*dialed.target)->since);
}

TEST_F(SimulatedDialTest, ItSaysWhatItDoesMeanwhile) {
  SimulatedEntry idle = modem;
  idle.start = Start::idle;
  idle.dialPhases = {"opening", "dialing", "asking"};
  playOne(idle);
  const DialResult dialed = provider->actor().dial("Modem");
  ASSERT_TRUE(dialed.target);
  EXPECT_EQ(find(*dialed.target)->stateDetail, "opening");
  sleep(1100ms);
  EXPECT_EQ(find(*dialed.target)->stateDetail, "dialing");
  sleep(1s);
  EXPECT_EQ(find(*dialed.target)->stateDetail, "asking");
  sleep(1s);
  EXPECT_EQ(find(*dialed.target)->stateDetail, "") << "it is connected";
}

TEST_F(SimulatedDialTest, WhatIsBeingDialedCanBeHungUp) {
  SimulatedEntry dialing = modem;
  dialing.start = Start::dialing;
  dialing.dialTakes = Duration::max();
  playOne(dialing);
  EXPECT_EQ(find(nth(1))->state, ConnectionState::dialing);
  EXPECT_EQ(hangUp(nth(1)).outcome, Outcome::confirmed);
  EXPECT_EQ(codeOfDial("Modem"), std::nullopt);
}

TEST_F(SimulatedDialTest, AFailedDialKeepsItsPortUntilItIsHungUp) {
  SimulatedEntry busy = modem;
  busy.start = Start::dialing;
  busy.dialFails = rasError(676);
  playOne(busy);
  sleep(1h);
  ASSERT_NE(find(nth(1)), nullptr);
  EXPECT_EQ(find(nth(1))->stateDetail, "dialing failed: The line is busy.");
  EXPECT_EQ(codeOfDial("Modem"), "602");
  EXPECT_EQ(hangUp(nth(1)).outcome, Outcome::confirmed);
  EXPECT_EQ(codeOfDial("Modem"), std::nullopt);
}

TEST_F(SimulatedDialTest, DialedTooEarlyThePortStaysBusyForGood) {
  playOne(modem);
  provider->actor().hangUp(nth(1));
  sleep(1s);
  EXPECT_EQ(codeOfDial("Modem"), "633");
  sleep(24h);
  EXPECT_EQ(codeOfDial("Modem"), "633");
}

TEST_F(SimulatedDialTest, TheDeviceIsBusyForEveryEntryThatUsesIt) {
  SimulatedEntry second = modem;
  second.name = "Second";
  second.start = Start::idle;
  play({.entries = {modem, second}});
  EXPECT_EQ(codeOfDial("Second"), "633");
  EXPECT_EQ(hangUp(nth(1)).outcome, Outcome::confirmed);
  EXPECT_EQ(codeOfDial("Second"), std::nullopt) << "asking while it stood connected did no harm";
}

TEST_F(SimulatedDialTest, AVpnHasNoPortButItsOwn) {
  play({.entries = {{.name = "a", .device = "eth0"}, {.name = "b", .device = "eth0", .start = Start::idle}}});
  EXPECT_EQ(codeOfDial("b"), std::nullopt);
}

TEST_F(SimulatedDialTest, AnUnknownEntryIsAnError) {
  playOne(modem);
  EXPECT_EQ(codeOfDial("Nobody"), "623");
}

}  // namespace
}  // namespace onhook
