#include "tests/core/ras/ProviderTest.h"

// How the provider finds out that a connection has ended, and what it says meanwhile.
namespace onhook {
namespace {

using namespace std::chrono_literals;
namespace code = ras::code;
using ras::StandInEntry;
using ras::standInNever;
using ras::StandInScript;
using testing::HasSubstr;

/// In which ways RAS tells of what happens.
struct Telling {
  const char* name;
  void (*script)(StandInScript&);
};

class RasCompletionTest : public RasProviderTest, public testing::WithParamInterface<Telling> {
 protected:
  void startTelling(std::vector<StandInEntry> entries) {
    StandInScript script;
    script.entries = std::move(entries);
    GetParam().script(script);
    start(script);
  }
};

TEST_P(RasCompletionTest, ByInvalidHandle) {
  startTelling({{.name = "office", .hangUp = {.takes = 1300ms}}});
  const HangUpResult result = hangUp(targetOf("office"));
  EXPECT_EQ(result.outcome, Outcome::confirmed);
  EXPECT_GE(result.took, 1300ms);
  EXPECT_FALSE(standIn->standsReally("office"));
}

TEST_P(RasCompletionTest, ByAnEnumerationThatShowsTheHandleForAnother) {
  startTelling({{.name = "office", .hangUp = {.takes = 1300ms}, .handleReusedBy = "home"},
                {.name = "home", .start = StandInEntry::Start::idle}});
  EXPECT_EQ(hangUp(targetOf("office")).outcome, Outcome::confirmed) << "its handle never becomes invalid";
  EXPECT_TRUE(standIn->standsReally("home"));
  EXPECT_EQ(standIn->hangUps("home"), 0);
}

INSTANTIATE_TEST_SUITE_P(
    Notifications, RasCompletionTest,
    testing::Values(Telling{"Work", [](StandInScript&) {}},
                    Telling{"AreLost", [](StandInScript& s) { s.notificationsLost = true; }},
                    Telling{"AreLate", [](StandInScript& s) { s.notificationsLate = 2s; }},
                    Telling{"AreRefused", [](StandInScript& s) { s.notificationCode = 50; }},
                    Telling{"AreMissing",
                            [](StandInScript& s) { s.missing = {"RasConnectionNotification"}; }}),
    [](const auto& one) { return one.param.name; });

class RasStatusTest : public RasProviderTest {};

TEST_F(RasStatusTest, HalfClosedIsGoingDownWhoeverHungItUp) {
  startWith({{.name = "office", .hangUp = {.takes = standInNever}}});
  const Target office = targetOf("office");
  standIn->play("hang-up-by-other office");
  EXPECT_EQ(lookedAt(office).state, PresenceState::goingDown);
  lookedAt();
  const Connection row = waitFor("office");
  EXPECT_EQ(row.state, ConnectionState::goingDown);
  EXPECT_FALSE(row.stateDetail.empty());
  standIn->play("end office");
  EXPECT_TRUE(leavesList("office"));
}

TEST_F(RasStatusTest, WhatIsListedNoMoreStaysUntilItsHandleIsInvalid) {
  StandInScript script;
  script.entries = {{.name = "office", .hangUp = {.takes = standInNever}}};
  script.listsHalfClosed = false;
  script.halfClosedSaysConnected = true;
  start(script);
  const Target office = targetOf("office");
  EXPECT_EQ(hangUpOnly(office).kind, Reply::Kind::accepted);
  lookedAt();
  EXPECT_EQ(waitFor("office").state, ConnectionState::goingDown);
  EXPECT_TRUE(lookedAt(office).stands());
  standIn->play("end office");
  EXPECT_TRUE(leavesList("office"));
}

TEST_F(RasStatusTest, AnErrorInsideTheStatusIsShown) {
  startWith({{.name = "office", .statusError = 829}});
  const Connection row = waitFor("office");
  EXPECT_THAT(row.stateDetail, HasSubstr("link failure"));
  const Presence presence = lookedAt(row.target);
  EXPECT_EQ(presence.state, PresenceState::up) << "the call itself succeeded";
  ASSERT_TRUE(presence.reason);
  EXPECT_EQ(presence.reason->code, "829");
  EXPECT_FALSE(presence.reason->advice.empty());
}

TEST_F(RasStatusTest, AStatusThatFailsDoesNotMeanGone) {
  startWith({{.name = "office", .statusCode = code::accessDenied}});
  EXPECT_EQ(lookedAt(targetOf("office")).state, PresenceState::up) << "it is enumerated";
}

TEST_F(RasStatusTest, OneThatNeverEndsIsStillUpAtTheLimit) {
  StandInScript script;
  script.entries = {{.name = "office", .hangUp = {.takes = 100ms}}};
  script.statusNeverEnds = true;
  start(script);
  const HangUpResult result = hangUpToTheLimit(targetOf("office"));
  EXPECT_EQ(result.outcome, Outcome::stillUp);
  EXPECT_NE(whatStillStands(result.presence), "");
}

TEST_F(RasStatusTest, WhatHidesLeavesTheListAfterTheSettleTime) {
  startWith({{.name = "office", .hangUp = {.takes = 100ms, .hidesBehind = 619}}});
  const Target office = targetOf("office");
  const HangUpResult result = hangUp(office);
  EXPECT_EQ(result.outcome, Outcome::settled);
  EXPECT_TRUE(leavesList("office"));
}

TEST_F(RasStatusTest, WithoutItTheListTells) {
  StandInScript script;
  script.entries = {{.name = "office"}};
  script.missing = {"RasGetConnectStatus"};
  start(script);
  EXPECT_EQ(lookedAt(targetOf("office")).state, PresenceState::up);
}

}  // namespace
}  // namespace onhook
