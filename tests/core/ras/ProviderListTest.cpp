#include "tests/core/ras/ProviderTest.h"

// RasEnumConnections and what is shown of each connection.
namespace onhook {
namespace {

using namespace std::chrono_literals;
namespace code = ras::code;
using ras::StandInEntry;
using ras::standInNever;
using ras::StandInScript;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::UnorderedElementsAre;
using Start = StandInEntry::Start;

class RasListTest : public RasProviderTest {};

TEST_F(RasListTest, GrowsWhileItIsAsked) {
  StandInScript script;
  for (int i = 0; i < 16; ++i) script.entries.push_back({.name = "entry " + std::to_string(i)});
  // Full to the brim of any buffer of that many, and one more each time.
  script.growTimes = 5;
  start(script);
  lookedAt();
  EXPECT_EQ(snapshot().reach, Reach::reached);
  EXPECT_GE(snapshot().connections.size(), 16u);
}

TEST_F(RasListTest, MayHoldThousands) {
  StandInScript script;
  for (int i = 0; i < 3000; ++i) {
    script.entries.push_back({.name = "entry " + std::to_string(i), .hangUp = {.takes = 100ms}});
  }
  start(script);
  ASSERT_EQ(snapshot().connections.size(), 3000u);
  EXPECT_EQ(hangUp(targetOf("entry 2999")).outcome, Outcome::confirmed);
  EXPECT_TRUE(standIn->standsReally("entry 2998"));
  EXPECT_TRUE(eventually([&] { return snapshot().connections.size() == 2999; }));
}

TEST_F(RasListTest, AnIdleThousandCostsNoCalls) {
  StandInScript script;
  for (int i = 0; i < 1000; ++i) script.entries.push_back({.name = "entry " + std::to_string(i)});
  start(script);
  const int before = standIn->calls("RasGetConnectStatus");
  standIn->play("end entry 500");
  EXPECT_TRUE(leavesList("entry 500"));
  EXPECT_LE(standIn->calls("RasGetConnectStatus") - before, 50) << "only what has changed is asked for";
}

TEST_F(RasListTest, WhatItsEntryHasDialedFirstCarriesIt) {
  startWith({{.name = "modem", .deviceType = "modem", .deviceName = "Modem 1"},
             {.name = "work", .prerequisiteEntry = "modem"},
             {.name = "lone", .prerequisiteEntry = "gone"},
             {.name = "other"}});
  const Target modem = targetOf("modem");
  EXPECT_THAT(waitFor("work").standsOn, ElementsAre(modem));
  for (const char* name : {"modem", "lone", "other"}) EXPECT_THAT(waitFor(name).standsOn, IsEmpty()) << name;
}

TEST_F(RasListTest, WithoutAnEntryTheNumberIsTheName) {
  startWith({{.name = ".5551234", .phoneBook = "", .deviceType = "modem", .deviceName = "Modem 1"}});
  const Connection row = waitFor("5551234");
  EXPECT_EQ(row.kind, ConnectionKind::modem);
  EXPECT_EQ(row.device, "Modem 1");
  EXPECT_EQ(row.entry, "");
  EXPECT_EQ(hangUp(row.target).outcome, Outcome::confirmed);
}

TEST_F(RasListTest, TheSameNameInTwoPhoneBooksIsTwo) {
  startWith({{.name = "office", .hangUp = {.takes = 100ms}},
             {.name = "office", .phoneBook = "C:\\all.pbk", .allUsers = true}});
  const Snapshot both = snapshot();
  ASSERT_EQ(both.connections.size(), 2u);
  EXPECT_NE(both.connections[0].target, both.connections[1].target);
  EXPECT_NE(both.connections[0].entry, both.connections[1].entry);
  ASSERT_EQ(both.entries.size(), 2u);
  EXPECT_NE(both.entries[0].id, both.entries[1].id);
  EXPECT_EQ(hangUp(both.connections[0].target).outcome, Outcome::confirmed);
  EXPECT_EQ(snapshot().connections.size(), 1u);
}

TEST_F(RasListTest, ShowsKindVariantDeviceAndEntry) {
  startWith({{.name = "vpn", .deviceName = "WAN Miniport (SSTP)"},
             {.name = "broadband",
              .type = ras::entryType::broadband,
              .deviceType = "PPPoE",
              .deviceName = "WAN Miniport (PPPOE)"},
             {.name = "modem", .type = ras::entryType::phone, .deviceType = "modem", .deviceName = "COM1"},
             {.name = "isdn", .type = ras::entryType::phone, .deviceType = "isdn", .deviceName = "Card"}});
  EXPECT_EQ(waitFor("vpn").kind, ConnectionKind::vpn);
  EXPECT_EQ(waitFor("vpn").variant, "SSTP");
  EXPECT_EQ(waitFor("broadband").kind, ConnectionKind::pppoe);
  EXPECT_EQ(waitFor("modem").kind, ConnectionKind::modem);
  EXPECT_EQ(waitFor("modem").device, "COM1");
  EXPECT_EQ(waitFor("isdn").kind, ConnectionKind::isdn);
  EXPECT_EQ(waitFor("isdn").entry, entryId("isdn"));
}

TEST_F(RasListTest, CountsBytesAndTime) {
  startWith({{.name = "office", .upFor = 100s, .bytesInPerSecond = 1000, .bytesOutPerSecond = 10}});
  lookedAt();
  const Connection row = waitFor("office");
  ASSERT_TRUE(row.since && row.bytesIn && row.bytesOut);
  EXPECT_GE(time.runtime()->now() - *row.since, 100s);
  EXPECT_GE(*row.bytesIn, 100'000u);
  EXPECT_GE(*row.bytesOut, 1000u);
}

TEST_F(RasListTest, ShowsAddresses) {
  startWith({{.name = "ppp", .address = "10.0.0.2"},
             {.name = "ikev2", .address = "10.0.0.3", .ikev2 = true},
             {.name = "none"}});
  EXPECT_THAT(waitFor("ppp").addresses, ElementsAre("10.0.0.2"));
  EXPECT_THAT(waitFor("ikev2").addresses, ElementsAre("10.0.0.3"));
  EXPECT_THAT(waitFor("none").addresses, IsEmpty());
}

TEST_F(RasListTest, AnOlderWindowsIsAskedWithItsOwnSizes) {
  StandInScript script;
  script.entries = {{.name = "office",
                     .links = {{.deviceName = "Modem 1"}, {.deviceName = "Modem 2"}},
                     .address = "10.0.0.2",
                     .propertiesExtra = 5000}};
  script.rowSizes = {1372};
  script.statusRowSizes = {564};
  script.entryRowSizes = {sizeof(ras::Entry) - 64};
  script.paramsSizes = {sizeof(ras::DialParams) - 4};
  script.missing = {"RasGetProjectionInfoEx"};
  start(script);
  const Connection row = waitFor("office", [](const Connection& one) { return one.links.size() == 2; });
  EXPECT_THAT(row.addresses, ElementsAre("10.0.0.2"));
  EXPECT_EQ(hangUp(row.target).outcome, Outcome::confirmed);
  const DialResult dialed = dial("office");
  EXPECT_TRUE(dialed.target) << (dialed.error ? dialed.error->text : "");
}

TEST_F(RasListTest, SeesWhatComesAndGoes) {
  startWith({{.name = "office", .start = Start::idle}, {.name = "home"}});
  EXPECT_THAT(names(), ElementsAre("home"));
  standIn->play("dial-by-other office");
  waitFor("office");
  standIn->play("end home");
  EXPECT_TRUE(leavesList("home"));
}

TEST_F(RasListTest, WhatIsDialedAgainByTheSystemIsAnother) {
  startWith({{.name = "office",
              .options2 = ras::option2ReconnectIfDropped,
              .hangUp = {.takes = 100ms},
              .comesBackAfter = 1s}});
  const Connection before = waitFor("office");
  EXPECT_FALSE(before.comesBack) << "it is redialed when it drops; whether a hang-up counts, nothing tells";
  EXPECT_EQ(hangUp(before.target).outcome, Outcome::confirmed);
  const Connection after =
      waitFor("office", [&](const Connection& one) { return one.target != before.target; });
  EXPECT_EQ(after.state, ConnectionState::connected);
  EXPECT_EQ(after.entry, before.entry);
}

TEST_F(RasListTest, TheServiceGoesAwayAndComesBack) {
  startWith({{.name = "office"}});
  const Target office = targetOf("office");
  standIn->play("away 1722");
  const Snapshot away = lookedAt();
  EXPECT_EQ(away.reach, Reach::notAnswering);
  ASSERT_TRUE(away.reason);
  EXPECT_EQ(away.reason->code, "1722");
  EXPECT_FALSE(away.reason->advice.empty());
  EXPECT_NE(lookedAt(office).state, PresenceState::gone);
  EXPECT_TRUE(lookedAt(office).providerLost);
  standIn->play("back");
  EXPECT_EQ(lookedAt().reach, Reach::reached);
  EXPECT_EQ(targetOf("office"), office) << "it is the same one";
  EXPECT_EQ(lookedAt(office).state, PresenceState::up);
}

TEST_F(RasListTest, WithTheEnumerationFailingHandlesStillTell) {
  startWith({{.name = "office"}});
  const Target office = targetOf("office");
  standIn->play("enumeration-fails 5");
  EXPECT_EQ(lookedAt(office).state, PresenceState::up);
  EXPECT_TRUE(lookedAt(office).providerLost);
  standIn->play("end office");
  EXPECT_EQ(lookedAt(office).state, PresenceState::gone);
}

TEST_F(RasListTest, AWindowsWithoutRasSaysSo) {
  StandInScript script;
  script.loadError = 126;
  start(script);
  const Snapshot none = snapshot();
  EXPECT_EQ(none.reach, Reach::absent);
  ASSERT_TRUE(none.reason);
  EXPECT_EQ(none.reason->code, "126");
  EXPECT_FALSE(none.reason->advice.empty());
  EXPECT_THAT(none.connections, IsEmpty());
}

TEST_F(RasListTest, StructuresThatLieAreReadSafely) {
  for (const auto& [count, bytes, row] : std::initializer_list<std::tuple<int, ras::Dword, ras::Dword>>{
           {1000, 0xFFFFFFF0, 3}, {-1, 0, 0xFFFFFFFF}, {0x7FFFFFF0, 1, 0}}) {
    provider.reset();
    standIn.reset();
    StandInScript script;
    script.entries = {{.name = "office", .links = {{}, {}}}, {.name = "home"}};
    script.lieUnterminated = true;
    script.lieCount = count;
    script.lieBytes = bytes;
    script.lieRowSize = row;
    start(script);
    const Snapshot all = lookedAt();
    EXPECT_LE(all.connections.size(), 2u);
    for (const Connection& connection : all.connections) EXPECT_LE(connection.name.size(), 257u);
    for (const Entry& entry : all.entries) EXPECT_LE(entry.name.size(), 257u);
  }
}

TEST_F(RasListTest, ErrorTextsMayNeedMoreRoom) {
  for (const ras::Dword tooSmall : {code::insufficientBuffer, code::bufferTooSmall}) {
    provider.reset();
    standIn.reset();
    StandInScript script;
    script.entries = {{.name = "office", .hangUp = {.code = 753}}};
    script.errorTextRoom = 3000;
    script.errorTextTooSmall = tooSmall;
    start(script);
    const HangUpResult result = hangUp(targetOf("office"));
    ASSERT_TRUE(result.error);
    EXPECT_THAT(result.error->text, HasSubstr("multi-protocol router"));
  }
}

class RasMissingTest : public RasProviderTest, public testing::WithParamInterface<const char*> {};

TEST_P(RasMissingTest, OneFunctionIsACapabilityLessAndNoCrash) {
  StandInScript script;
  script.entries = {{.name = "office",
                     .links = {{.deviceName = "Modem 1"}, {.deviceName = "Modem 2"}},
                     .hangUp = {.takes = 100ms},
                     .address = "10.0.0.2"},
                    {.name = "home", .start = Start::idle, .dialTakes = 100ms, .dialogTakes = 100ms}};
  script.missing = {GetParam()};
  start(script);
  const std::string missing = GetParam();
  const Snapshot all = lookedAt();
  if (missing == "RasEnumConnections") {
    EXPECT_EQ(all.reach, Reach::absent);
    return;
  }
  ASSERT_EQ(all.reach, Reach::reached);
  const HangUpResult result = hangUp(targetOf("office"));
  if (missing == "RasHangUp") {
    EXPECT_EQ(result.outcome, Outcome::refused);
    EXPECT_TRUE(result.error);
    EXPECT_TRUE(standIn->standsReally("office"));
  } else if (missing == "RasGetConnectStatus") {
    EXPECT_NE(result.outcome, Outcome::stillUp) << "nothing tells that it stands";
    EXPECT_FALSE(standIn->standsReally("office"));
  } else {
    EXPECT_EQ(result.outcome, Outcome::confirmed);
  }
  if (missing == "RasEnumEntries") {
    EXPECT_THAT(all.entries, IsEmpty());
    return;
  }
  for (const DialWith with : {DialWith::savedSecrets, DialWith::systemDialog}) {
    const DialResult dialed = dial("home", with);
    const bool cannot = missing == (with == DialWith::savedSecrets ? "RasDial" : "RasDialDlg");
    EXPECT_EQ(dialed.error.has_value(), cannot);
  }
}

INSTANTIATE_TEST_SUITE_P(Each, RasMissingTest,
                         testing::Values("RasEnumConnections", "RasHangUp", "RasGetConnectStatus",
                                         "RasGetSubEntryHandle", "RasConnectionNotification",
                                         "RasGetErrorString", "RasGetConnectionStatistics",
                                         "RasGetLinkStatistics", "RasGetProjectionInfo",
                                         "RasGetProjectionInfoEx", "RasEnumEntries", "RasGetEntryProperties",
                                         "RasGetSubEntryProperties", "RasGetEntryDialParams", "RasDial",
                                         "RasDialDlg"),
                         [](const auto& one) { return std::string(one.param); });

}  // namespace
}  // namespace onhook
