#include "tests/core/ras/ProviderTest.h"

// How often RAS is asked. For virtual time alone: in the system's it takes hours.
namespace onhook {
namespace {

using namespace std::chrono_literals;
using ras::StandInEntry;
using ras::standInNever;
using ras::StandInScript;
using Start = StandInEntry::Start;

class RasPollingTest : public RasProviderTest {
 protected:
  int enumerations() { return standIn->calls("RasEnumConnections"); }
};

TEST_F(RasPollingTest, IdleNothingIsAskedWhereRasNotifies) {
  startWith({{.name = "office"}, {.name = "bundle", .links = {{}, {}}}});
  time.sleep(5s);
  const int before = enumerations(), handles = standIn->linkHandlesOut();
  time.sleep(1h);
  EXPECT_EQ(enumerations(), before);
  EXPECT_EQ(standIn->linkHandlesOut(), handles);
}

TEST_F(RasPollingTest, WithoutNotificationsAllIsLookedAtEachHalfMinute) {
  StandInScript script;
  script.entries = {
      {.name = "office"}, {.name = "home", .start = Start::idle}, {.name = "bundle", .links = {{}, {}}}};
  script.notificationCode = 50;
  start(script);
  time.sleep(5s);
  const int before = enumerations(), handles = standIn->linkHandlesOut();
  time.sleep(10min);
  EXPECT_GE(enumerations() - before, 19);
  EXPECT_LE(enumerations() - before, 21);
  EXPECT_EQ(standIn->linkHandlesOut(), handles) << "the release of each is undocumented";
  standIn->play("dial-by-other home");
  standIn->play("end office");
  time.sleep(31s);
  EXPECT_TRUE(shown("home"));
  EXPECT_FALSE(shown("office"));
}

TEST_F(RasPollingTest, WithoutNotificationsALinkThatEndsIsMissedSoon) {
  for (const bool withCounters : {true, false}) {
    StandInScript script;
    script.entries = {{.name = "bundle", .links = {{}, {.vanishesAfter = 1min}}}};
    script.notificationCode = 50;
    if (!withCounters) script.missing = {"RasGetLinkStatistics"};
    start(script);
    time.sleep(50s);
    EXPECT_EQ(shown("bundle")->links.size(), 2u);
    time.sleep(45s);
    EXPECT_EQ(shown("bundle")->links.size(), 1u) << (withCounters ? "with" : "without") << " counters";
  }
}

TEST_F(RasPollingTest, WhatIsOnItsWayDownIsLookedAtEverMoreSeldom) {
  startWith({{.name = "office", .hangUp = {.takes = standInNever}}});
  EXPECT_EQ(hangUpOnly(targetOf("office")).kind, Reply::Kind::accepted);
  const int before = enumerations();
  time.sleep(10min);
  EXPECT_GE(enumerations() - before, 20);
  EXPECT_LE(enumerations() - before, 45);
  standIn->play("notifications lost");
  standIn->play("end office");
  time.sleep(31s);
  EXPECT_FALSE(shown("office"));
}

TEST_F(RasPollingTest, ManyWaitersShareTheirLooks) {
  StandInScript script;
  for (int i = 0; i < 200; ++i) {
    script.entries.push_back({.name = "entry " + std::to_string(i), .hangUp = {.takes = 5s}});
  }
  script.notificationsLost = true;
  script.callTakes = 1ms;
  start(script);
  const auto ended = std::make_shared<int>(0);
  const int before = enumerations();
  for (const Connection& connection : snapshot().connections) {
    time.runtime()->launch([=, this, target = connection.target, one = provider] {
      const HangUpResult result =
          HangUpProcedure(one, time.runtime(), target, HangUpProcedure::Mode::hangUp).run({});
      *ended += result.outcome == Outcome::confirmed ? 1 : 0;
    });
  }
  time.sleep(20s);
  EXPECT_EQ(*ended, 200);
  // One right before each native call, which takes two calls to find room; those of the waiters are one for
  // all.
  EXPECT_LE(enumerations() - before, 2 * 200 + 60);
}

TEST_F(RasPollingTest, EndsAreSeenAtOnceWhereRasNotifies) {
  startWith({{.name = "office", .hangUp = {.takes = 1234ms}}});
  const HangUpResult result = hangUp(targetOf("office"));
  EXPECT_EQ(result.outcome, Outcome::confirmed);
  EXPECT_EQ(result.took, 1234ms);
}

TEST_F(RasPollingTest, ASuspendEndsNoHangUpUnseen) {
  startWith({{.name = "office", .hangUp = {.takes = 10s}}});
  const Target office = targetOf("office");
  EXPECT_EQ(hangUpOnly(office).kind, Reply::Kind::accepted);
  time.sleep(8h);
  EXPECT_EQ(watch(office).outcome, Outcome::alreadyGone);
}

}  // namespace
}  // namespace onhook
