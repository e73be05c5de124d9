#include "tests/core/ras/ProviderTest.h"

// RasHangUp: asked once, its answers, and what it may not be trusted with.
namespace onhook {
namespace {

using namespace std::chrono_literals;
namespace code = ras::code;
using ras::StandInEntry;
using ras::StandInHangUp;
using ras::standInNever;
using ras::StandInScript;
using testing::HasSubstr;

class RasHangUpTest : public RasProviderTest {
 protected:
  /// One connection, "office", that behaves so.
  Target startWithOffice(const StandInHangUp& behaviour) {
    startWith({{.name = "office", .hangUp = behaviour}});
    return targetOf("office");
  }
};

TEST_F(RasHangUpTest, IsCalledExactlyOnceHoweverLongItTakes) {
  const Target office = startWithOffice({.takes = 2500ms});
  EXPECT_EQ(hangUp(office).outcome, Outcome::confirmed);
  EXPECT_EQ(standIn->hangUps("office"), 1);
  EXPECT_FALSE(standIn->standsReally("office"));
}

TEST_F(RasHangUpTest, AnotherProgramsHangUpIsJoined) {
  const Target office = startWithOffice({.takes = standInNever});
  standIn->play("hang-up-by-other office");
  const Reply reply = hangUpOnly(office);
  EXPECT_EQ(reply.kind, Reply::Kind::inProgress);
  ASSERT_TRUE(reply.error);
  EXPECT_EQ(reply.error->code, "617");
  EXPECT_EQ(lookedAt(office).state, PresenceState::goingDown);
  standIn->play("end office");
  EXPECT_EQ(lookedAt(office).state, PresenceState::gone);
}

TEST_F(RasHangUpTest, WhatAnotherProgramHangsUpIsWatchedToItsEnd) {
  startWith({{.name = "office", .hangUp = {.takes = 1s}}});
  const Target office = targetOf("office");
  standIn->play("hang-up-by-other office");
  EXPECT_EQ(hangUp(office).outcome, Outcome::confirmed);
  EXPECT_FALSE(standIn->standsReally("office"));
}

class RasDenialTest : public RasHangUpTest, public testing::WithParamInterface<ras::Dword> {};

TEST_P(RasDenialTest, IsNotBelievedWhileItStands) {
  const Target office = startWithOffice({.code = GetParam()});
  const HangUpResult result = hangUpToTheLimit(office);
  EXPECT_EQ(result.outcome, Outcome::stillUp);
  ASSERT_TRUE(result.error);
  EXPECT_EQ(result.error->code, std::to_string(GetParam()));
  EXPECT_TRUE(standIn->standsReally("office"));
  EXPECT_EQ(standIn->hangUps("office"), 1);
}

TEST_P(RasDenialTest, IsBelievedOnceTheEvidenceAgrees) {
  const Target office = startWithOffice({.takes = 0ms, .code = GetParam(), .endsAllTheSame = true});
  const HangUpResult result = hangUp(office);
  EXPECT_TRUE(isDown(result.outcome)) << toString(result.outcome);
  EXPECT_FALSE(result.error);
  EXPECT_EQ(standIn->hangUps("office"), 1);
}

INSTANTIATE_TEST_SUITE_P(InvalidHandleAndNoConnection, RasDenialTest,
                         testing::Values(code::invalidHandle, code::noConnection));

TEST_F(RasHangUpTest, AnErrorOfRasHasItsTextAndOurAdvice) {
  const Target office = startWithOffice({.code = 753});
  const HangUpResult result = hangUp(office);
  EXPECT_EQ(result.outcome, Outcome::refused);
  ASSERT_TRUE(result.error);
  EXPECT_EQ(result.error->domain, ErrorDomain::ras);
  EXPECT_EQ(result.error->code, "753");
  EXPECT_THAT(result.error->text, HasSubstr("multi-protocol router"));
  EXPECT_FALSE(result.error->advice.empty());
}

TEST_F(RasHangUpTest, AnErrorOfTheSystemHasItsText) {
  const Target office = startWithOffice({.code = code::accessDenied});
  const HangUpResult result = hangUp(office);
  EXPECT_EQ(result.outcome, Outcome::refused);
  ASSERT_TRUE(result.error);
  EXPECT_EQ(result.error->domain, ErrorDomain::windows);
  EXPECT_EQ(result.error->code, "5");
  EXPECT_FALSE(result.error->text.empty());
  EXPECT_FALSE(result.error->advice.empty());
}

TEST_F(RasHangUpTest, AnotherProgramsHoldIsSaid) {
  startWith({{.name = "office", .references = 2}});
  const auto isThoughtOf = [](const HangUpProgress& news) {
    return whatStillStands(news.presence).find("another program") != std::string::npos;
  };
  const HangUpResult result = hangUpToTheLimit(targetOf("office"), isThoughtOf);
  EXPECT_EQ(result.outcome, Outcome::stillUp);
  EXPECT_THAT(whatStillStands(result.presence), HasSubstr("another program"));
  ASSERT_TRUE(result.error);
  EXPECT_THAT(result.error->text, HasSubstr("another program may hold it"));
  EXPECT_THAT(result.error->advice, HasSubstr("Asking again"));
  EXPECT_EQ(standIn->hangUps("office"), 1) << "the other's hold is not ours to take";
}

TEST_F(RasHangUpTest, TheOtherProgramLetsGoAtLast) {
  startWith({{.name = "office", .references = 2, .hangUp = {.takes = 100ms}}});
  const Target office = targetOf("office");
  EXPECT_EQ(hangUpToTheLimit(office).outcome, Outcome::stillUp);
  standIn->play("release office");
  EXPECT_EQ(watch(office).outcome, Outcome::confirmed);
  EXPECT_EQ(standIn->hangUps("office"), 1);
}

TEST_F(RasHangUpTest, AskingAgainTakesTheOthersHold) {
  startWith({{.name = "office", .references = 2, .hangUp = {.takes = 100ms}}});
  const Target office = targetOf("office");
  EXPECT_EQ(hangUpToTheLimit(office).outcome, Outcome::stillUp);
  EXPECT_EQ(hangUp(office).outcome, Outcome::confirmed);
  EXPECT_EQ(standIn->hangUps("office"), 2);
}

TEST_F(RasHangUpTest, ACustomDialerIsMarked) {
  startWith({{.name = "office", .customDialDll = "C:\\Program Files\\Dialer\\dial.dll"}});
  EXPECT_EQ(waitFor("office").variant, "custom dialer dial.dll");
}

TEST_F(RasHangUpTest, ACustomDialersCallHoldsUpNobodyElse) {
  startWith({{.name = "office",
              .customDialDll = "C:\\dial.dll",
              .hangUp = {.takes = standInNever, .callTakes = standInNever}},
             {.name = "home", .hangUp = {.takes = 100ms}}});
  const Target office = targetOf("office"), home = targetOf("home");
  const auto blocked = hangUpInBackground(office);
  ASSERT_TRUE(eventually([&] { return standIn->hangUps("office") == 1; }));
  EXPECT_EQ(hangUp(home).outcome, Outcome::confirmed);
  EXPECT_FALSE(blocked->get());
  EXPECT_TRUE(lookedAt(office).stands());
  standIn->play("end office");
  EXPECT_EQ(lookedAt(office).state, PresenceState::gone) << "seen, though the call has not returned";
  EXPECT_FALSE(blocked->get());
}

TEST_F(RasHangUpTest, TheProviderCanEndWhileACallBlocks) {
  const Target office = startWithOffice({.takes = standInNever, .callTakes = standInNever});
  const auto blocked = hangUpInBackground(office);
  ASSERT_TRUE(eventually([&] { return standIn->hangUps("office") == 1; }));
  provider.reset();
  EXPECT_FALSE(blocked->get());
  standIn.reset();
  EXPECT_TRUE(eventually([&] { return blocked->get().has_value(); }));
}

TEST_F(RasHangUpTest, TheProviderCanEndWhileItsOwnLookBlocks) {
  startWith({{.name = "office"}});
  const int looks = standIn->calls("RasEnumConnections");
  standIn->play("frozen");
  observer().lookAtAll();
  ASSERT_TRUE(eventually([&] { return standIn->calls("RasEnumConnections") > looks; }));
  provider.reset();
  EXPECT_EQ(standIn->hangUps("office"), 0);
}

TEST_F(RasHangUpTest, FrozenNothingIsClaimed) {
  startWith({{.name = "office"}});
  const Target office = targetOf("office");
  standIn->play("frozen");
  const HangUpResult result = hangUpToTheLimit(office, [](const HangUpProgress& news) { return news.asked; });
  EXPECT_FALSE(isDown(result.outcome)) << toString(result.outcome);
  EXPECT_TRUE(standIn->standsReally("office"));
}

TEST_F(RasHangUpTest, WithItsServiceAwayItsNotAsked) {
  startWith({{.name = "office"}});
  const Target office = targetOf("office");
  standIn->play("away 1722");
  const Reply reply = hangUpOnly(office);
  EXPECT_NE(reply.kind, Reply::Kind::accepted);
  EXPECT_NE(reply.kind, Reply::Kind::notThere) << "nobody has said that it is gone";
  ASSERT_TRUE(reply.error);
  EXPECT_EQ(reply.error->code, "1722");
}

TEST_F(RasHangUpTest, AHandleUsedAgainIsNeverHungUp) {
  startWith(
      {{.name = "office", .handleReusedBy = "home"}, {.name = "home", .start = StandInEntry::Start::idle}});
  const Target office = targetOf("office");
  standIn->play("end office");
  EXPECT_EQ(hangUpOnly(office).kind, Reply::Kind::notThere);
  EXPECT_EQ(hangUp(office).outcome, Outcome::alreadyGone);
  EXPECT_TRUE(standIn->standsReally("home"));
  EXPECT_EQ(standIn->hangUps("home"), 0);
}

TEST_F(RasHangUpTest, ItsLuidMayBeUsedAgainToo) {
  // The same entry, the same handle, the same LUID: its correlation GUID alone tells (Windows 7 and later).
  StandInScript script;
  script.entries = {{.name = "office", .handleReusedBy = "office"}};
  script.sameLuidWhenReused = true;
  start(script);
  const Target before = targetOf("office");
  standIn->play("end office");
  EXPECT_EQ(hangUpOnly(before).kind, Reply::Kind::notThere);
  EXPECT_EQ(lookedAt(before).state, PresenceState::gone);
  EXPECT_NE(targetOf("office"), before);
  EXPECT_EQ(standIn->hangUps("office"), 0);
}

TEST_F(RasHangUpTest, AnIdOfAFormerRunIsHungUpOrRefused) {
  const Target office = startWithOffice({.takes = 100ms});
  // Another process knows nothing of it but its id.
  provider = std::make_shared<RasProvider>(time.runtime(), standIn->system());
  EXPECT_EQ(hangUp(office).outcome, Outcome::confirmed);
  EXPECT_EQ(standIn->hangUps("office"), 1);
  provider = std::make_shared<RasProvider>(time.runtime(), standIn->system());
  EXPECT_EQ(hangUp(office).outcome, Outcome::alreadyGone);
}

}  // namespace
}  // namespace onhook
