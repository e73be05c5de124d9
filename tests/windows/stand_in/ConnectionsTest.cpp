#include "tests/windows/stand_in/StandInTest.h"

// RasEnumConnections, RasGetConnectStatus and RasHangUp, as their reference pages have them.
namespace onhook::ras {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::IsEmpty;

class StandInConnectionsTest : public StandInTest {};

/// A copy: RAS's structures are packed, and a reference into one may not be.
Handle handleIn(const Connection& row) {
  return row.handle;
}

TEST_F(StandInConnectionsTest, TheSizeIsAskedForFirst) {
  start({.entries = {{.name = "office"}, {.name = "home"}}});
  Dword bytes = 0, count = 7;
  EXPECT_EQ(api.enumConnections(nullptr, &bytes, &count), code::bufferTooSmall);
  EXPECT_EQ(bytes, 2 * sizeof(Connection));
  EXPECT_EQ(count, 0u);
  EXPECT_THAT(listed(), ElementsAre("office", "home"));
}

TEST_F(StandInConnectionsTest, AnEmptyListHasNoSize) {
  start({});
  Dword bytes = 0, count = 7;
  EXPECT_EQ(api.enumConnections(nullptr, &bytes, &count), code::success);
  EXPECT_EQ(count, 0u);
}

TEST_F(StandInConnectionsTest, AnEmptyListMayAnswerTooSmallAllTheSame) {
  start({.emptyListIsTooSmall = true});
  Dword bytes = 0, count = 7;
  EXPECT_EQ(api.enumConnections(nullptr, &bytes, &count), code::bufferTooSmall);
  EXPECT_EQ(bytes, 0u);
  EXPECT_THAT(listed(), IsEmpty());
}

TEST_F(StandInConnectionsTest, AnOlderOneKnowsOnlyItsOwnSizes) {
  start({.entries = {{.name = "office"}}, .rowSizes = {1372}, .statusRowSizes = {564}});
  std::vector<Connection> rows;
  EXPECT_EQ(enumerate(rows), code::invalidSize);
  ASSERT_EQ(enumerate(rows, 1, 1372), code::success);
  ASSERT_EQ(rows.size(), 1u);
  EXPECT_EQ(rows[0].size, 1372u);
  EXPECT_EQ(rows[0].correlation, Guid{}) << "behind the older structure";
  ConnectionStatus status{};
  EXPECT_EQ(this->status(rows[0].handle, status), code::invalidSize);
  EXPECT_EQ(this->status(rows[0].handle, status, 564), code::success);
}

TEST_F(StandInConnectionsTest, ARowTellsItsIdentity) {
  start({.entries = {{.name = "office"},
                     {.name = "shared", .phoneBook = "C:\\all.pbk", .allUsers = true},
                     {.name = ".5551234", .phoneBook = "", .deviceType = "modem", .deviceName = "Modem 1"}}});
  std::vector<Connection> rows;
  ASSERT_EQ(enumerate(rows), code::success);
  ASSERT_EQ(rows.size(), 3u);
  EXPECT_NE(handleIn(rows[0]), handleIn(rows[1]));
  EXPECT_NE(rows[0].luid, rows[1].luid);
  EXPECT_NE(rows[0].entry, rows[1].entry);
  EXPECT_NE(rows[0].correlation, rows[1].correlation);
  EXPECT_EQ(rows[0].flags, 0u);
  EXPECT_EQ(rows[1].flags, connectionFlag::allUsers);
  EXPECT_EQ(fieldText(rows[1].phoneBook), "C:\\all.pbk");
  EXPECT_EQ(rows[2].entry, Guid{}) << "dialed without an entry";
  EXPECT_EQ(fieldText(rows[2].phoneBook), "");
  EXPECT_EQ(fieldText(rows[2].deviceName), "Modem 1");
}

TEST_F(StandInConnectionsTest, ItCanGrowBetweenTwoCalls) {
  start({.entries = {{.name = "office"}}, .growTimes = 2});
  std::vector<Connection> rows;
  EXPECT_EQ(enumerate(rows, 0), code::bufferTooSmall);
  EXPECT_EQ(enumerate(rows, 1), code::bufferTooSmall) << "it was enough when it was asked";
  EXPECT_EQ(enumerate(rows, 2), code::bufferTooSmall);
  EXPECT_EQ(enumerate(rows, 3), code::success);
  EXPECT_EQ(rows.size(), 3u);
}

TEST_F(StandInConnectionsTest, ThereMayBeThousands) {
  StandInScript script;
  for (int i = 0; i < 3000; ++i) script.entries.push_back({.name = "entry " + std::to_string(i)});
  start(std::move(script));
  std::vector<Connection> rows;
  EXPECT_EQ(enumerate(rows, 2999), code::bufferTooSmall);
  EXPECT_EQ(enumerate(rows, 3000), code::success);
  EXPECT_EQ(rows.size(), 3000u);
}

TEST_F(StandInConnectionsTest, ItIsGoneWhenTheStatusSaysInvalidHandle) {
  start({.entries = {{.name = "office", .hangUp = {.takes = 300ms}}}});
  const Handle handle = handleOf("office");
  EXPECT_EQ(stateOf(handle), state::connected);
  EXPECT_EQ(api.hangUp(handle), code::success);
  EXPECT_TRUE(gone(handle));
  EXPECT_FALSE(standIn->standsReally("office"));
  EXPECT_THAT(listed(), IsEmpty());
  EXPECT_EQ(standIn->hangUps("office"), 1);
}

TEST_F(StandInConnectionsTest, ReturningIsNotCompletion) {
  start({.entries = {{.name = "office", .hangUp = {.takes = standInNever}}}});
  const Handle handle = handleOf("office");
  EXPECT_EQ(api.hangUp(handle), code::success);
  EXPECT_EQ(stateOf(handle), state::disconnected) << "valid, and on its way down";
  EXPECT_TRUE(standIn->standsReally("office"));
  EXPECT_THAT(listed(), ElementsAre("office"));
  EXPECT_EQ(api.hangUp(handle), code::alreadyDisconnecting);
  EXPECT_EQ(standIn->hangUps("office"), 2);
  standIn->play("end office");
  EXPECT_EQ(statusCode(handle), code::invalidHandle);
  EXPECT_EQ(api.hangUp(handle), code::invalidHandle);
  EXPECT_EQ(standIn->hangUps("office"), 2);
}

TEST_F(StandInConnectionsTest, HalfClosedCanLookOtherwise) {
  start({.entries = {{.name = "office", .hangUp = {.takes = standInNever}}},
         .listsHalfClosed = false,
         .halfClosedSaysConnected = true,
         .hangUpAgain = code::noConnection});
  const Handle handle = handleOf("office");
  EXPECT_EQ(api.hangUp(handle), code::success);
  EXPECT_EQ(stateOf(handle), state::connected);
  EXPECT_THAT(listed(), IsEmpty());
  EXPECT_EQ(api.hangUp(handle), code::noConnection);
}

TEST_F(StandInConnectionsTest, AnErrorMayBeAllOrHideAnEnd) {
  start({.entries = {{.name = "stands", .hangUp = {.code = code::invalidHandle}},
                     {.name = "ends", .hangUp = {.takes = 0ms, .code = 668, .endsAllTheSame = true}}}});
  const Handle stands = handleOf("stands"), ends = handleOf("ends");
  EXPECT_EQ(api.hangUp(stands), code::invalidHandle);
  EXPECT_EQ(api.hangUp(ends), 668u);
  EXPECT_TRUE(gone(ends));
  EXPECT_EQ(stateOf(stands), state::connected);
  EXPECT_EQ(standIn->hangUps("stands"), 1);
}

TEST_F(StandInConnectionsTest, OnlyTheLastReferenceEndsIt) {
  start({.entries = {{.name = "office", .references = 2, .hangUp = {.takes = 0ms}}}});
  const Handle handle = handleOf("office");
  EXPECT_EQ(api.hangUp(handle), code::success);
  time.sleep(100ms);
  EXPECT_EQ(stateOf(handle), state::connected) << "another program holds it";
  EXPECT_EQ(api.hangUp(handle), code::success) << "which takes that program's hold";
  EXPECT_TRUE(gone(handle));
}

TEST_F(StandInConnectionsTest, TheOtherProgramMayLetGo) {
  start({.entries = {{.name = "office", .references = 2, .hangUp = {.takes = 0ms}},
                     {.name = "home", .references = 3, .hangUp = {.takes = 0ms, .heldFor = 100ms}}}});
  const Handle office = handleOf("office"), home = handleOf("home");
  EXPECT_EQ(api.hangUp(office), code::success);
  standIn->play("release office");
  EXPECT_TRUE(gone(office));
  EXPECT_EQ(api.hangUp(home), code::success);
  EXPECT_TRUE(gone(home));
}

TEST_F(StandInConnectionsTest, AHandleCanBeUsedAgain) {
  start({.entries = {{.name = "office", .handleReusedBy = "home"},
                     {.name = "home", .start = StandInEntry::Start::idle}}});
  std::vector<Connection> before, after;
  ASSERT_EQ(enumerate(before), code::success);
  standIn->play("end office");
  ASSERT_EQ(enumerate(after), code::success);
  ASSERT_EQ(after.size(), 1u);
  EXPECT_EQ(fieldText(after[0].entryName), "home");
  EXPECT_EQ(handleIn(after[0]), handleIn(before[0]));
  EXPECT_NE(after[0].luid, before[0].luid);
  EXPECT_EQ(stateOf(before[0].handle), state::connected) << "the status has no LUID";
}

TEST_F(StandInConnectionsTest, WhateverComesNextMayGetTheHandle) {
  start({.entries = {{.name = "office"}, {.name = "home", .start = StandInEntry::Start::idle}},
         .handlesUsedAgain = true});
  const Handle office = handleOf("office");
  standIn->play("end office");
  EXPECT_EQ(statusCode(office), code::invalidHandle);
  standIn->play("dial-by-other home");
  EXPECT_EQ(handleOf("home"), office);
}

TEST_F(StandInConnectionsTest, ALuidMayBeTheOneOfBefore) {
  start({.entries = {{.name = "office", .handleReusedBy = "office"}}, .sameLuidWhenReused = true});
  std::vector<Connection> before, after;
  ASSERT_EQ(enumerate(before), code::success);
  standIn->play("end office");
  ASSERT_EQ(enumerate(after), code::success);
  ASSERT_EQ(after.size(), 1u);
  EXPECT_EQ(after[0].luid, before[0].luid);
  EXPECT_NE(after[0].correlation, before[0].correlation);
}

TEST_F(StandInConnectionsTest, ItCanHideItsEnd) {
  start({.entries = {{.name = "office", .hangUp = {.takes = 0ms, .hidesBehind = 619}}}});
  const Handle handle = handleOf("office");
  EXPECT_EQ(api.hangUp(handle), code::success);
  EXPECT_EQ(statusCode(handle), 619u);
  EXPECT_THAT(listed(), IsEmpty());
  EXPECT_TRUE(time.eventually([&] { return !standIn->standsReally("office"); }));
  EXPECT_EQ(statusCode(handle), 619u) << "after its end too";
}

TEST_F(StandInConnectionsTest, TheStatusCanFailOrShowAnError) {
  start({.entries = {{.name = "fails", .statusCode = 5}, {.name = "shows", .statusError = 829}}});
  EXPECT_EQ(statusCode(handleOf("fails")), 5u);
  ConnectionStatus row{};
  ASSERT_EQ(status(handleOf("shows"), row), code::success);
  EXPECT_EQ(row.error, 829u);
  EXPECT_EQ(fieldText(row.deviceType), "vpn");
}

TEST_F(StandInConnectionsTest, AStatusCanSayConnectedForEver) {
  start({.entries = {{.name = "office", .hangUp = {.takes = 0ms}}}, .statusNeverEnds = true});
  const Handle handle = handleOf("office");
  EXPECT_EQ(api.hangUp(handle), code::success);
  EXPECT_TRUE(time.eventually([&] { return !standIn->standsReally("office"); }));
  EXPECT_EQ(stateOf(handle), state::connected);
}

TEST_F(StandInConnectionsTest, ThingsHappenByThemselves) {
  start({.entries = {{.name = "vanishes", .vanishesAfter = 200ms},
                     {.name = "others", .hangUp = {.takes = 100ms}, .othersHangUpAfter = 200ms},
                     {.name = "returns", .comesBackAfter = 100ms}}});
  const Handle vanishes = handleOf("vanishes"), others = handleOf("others"), returns = handleOf("returns");
  EXPECT_TRUE(gone(vanishes));
  EXPECT_TRUE(gone(others));
  EXPECT_EQ(standIn->hangUps("others"), 0);
  const auto first = standIn->newest("returns");
  standIn->play("end returns");
  EXPECT_TRUE(gone(returns));
  EXPECT_TRUE(time.eventually([&] { return handleOf("returns") != nullptr; }));
  EXPECT_NE(handleOf("returns"), returns) << "a new connection";
  EXPECT_FALSE(standIn->standsReally(first));
  EXPECT_TRUE(standIn->standsReally("returns"));
}

TEST_F(StandInConnectionsTest, OtherProgramsActToo) {
  start({.entries = {{.name = "office", .start = StandInEntry::Start::idle, .hangUp = {.takes = 0ms}}}});
  EXPECT_THAT(listed(), IsEmpty());
  standIn->play("dial-by-other office");
  const Handle handle = handleOf("office");
  ASSERT_TRUE(handle);
  standIn->play("hang-up-by-other office");
  EXPECT_TRUE(gone(handle));
  EXPECT_THROW(standIn->play("end office"), std::invalid_argument) << "it has ended";
  EXPECT_THROW(standIn->play("dance office"), std::invalid_argument);
}

TEST_F(StandInConnectionsTest, StructuresCanLie) {
  start({.entries = {{.name = "office"}},
         .lieCount = 1000,
         .lieBytes = 0xFFFFFFF0,
         .lieRowSize = 3,
         .lieUnterminated = true});
  std::vector<std::uint32_t> buffer(sizeof(Connection) * 4);
  buffer[0] = sizeof(Connection);
  Dword bytes = sizeof(Connection) * 4, count = 0;
  auto* const rows = reinterpret_cast<Connection*>(buffer.data());
  EXPECT_EQ(api.enumConnections(rows, &bytes, &count), code::success);
  EXPECT_EQ(count, 1001u);
  EXPECT_EQ(bytes, 0xFFFFFFF0);
  EXPECT_EQ(rows[0].size, 3u);
  EXPECT_EQ(fieldText(rows[0].deviceName).size(), maxDeviceName + 1) << "it has no end";
}

}  // namespace
}  // namespace onhook::ras
