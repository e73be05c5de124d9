#include "tests/windows/stand_in/StandInTest.h"

// RasGetSubEntryHandle, RasConnectionNotification and what is counted.
namespace onhook::ras {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;

class StandInLinksTest : public StandInTest {
 protected:
  /// A bundle of two links that end at once when they are hung up.
  static StandInEntry bundle() {
    return {.name = "bundle",
            .deviceType = "modem",
            .links = {{.deviceName = "Modem 1", .hangUp = {.takes = 0ms}},
                      {.deviceName = "Modem 2", .hangUp = {.takes = 0ms}}},
            .hangUp = {.takes = 0ms}};
  }
  bool linkGone(Handle handle, Dword number) {
    return time.eventually([&] { return linkCode(handle, number) == code::portNotOpen; });
  }
};

TEST_F(StandInLinksTest, ALinkHasAHandleOfItsOwn) {
  start({.entries = {bundle()}});
  const Handle whole = handleOf("bundle");
  Handle first = nullptr, second = nullptr;
  EXPECT_EQ(link(whole, 1, first), code::success);
  EXPECT_EQ(link(whole, 2, second), code::success);
  EXPECT_NE(first, second);
  EXPECT_NE(first, whole);
  ConnectionStatus row{};
  ASSERT_EQ(status(second, row), code::success);
  EXPECT_EQ(fieldText(row.deviceName), "Modem 2");
  EXPECT_EQ(standIn->linkHandlesOut(), 2);
}

TEST_F(StandInLinksTest, ItSaysWhyThereIsNone) {
  StandInEntry entry = bundle();
  entry.links[1].connected = false;
  entry.links.push_back({.queryCode = 5});
  start({.entries = {entry}});
  const Handle whole = handleOf("bundle");
  EXPECT_EQ(linkCode(whole, 2), code::portNotOpen);
  EXPECT_EQ(linkCode(whole, 3), 5u);
  EXPECT_EQ(linkCode(whole, 4), code::noMoreItems);
  EXPECT_EQ(linkCode(reinterpret_cast<Handle>(Pointer{12}), 1), code::invalidHandle);
  EXPECT_EQ(standIn->linkHandlesOut(), 0);
}

TEST_F(StandInLinksTest, ItsValueMayDifferEachTime) {
  start({.entries = {bundle()}, .newLinkHandleEachTime = true});
  const Handle whole = handleOf("bundle");
  Handle one = nullptr, other = nullptr;
  EXPECT_EQ(link(whole, 1, one), code::success);
  EXPECT_EQ(link(whole, 1, other), code::success);
  EXPECT_NE(one, other);
  EXPECT_EQ(stateOf(one), state::connected) << "both are valid";
}

TEST_F(StandInLinksTest, WhatIsNoBundleMayHaveItselfForALinkOrNone) {
  start({.entries = {{.name = "office"}}});
  EXPECT_EQ(linkCode(handleOf("office"), 1), code::success);
  EXPECT_EQ(linkCode(handleOf("office"), 2), code::noMoreItems);
}

TEST_F(StandInLinksTest, WhatIsNoBundleMayHaveNoLink) {
  start({.entries = {{.name = "office"}}, .singleHasSubEntry = false});
  EXPECT_EQ(linkCode(handleOf("office"), 1), code::noMoreItems);
}

TEST_F(StandInLinksTest, ABundleIsEnumeratedOnceOrOnceForEachLink) {
  for (const bool each : {false, true}) {
    standIn.reset();
    start({.entries = {bundle()}, .listsEachLink = each});
    std::vector<Connection> rows;
    ASSERT_EQ(enumerate(rows), code::success);
    ASSERT_EQ(rows.size(), each ? 2u : 1u);
    EXPECT_EQ(rows.front().subEntry, 1u);
    EXPECT_EQ(rows.back().luid, rows.front().luid);
    standIn->play("end-link 1 bundle");
    ASSERT_EQ(enumerate(rows), code::success);
    ASSERT_EQ(rows.size(), 1u);
    EXPECT_EQ(rows.front().subEntry, 2u) << "one that is connected";
  }
}

TEST_F(StandInLinksTest, OneLinkIsHungUpAndTheBundleStays) {
  start({.entries = {bundle()}});
  const Handle whole = handleOf("bundle");
  Handle first = nullptr;
  ASSERT_EQ(link(whole, 1, first), code::success);
  EXPECT_EQ(api.hangUp(first), code::success);
  EXPECT_TRUE(linkGone(whole, 1));
  EXPECT_EQ(stateOf(first), state::connected) << "the status does not tell that the link has ended";
  EXPECT_EQ(stateOf(whole), state::connected);
  EXPECT_FALSE(standIn->standsReally("bundle", 1));
  EXPECT_TRUE(standIn->standsReally("bundle", 2));
  EXPECT_EQ(standIn->hangUps("bundle", 1), 1);
  EXPECT_EQ(standIn->hangUps("bundle"), 0);
  EXPECT_EQ(api.hangUp(first), code::invalidHandle);
}

TEST_F(StandInLinksTest, TheStatusOfALinkMayTellItsEnd) {
  start({.entries = {bundle()}, .linkStatusTellsEnd = true});
  Handle first = nullptr;
  ASSERT_EQ(link(handleOf("bundle"), 1, first), code::success);
  EXPECT_EQ(api.hangUp(first), code::success);
  EXPECT_TRUE(gone(first));
}

TEST_F(StandInLinksTest, WithItsLastLinkTheBundleEnds) {
  start({.entries = {bundle()}});
  const Handle whole = handleOf("bundle");
  standIn->play("end-link 1 bundle");
  EXPECT_EQ(stateOf(whole), state::connected);
  standIn->play("end-link 2 bundle");
  EXPECT_EQ(statusCode(whole), code::invalidHandle);
  EXPECT_EQ(linkCode(whole, 2), code::invalidHandle);
}

TEST_F(StandInLinksTest, ABundleTakesItsLinksWithIt) {
  start({.entries = {bundle()}});
  const Handle whole = handleOf("bundle");
  Handle first = nullptr;
  ASSERT_EQ(link(whole, 1, first), code::success);
  EXPECT_EQ(api.hangUp(whole), code::success);
  EXPECT_TRUE(gone(whole));
  EXPECT_TRUE(gone(first));
  EXPECT_FALSE(standIn->standsReally("bundle", 1));
}

TEST_F(StandInLinksTest, ALinkIsDialedAgainUnderItsIndex) {
  start({.entries = {bundle()}});
  const Handle whole = handleOf("bundle");
  Handle before = nullptr, after = nullptr;
  ASSERT_EQ(link(whole, 1, before), code::success);
  standIn->play("end-link 1 bundle");
  EXPECT_EQ(linkCode(whole, 1), code::portNotOpen);
  standIn->play("redial-link 1 bundle");
  ASSERT_EQ(link(whole, 1, after), code::success);
  EXPECT_NE(after, before);
  EXPECT_EQ(api.hangUp(before), code::invalidHandle) << "it named the link of before";
  EXPECT_TRUE(standIn->standsReally("bundle", 1));
}

TEST_F(StandInLinksTest, ALinkCanHideItsEnd) {
  StandInEntry entry = bundle();
  entry.links[0].hangUp.hidesBehind = 619;
  start({.entries = {entry}});
  const Handle whole = handleOf("bundle");
  Handle first = nullptr;
  ASSERT_EQ(link(whole, 1, first), code::success);
  EXPECT_EQ(api.hangUp(first), code::success);
  EXPECT_EQ(linkCode(whole, 1), 619u);
  EXPECT_TRUE(time.eventually([&] { return !standIn->standsReally("bundle", 1); }));
  EXPECT_EQ(linkCode(whole, 1), 619u);
}

TEST_F(StandInLinksTest, LinksOfAHalfClosedBundleMayAnswerOtherwise) {
  StandInEntry entry = bundle();
  entry.hangUp.takes = standInNever;
  start({.entries = {entry}, .halfClosedLinkCode = code::portNotOpen});
  const Handle whole = handleOf("bundle");
  EXPECT_EQ(api.hangUp(whole), code::success);
  EXPECT_EQ(linkCode(whole, 1), code::portNotOpen);
}

TEST_F(StandInLinksTest, NotificationsForAll) {
  start({.entries = {{.name = "office"}, {.name = "home", .start = StandInEntry::Start::idle}, bundle()}});
  Counter connections(*host), ends(*host);
  const Handle all = allConnections();
  ASSERT_EQ(api.connectionNotification(all, connections.handle(), notify::connection), code::success);
  ASSERT_EQ(api.connectionNotification(all, ends.handle(), notify::disconnection), code::success);
  standIn->play("dial-by-other home");
  EXPECT_TRUE(time.eventually([&] { return connections.count() == 1; }));
  EXPECT_EQ(ends.count(), 0);
  standIn->play("end office");
  EXPECT_TRUE(time.eventually([&] { return ends.count() == 1; }));
  standIn->play("end-link 1 bundle");
  time.sleep(100ms);
  EXPECT_EQ(ends.count(), 1) << "a bundle has ended when all of its links have";
  EXPECT_EQ(connections.count(), 1);
}

TEST_F(StandInLinksTest, NotificationsForABundle) {
  start({.entries = {{.name = "office"}, bundle()}});
  Counter ends(*host), removed(*host), added(*host);
  const Handle whole = handleOf("bundle");
  ASSERT_EQ(api.connectionNotification(whole, ends.handle(), notify::disconnection), code::success);
  ASSERT_EQ(api.connectionNotification(whole, removed.handle(), notify::bandwidthRemoved), code::success);
  ASSERT_EQ(api.connectionNotification(whole, added.handle(), notify::bandwidthAdded), code::success);
  standIn->play("end office");
  standIn->play("end-link 1 bundle");
  EXPECT_TRUE(time.eventually([&] { return removed.count() == 1; }));
  standIn->play("redial-link 1 bundle");
  EXPECT_TRUE(time.eventually([&] { return added.count() == 1; }));
  EXPECT_EQ(ends.count(), 0);
  standIn->play("end bundle");
  EXPECT_TRUE(time.eventually([&] { return ends.count() == 1; }));
  EXPECT_EQ(api.connectionNotification(whole, ends.handle(), notify::disconnection), code::invalidHandle);
}

TEST_F(StandInLinksTest, NotificationsCanBeLost) {
  start({.entries = {{.name = "office"}, {.name = "home"}}, .notificationsLost = true});
  Counter ends(*host);
  ASSERT_EQ(api.connectionNotification(allConnections(), ends.handle(), notify::disconnection),
            code::success);
  standIn->play("end office");
  time.sleep(200ms);
  EXPECT_EQ(ends.count(), 0);
  standIn->play("notifications work");
  standIn->play("end home");
  EXPECT_TRUE(time.eventually([&] { return ends.count() == 1; }));
}

TEST_F(StandInLinksTest, NotificationsCanBeLate) {
  start({.entries = {{.name = "office"}}, .notificationsLate = 500ms});
  Counter ends(*host);
  ASSERT_EQ(api.connectionNotification(allConnections(), ends.handle(), notify::disconnection),
            code::success);
  const TimePoint ended = time.runtime()->now();
  standIn->play("end office");
  EXPECT_TRUE(time.eventually([&] { return ends.count() == 1; }));
  EXPECT_GE(time.runtime()->now() - ended, 500ms);
}

TEST_F(StandInLinksTest, NotificationsCanBeRefused) {
  start({.entries = {{.name = "office"}}, .notificationCode = 50});
  Counter ends(*host);
  EXPECT_EQ(api.connectionNotification(allConnections(), ends.handle(), notify::disconnection), 50u);
}

TEST_F(StandInLinksTest, StatisticsCountTheConnectionAndEachLink) {
  StandInEntry entry = bundle();
  entry.upFor = 10s;
  entry.bytesInPerSecond = 1000;
  entry.links[1].bytesOutPerSecond = 10;
  start({.entries = {entry}});
  const Handle whole = handleOf("bundle");
  Statistics row{.size = sizeof(Statistics)};
  ASSERT_EQ(api.getConnectionStatistics(whole, &row), code::success);
  EXPECT_GE(row.connectDuration, 10'000u);
  EXPECT_GE(row.bytesReceived, 10'000u);
  EXPECT_EQ(row.bytesSent, 0u);
  ASSERT_EQ(api.getLinkStatistics(whole, 2, &row), code::success);
  EXPECT_GE(row.bytesSent, 100u);
  EXPECT_EQ(api.getLinkStatistics(whole, 0, &row), 0x80070057);
  standIn->play("end-link 2 bundle");
  EXPECT_EQ(api.getLinkStatistics(whole, 2, &row), code::portNotOpen);
  row.size = 3;
  EXPECT_EQ(api.getConnectionStatistics(whole, &row), 0x80070057);
}

TEST_F(StandInLinksTest, AddressesComeFromTheProjection) {
  start({.entries = {{.name = "ppp", .address = "10.0.0.2"},
                     {.name = "ikev2", .address = "10.0.0.3", .ikev2 = true},
                     {.name = "none"}}});
  PppIp ip{.size = sizeof(PppIp)};
  Dword bytes = 0;
  EXPECT_EQ(api.getProjectionInfo(handleOf("ppp"), projectionPppIp, nullptr, &bytes), code::bufferTooSmall);
  EXPECT_EQ(bytes, sizeof(PppIp));
  ASSERT_EQ(api.getProjectionInfo(handleOf("ppp"), projectionPppIp, &ip, &bytes), code::success);
  EXPECT_EQ(fieldText(ip.address), "10.0.0.2");
  EXPECT_EQ(api.getProjectionInfo(handleOf("ikev2"), projectionPppIp, &ip, &bytes), 731u);

  std::vector<std::uint32_t> buffer(100);
  buffer[0] = projectionVersion;
  bytes = 400;
  ASSERT_EQ(api.getProjectionInfoEx(handleOf("ikev2"), buffer.data(), &bytes), code::success);
  const auto& head = *reinterpret_cast<const ProjectionInfoHead*>(buffer.data());
  EXPECT_EQ(head.type, 2u);
  EXPECT_EQ(head.ipv4Error, 0u);
  EXPECT_THAT(head.ipv4Address, ElementsAre(10, 0, 0, 3));
  bytes = 3;
  EXPECT_EQ(api.getProjectionInfoEx(handleOf("ppp"), buffer.data(), &bytes), code::bufferTooSmall);
}

}  // namespace
}  // namespace onhook::ras
