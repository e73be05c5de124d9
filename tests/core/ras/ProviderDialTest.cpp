#include "tests/core/ras/ProviderTest.h"

// RasDial, RasDialDlg and the phone books.
namespace onhook {
namespace {

using namespace std::chrono_literals;
namespace code = ras::code;
namespace state = ras::state;
using ras::StandInEntry;
using ras::standInNever;
using ras::StandInScript;
using testing::HasSubstr;
using Dialog = StandInEntry::Dialog;
using Start = StandInEntry::Start;

class RasDialTest : public RasProviderTest {
 protected:
  static StandInEntry idle() {
    return {.name = "office",
            .start = Start::idle,
            .hangUp = {.takes = 200ms},
            .dialTakes = 300ms,
            .address = "10.0.0.2",
            .bytesInPerSecond = 1000};
  }
  static bool isConnected(const Connection& one) { return one.state == ConnectionState::connected; }
  /// It was hung up by the provider itself, and its port is free.
  bool cleanedUp() {
    return eventually([&] { return standIn->hangUps("office") == 1 && !standIn->standsReally("office"); });
  }
};

TEST_F(RasDialTest, Connects) {
  startWith({idle()});
  const DialResult dialed = dial("office");
  ASSERT_TRUE(dialed.target);
  EXPECT_FALSE(dialed.error);
  const Connection dialing = waitFor("office");
  EXPECT_EQ(dialing.target, *dialed.target);
  const Connection row = waitFor("office", isConnected);
  EXPECT_EQ(row.target, *dialed.target) << "it keeps its identity for its whole life";
  EXPECT_EQ(row.entry, entryId("office"));
  EXPECT_EQ(lookedAt(row.target).state, PresenceState::up);
  lookedAt();
  EXPECT_EQ(waitFor("office").addresses.size(), 1u);
  EXPECT_EQ(names().size(), 1u) << "it is not listed twice";
  EXPECT_EQ(hangUp(row.target).outcome, Outcome::confirmed);
  EXPECT_EQ(standIn->hangUps("office"), 1);
}

class RasCancelTest : public RasDialTest, public testing::WithParamInterface<ras::Dword> {};

TEST_P(RasCancelTest, CanBeHungUpInEveryState) {
  StandInEntry entry = idle();
  entry.dialStates = {GetParam()};
  entry.dialTakes = standInNever;
  startWith({entry});
  const DialResult dialed = dial("office");
  ASSERT_TRUE(dialed.target);
  const Connection row = waitFor("office", [](const Connection& one) {
    return one.state == ConnectionState::dialing && !one.stateDetail.empty();
  });
  EXPECT_EQ(row.target, *dialed.target);
  EXPECT_EQ(hangUp(row.target).outcome, Outcome::confirmed);
  EXPECT_EQ(standIn->hangUps("office"), 1);
  EXPECT_FALSE(standIn->standsReally("office"));
  EXPECT_TRUE(leavesList("office"));
}

INSTANTIATE_TEST_SUITE_P(
    States, RasCancelTest,
    testing::Values(state::openPort, state::portOpened, state::connectDevice, state::deviceConnected,
                    state::allDevicesConnected, state::authenticate, state::authNotify, state::authRetry,
                    state::authCallback, state::authChangePassword, state::authProject, state::authLinkSpeed,
                    state::authAck, state::reAuthenticate, state::authenticated, state::prepareForCallback,
                    state::waitForModemReset, state::waitForCallback, state::projected,
                    state::startAuthentication, state::callbackComplete, state::logonNetwork,
                    state::subEntryConnected, state::subEntryDisconnected, state::applySettings));

TEST_F(RasDialTest, CanBeHungUpBeforeAnyLookHasSeenIt) {
  StandInEntry entry = idle();
  entry.dialTakes = standInNever;
  startWith({entry});
  const DialResult dialed = dial("office");
  ASSERT_TRUE(dialed.target);
  EXPECT_EQ(hangUpOnly(*dialed.target).kind, Reply::Kind::accepted);
  EXPECT_EQ(standIn->hangUps("office"), 1);
}

TEST_F(RasDialTest, TheNotifierMayHearOfTheHangUp) {
  StandInScript script;
  StandInEntry entry = idle();
  entry.dialTakes = standInNever;
  script.entries = {entry};
  script.notifierHearsHangUp = true;
  start(script);
  const DialResult dialed = dial("office");
  ASSERT_TRUE(dialed.target);
  waitFor("office");
  EXPECT_EQ(hangUp(*dialed.target).outcome, Outcome::confirmed);
  EXPECT_EQ(standIn->hangUps("office"), 1) << "what it hears of is no failure of its own";
}

TEST_F(RasDialTest, AFailedOneShowsWhyAndIsHungUpByItself) {
  StandInEntry entry = idle();
  entry.dialFails = 676;
  entry.hangUp.takes = 3s;
  startWith({entry});
  ASSERT_TRUE(dial("office").target);
  const Connection row = waitFor(
      "office", [](const Connection& one) { return one.stateDetail.find("busy") != std::string::npos; });
  const Presence presence = lookedAt(row.target);
  ASSERT_TRUE(presence.reason);
  EXPECT_EQ(presence.reason->code, "676");
  EXPECT_TRUE(cleanedUp());
  EXPECT_TRUE(leavesList("office"));
  EXPECT_EQ(lookedAt(row.target).state, PresenceState::gone);
}

TEST_F(RasDialTest, AFailedOneCanBeDialedAgainOnceItsPortIsFree) {
  StandInEntry entry = idle();
  entry.dialFails = 678;
  startWith({entry});
  ASSERT_TRUE(dial("office").target);
  EXPECT_TRUE(cleanedUp());
  EXPECT_TRUE(dial("office").target);
}

TEST_F(RasDialTest, AHangUpOfAFailedOneJoinsTheProvidersOwn) {
  StandInEntry entry = idle();
  entry.dialFails = 676;
  entry.hangUp.takes = 2s;
  startWith({entry});
  const DialResult dialed = dial("office");
  ASSERT_TRUE(dialed.target);
  ASSERT_TRUE(eventually([&] { return standIn->hangUps("office") == 1; }));
  EXPECT_EQ(hangUpOnly(*dialed.target).kind, Reply::Kind::inProgress);
  EXPECT_EQ(hangUp(*dialed.target).outcome, Outcome::confirmed);
  EXPECT_EQ(standIn->hangUps("office"), 1);
}

TEST_F(RasDialTest, CanFailAtOnce) {
  StandInEntry entry = idle();
  entry.dialReturns = 797;
  startWith({entry});
  const DialResult dialed = dial("office");
  EXPECT_FALSE(dialed.target);
  ASSERT_TRUE(dialed.error);
  EXPECT_EQ(dialed.error->code, "797");
  EXPECT_FALSE(dialed.error->advice.empty());
  lookedAt();
  EXPECT_FALSE(shown("office"));
}

TEST_F(RasDialTest, WhatFailsAtOnceWithAHandleIsHungUp) {
  StandInEntry entry = idle();
  entry.dialReturns = 651;
  entry.dialReturnsHandle = true;
  startWith({entry});
  const DialResult dialed = dial("office");
  ASSERT_TRUE(dialed.error);
  EXPECT_EQ(dialed.error->code, "651");
  EXPECT_TRUE(cleanedUp());
  EXPECT_TRUE(leavesList("office"));
}

TEST_F(RasDialTest, WithoutItsPasswordItFailsWithAdvice) {
  StandInEntry entry = idle();
  entry.hasPassword = false;
  entry.hangUp.takes = 3s;
  startWith({entry});
  const DialResult dialed = dial("office");
  std::optional<Error> why = dialed.error;
  if (dialed.target) {
    EXPECT_TRUE(eventually([&] { return (why = observer().presence(*dialed.target).reason).has_value(); }));
  }
  ASSERT_TRUE(why);
  EXPECT_EQ(why->code, "691");
  EXPECT_FALSE(why->advice.empty());
}

TEST_F(RasDialTest, TooEarlyItsPortIsBusy) {
  for (const ras::Dword busy : {602u, 633u}) {
    provider.reset();
    standIn.reset();
    StandInScript script;
    StandInEntry entry = idle();
    entry.start = Start::connected;
    entry.hangUp.takes = standInNever;
    script.entries = {entry};
    script.portBusyCode = busy;
    start(script);
    EXPECT_EQ(hangUpOnly(targetOf("office")).kind, Reply::Kind::accepted);
    const DialResult dialed = dial("office");
    EXPECT_FALSE(dialed.target);
    ASSERT_TRUE(dialed.error);
    EXPECT_EQ(dialed.error->code, std::to_string(busy));
    EXPECT_FALSE(dialed.error->advice.empty());
  }
}

TEST_F(RasDialTest, WhatIsConnectedAlreadyIsHeldTwice) {
  StandInEntry entry = idle();
  entry.start = Start::connected;
  startWith({entry});
  const Target before = targetOf("office");
  const DialResult dialed = dial("office");
  ASSERT_TRUE(dialed.target);
  EXPECT_TRUE(lookedAt(*dialed.target).stands());
  EXPECT_TRUE(lookedAt(before).stands()) << "it is the same one, by its other name";
  lookedAt();
  EXPECT_EQ(names().size(), 1u);
  EXPECT_EQ(hangUpToTheLimit(*dialed.target).outcome, Outcome::stillUp);
  EXPECT_EQ(hangUp(*dialed.target).outcome, Outcome::confirmed);
  EXPECT_EQ(standIn->hangUps("office"), 2);
}

TEST_F(RasDialTest, ItsHandleUsedAgainIsNotTakenForIt) {
  StandInEntry entry = idle();
  entry.handleReusedBy = "home";
  startWith({entry, {.name = "home", .start = Start::idle}});
  const DialResult dialed = dial("office");
  ASSERT_TRUE(dialed.target);
  waitFor("office", isConnected);
  lookedAt();
  standIn->play("end office");
  EXPECT_EQ(hangUpOnly(*dialed.target).kind, Reply::Kind::notThere);
  EXPECT_EQ(lookedAt(*dialed.target).state, PresenceState::gone);
  EXPECT_EQ(standIn->hangUps("home"), 0);
}

TEST_F(RasDialTest, OneThatHasEndedIsKnownToHaveEnded) {
  StandInEntry entry = idle();
  entry.dialTakes = standInNever;
  entry.handleReusedBy = "home";
  startWith({entry, {.name = "home", .start = Start::idle}});
  const DialResult dialed = dial("office");
  ASSERT_TRUE(dialed.target);
  waitFor("office");
  EXPECT_EQ(hangUp(*dialed.target).outcome, Outcome::confirmed) << "its handle names another";
  waitFor("home");
  lookedAt();
  EXPECT_EQ(hangUp(*dialed.target).outcome, Outcome::alreadyGone);
  EXPECT_EQ(hangUpOnly(*dialed.target).kind, Reply::Kind::notThere);
  EXPECT_EQ(standIn->hangUps("home"), 0);
}

TEST_F(RasDialTest, OneThatHasEndedIsNotMistakenForTheNextDial) {
  // The next dial has its handle, and is in no list before it is connected.
  StandInScript script;
  StandInEntry first = idle(), next = idle();
  next.name = "home";
  first.dialTakes = next.dialTakes = standInNever;
  script.entries = {first, next};
  script.handlesUsedAgain = true;
  start(script);
  const DialResult ended = dial("office");
  ASSERT_TRUE(ended.target);
  EXPECT_EQ(hangUp(*ended.target).outcome, Outcome::confirmed);
  const DialResult dialed = dial("home");
  ASSERT_TRUE(dialed.target);
  waitFor("home");
  EXPECT_EQ(hangUp(*ended.target).outcome, Outcome::alreadyGone);
  EXPECT_EQ(hangUpOnly(*ended.target).kind, Reply::Kind::notThere);
  EXPECT_EQ(standIn->hangUps("home"), 0);
  EXPECT_EQ(hangUp(*dialed.target).outcome, Outcome::confirmed);
}

TEST_F(RasDialTest, OneWhoseEndNobodySawIsNotMistakenForTheNextDial) {
  StandInScript script;
  StandInEntry first = idle(), next = idle();
  next.name = "home";
  first.dialTakes = next.dialTakes = standInNever;
  script.entries = {first, next};
  script.handlesUsedAgain = true;
  script.notificationsLost = true;
  start(script);
  const DialResult ended = dial("office");
  ASSERT_TRUE(ended.target);
  waitFor("office");
  standIn->play("end office");
  const DialResult dialed = dial("home");
  ASSERT_TRUE(dialed.target);
  EXPECT_EQ(hangUpOnly(*ended.target).kind, Reply::Kind::notThere);
  EXPECT_EQ(lookedAt(*ended.target).state, PresenceState::gone);
  EXPECT_EQ(standIn->hangUps("home"), 0);
  EXPECT_EQ(hangUp(*dialed.target).outcome, Outcome::confirmed);
}

TEST_F(RasDialTest, ABundleComesUpWithItsLinks) {
  StandInEntry entry = idle();
  entry.links = {{.deviceName = "Modem 1"}, {.deviceName = "Modem 2"}};
  startWith({entry});
  ASSERT_TRUE(dial("office").target);
  const Connection row = waitFor("office", [](const Connection& one) { return one.links.size() == 2; });
  ASSERT_EQ(row.links.size(), 2u);
  EXPECT_EQ(row.links[1].device, "Modem 2");
  EXPECT_EQ(hangUp(row.links[0].target).outcome, Outcome::confirmed);
  EXPECT_TRUE(standIn->standsReally("office", 2));
}

TEST_F(RasDialTest, TheProviderCanEndWhileItDials) {
  StandInEntry entry = idle();
  entry.dialTakes = 1s;
  startWith({entry});
  ASSERT_TRUE(dial("office").target);
  provider.reset();
  time.sleep(2s);
  EXPECT_TRUE(standIn->standsReally("office")) << "RAS dials on; nobody asked for a hang-up";
}

TEST_F(RasDialTest, EntriesAreThoseOfBothPhoneBooks) {
  startWith(
      {{.name = "office", .start = Start::idle},
       {.name = "shared", .phoneBook = "C:\\all.pbk", .allUsers = true, .start = Start::idle},
       {.name = ".5551234", .phoneBook = ""},
       {.name = "dsl", .type = ras::entryType::broadband, .deviceType = "PPPoE", .start = Start::idle}});
  EXPECT_FALSE(entryId("office").empty());
  EXPECT_FALSE(entryId("shared").empty());
  EXPECT_EQ(snapshot().entries.size(), 3u) << "what was dialed without an entry is in no phone book";
  for (const Entry& entry : snapshot().entries) {
    EXPECT_EQ(entry.provider, rasProviderName);
    EXPECT_EQ(entry.kind, entry.name == "dsl" ? ConnectionKind::pppoe : ConnectionKind::vpn);
  }
  EXPECT_TRUE(dial("shared").target) << "of the phone book of all users";
}

TEST_F(RasDialTest, AnUnknownEntryIsNone) {
  startWith({idle()});
  const DialResult dialed = provider->actor().dial("{nothing}");
  EXPECT_FALSE(dialed.target);
  ASSERT_TRUE(dialed.error);
  EXPECT_EQ(dialed.error->code, "623");
}

TEST_F(RasDialTest, TheSystemsDialogConnects) {
  StandInEntry entry = idle();
  entry.hasPassword = false;
  entry.dialogTakes = 500ms;
  startWith({entry});
  const DialResult dialed = dial("office", DialWith::systemDialog);
  ASSERT_TRUE(dialed.target);
  EXPECT_EQ(waitFor("office").target, *dialed.target);
  EXPECT_EQ(hangUp(*dialed.target).outcome, Outcome::confirmed);
}

TEST_F(RasDialTest, TheSystemsDialogIsCancelledOrFails) {
  StandInEntry cancels = idle(), fails = idle();
  cancels.dialog = Dialog::cancels;
  fails.name = "home";
  fails.dialog = Dialog::fails;
  fails.dialogError = 691;
  cancels.dialogTakes = fails.dialogTakes = 100ms;
  startWith({cancels, fails});
  const DialResult cancelled = dial("office", DialWith::systemDialog);
  EXPECT_FALSE(cancelled.target);
  ASSERT_TRUE(cancelled.error);
  EXPECT_EQ(cancelled.error->code, "631") << "by the user";
  const DialResult failed = dial("home", DialWith::systemDialog);
  ASSERT_TRUE(failed.error);
  EXPECT_EQ(failed.error->code, "691");
}

}  // namespace
}  // namespace onhook
