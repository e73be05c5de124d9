#include "tests/core/ras/ProviderTest.h"

// Links of a bundle: RasGetSubEntryHandle.
namespace onhook {
namespace {

using namespace std::chrono_literals;
namespace code = ras::code;
using ras::StandInEntry;
using ras::standInNever;
using ras::StandInScript;
using testing::IsEmpty;

class RasLinksTest : public RasProviderTest {
 protected:
  static StandInEntry bundle() {
    return {.name = "bundle",
            .type = ras::entryType::phone,
            .deviceType = "isdn",
            .deviceName = "Card",
            .links = {{.deviceName = "Channel 1", .hangUp = {.takes = 300ms}},
                      {.deviceName = "Channel 2", .hangUp = {.takes = 300ms}}},
            .hangUp = {.takes = 300ms}};
  }
  /// The bundle, once it is shown with so many links.
  Connection shownWith(std::size_t links) {
    return waitFor("bundle", [=](const Connection& one) { return one.links.size() == links; });
  }
  Target linkOf(const Connection& connection, std::size_t index) {
    return index < connection.links.size() ? connection.links[index].target : Target{};
  }
};

TEST_F(RasLinksTest, AreShownWithDeviceAndState) {
  StandInEntry entry = bundle();
  entry.links[1].bytesInPerSecond = 1000;
  entry.upFor = 10s;
  startWith({entry, {.name = "office"}});
  const Connection row = shownWith(2);
  ASSERT_EQ(row.links.size(), 2u);
  EXPECT_EQ(row.links[0].number, 1);
  EXPECT_EQ(row.links[0].device, "Channel 1");
  EXPECT_EQ(row.links[0].state, ConnectionState::connected);
  EXPECT_EQ(row.links[1].device, "Channel 2");
  EXPECT_NE(row.links[0].name, row.links[1].name);
  lookedAt();
  const Connection later = shownWith(2);
  ASSERT_EQ(later.links.size(), 2u);
  EXPECT_GE(later.links[1].bytesIn.value_or(0), 10'000u);
  EXPECT_THAT(waitFor("office").links, IsEmpty()) << "no bundle";
}

TEST_F(RasLinksTest, OneIsHungUpAndTheOthersStay) {
  startWith({bundle()});
  const Connection row = shownWith(2);
  EXPECT_EQ(hangUp(linkOf(row, 0)).outcome, Outcome::confirmed);
  EXPECT_FALSE(standIn->standsReally("bundle", 1));
  EXPECT_TRUE(standIn->standsReally("bundle", 2));
  EXPECT_EQ(standIn->hangUps("bundle", 1), 1);
  EXPECT_EQ(standIn->hangUps("bundle"), 0);
  EXPECT_EQ(linkOf(shownWith(1), 0), linkOf(row, 1));
  EXPECT_EQ(lookedAt(row.target).state, PresenceState::up);
}

TEST_F(RasLinksTest, OneOnItsWayDownIsShownSo) {
  StandInEntry entry = bundle();
  entry.links[0].hangUp.takes = standInNever;
  startWith({entry});
  const Target first = linkOf(shownWith(2), 0);
  EXPECT_EQ(hangUpOnly(first).kind, Reply::Kind::accepted);
  EXPECT_EQ(lookedAt(first).state, PresenceState::goingDown);
  lookedAt();
  const Connection row = shownWith(2);
  ASSERT_EQ(row.links.size(), 2u);
  EXPECT_EQ(row.links[0].state, ConnectionState::goingDown);
  EXPECT_EQ(row.links[1].state, ConnectionState::connected);
}

TEST_F(RasLinksTest, OneThatHasEndedItselfIsAlreadyGone) {
  StandInScript script;
  script.entries = {bundle()};
  script.notificationsLost = true;
  start(script);
  const Target first = linkOf(shownWith(2), 0);
  standIn->play("end-link 1 bundle");
  EXPECT_EQ(hangUp(first).outcome, Outcome::alreadyGone);
  EXPECT_EQ(hangUpOnly(first).kind, Reply::Kind::notThere);
  EXPECT_EQ(standIn->hangUps("bundle", 1), 0);
}

TEST_F(RasLinksTest, GoWithTheirBundle) {
  startWith({bundle()});
  const Connection row = shownWith(2);
  EXPECT_EQ(hangUp(row.target).outcome, Outcome::confirmed);
  for (const Link& link : row.links) {
    EXPECT_EQ(lookedAt(link.target).state, PresenceState::gone);
    EXPECT_EQ(hangUp(link.target).outcome, Outcome::alreadyGone);
  }
}

TEST_F(RasLinksTest, TheLastOneTakesTheBundleWithIt) {
  startWith({bundle()});
  const Connection row = shownWith(2);
  standIn->play("end-link 1 bundle");
  shownWith(1);
  EXPECT_EQ(hangUp(linkOf(row, 1)).outcome, Outcome::confirmed);
  EXPECT_EQ(lookedAt(row.target).state, PresenceState::gone);
  EXPECT_TRUE(leavesList("bundle"));
}

TEST_F(RasLinksTest, BandwidthThatIsRemovedIsSeenAtOnce) {
  startWith({bundle()});
  const Target first = linkOf(shownWith(2), 0);
  standIn->play("end-link 1 bundle");
  shownWith(1);
  EXPECT_EQ(observer().presence(first).state, PresenceState::gone);
}

TEST_F(RasLinksTest, OneDialedAgainUnderItsIndexIsAnother) {
  startWith({bundle()});
  const Connection before = shownWith(2);
  standIn->play("end-link 1 bundle");
  shownWith(1);
  standIn->play("redial-link 1 bundle");
  const Connection after = shownWith(2);
  ASSERT_EQ(after.links.size(), 2u);
  EXPECT_NE(linkOf(after, 0), linkOf(before, 0));
  EXPECT_EQ(after.links[0].number, 1);
  EXPECT_EQ(linkOf(after, 1), linkOf(before, 1));
  EXPECT_EQ(lookedAt(linkOf(before, 0)).state, PresenceState::gone);
  EXPECT_EQ(hangUpOnly(linkOf(before, 0)).kind, Reply::Kind::notThere);
  EXPECT_EQ(standIn->hangUps("bundle", 1), 0);
  EXPECT_EQ(hangUp(linkOf(after, 0)).outcome, Outcome::confirmed);
}

TEST_F(RasLinksTest, OneDialedAgainBetweenTwoLooksIsAnotherToo) {
  StandInScript script;
  StandInEntry entry = bundle();
  entry.upFor = 1h;
  script.entries = {entry};
  script.notificationsLost = true;
  start(script);
  lookedAt();
  const Connection before = shownWith(2);
  standIn->play("end-link 1 bundle");
  standIn->play("redial-link 1 bundle");
  EXPECT_EQ(lookedAt(linkOf(before, 0)).state, PresenceState::gone) << "its duration began anew";
  lookedAt();
  EXPECT_NE(linkOf(shownWith(2), 0), linkOf(before, 0));
}

TEST_F(RasLinksTest, AHangUpIsConfirmedThoughTheLinkIsDialedAgain) {
  StandInEntry entry = bundle();
  entry.upFor = 1h;
  entry.links[0].comesBackAfter = 1s;
  startWith({entry});
  lookedAt();
  const Target first = linkOf(shownWith(2), 0);
  EXPECT_EQ(hangUp(first).outcome, Outcome::confirmed);
  const Connection after = waitFor("bundle", [](const Connection& one) { return one.links.size() == 2; });
  EXPECT_NE(linkOf(after, 0), first);
}

TEST_F(RasLinksTest, OneThatNothingCanTellOfSettles) {
  StandInEntry entry = bundle();
  entry.links[0].hangUp.hidesBehind = 619;
  startWith({entry});
  const HangUpResult result = hangUp(linkOf(shownWith(2), 0));
  EXPECT_EQ(result.outcome, Outcome::settled);
  EXPECT_GE(result.took, 3s);
}

TEST_F(RasLinksTest, OneNotDialedYetIsNotShown) {
  StandInEntry entry = bundle();
  entry.links[1].connected = false;
  startWith({entry});
  shownWith(1);
  standIn->play("redial-link 2 bundle");
  const Connection row = shownWith(2);
  ASSERT_EQ(row.links.size(), 2u);
  EXPECT_EQ(row.links[1].device, "Channel 2");
}

TEST_F(RasLinksTest, HalfClosedLinksMayAnswerAnything) {
  for (const ras::Dword answer : {code::success, code::invalidHandle, code::portNotOpen}) {
    provider.reset();
    standIn.reset();
    StandInScript script;
    script.entries = {bundle()};
    script.halfClosedLinkCode = answer;
    start(script);
    const Connection row = shownWith(2);
    EXPECT_EQ(hangUp(row.target).outcome, Outcome::confirmed);
    EXPECT_EQ(lookedAt(linkOf(row, 0)).state, PresenceState::gone);
  }
}

TEST_F(RasLinksTest, ABundleThatIsEnumeratedForEachLinkIsOne) {
  StandInScript script;
  script.entries = {bundle()};
  script.listsEachLink = true;
  start(script);
  const Connection row = shownWith(2);
  EXPECT_EQ(snapshot().connections.size(), 1u);
  EXPECT_EQ(hangUp(linkOf(row, 0)).outcome, Outcome::confirmed);
  EXPECT_EQ(targetOf("bundle"), row.target) << "it is still the same";
  EXPECT_EQ(hangUp(row.target).outcome, Outcome::confirmed);
}

TEST_F(RasLinksTest, HandlesMayDifferEachTime) {
  StandInScript script;
  script.entries = {bundle()};
  script.newLinkHandleEachTime = true;
  start(script);
  EXPECT_EQ(hangUp(linkOf(shownWith(2), 1)).outcome, Outcome::confirmed);
  EXPECT_EQ(standIn->hangUps("bundle", 2), 1);
  EXPECT_TRUE(standIn->standsReally("bundle", 1));
}

TEST_F(RasLinksTest, FewHandlesAreTakenWhileAnotherConnectionIsWatched) {
  startWith({bundle(), {.name = "office", .hangUp = {.takes = 2500ms}}});
  shownWith(2);
  const int before = standIn->linkHandlesOut();
  EXPECT_EQ(hangUp(targetOf("office")).outcome, Outcome::confirmed);
  lookedAt();
  EXPECT_EQ(standIn->linkHandlesOut(), before) << "the release of each is undocumented";
}

TEST_F(RasLinksTest, FewHandlesAreTakenWhileTheBundleIsWatched) {
  StandInEntry entry = bundle();
  entry.hangUp.takes = 2500ms;
  startWith({entry});
  const Connection row = shownWith(2);
  const int before = standIn->linkHandlesOut();
  EXPECT_EQ(hangUp(row.target).outcome, Outcome::confirmed);
  EXPECT_LE(standIn->linkHandlesOut() - before, 2) << "its own handle tells of its end";
}

TEST_F(RasLinksTest, FewHandlesAreTakenWhileOneIsWatched) {
  StandInEntry entry = bundle();
  entry.links[0].hangUp.takes = 2500ms;
  startWith({entry});
  const Target first = linkOf(shownWith(2), 0);
  const int before = standIn->linkHandlesOut();
  EXPECT_EQ(hangUp(first).outcome, Outcome::confirmed);
  // Looks at 100 ms and then half as long again each time, up to a second.
  EXPECT_LE(standIn->linkHandlesOut() - before, 24);
}

}  // namespace
}  // namespace onhook
