#include "core/providers/simulated/RasErrors.h"
#include "tests/core/simulated/SimulatedTest.h"

namespace onhook {
namespace {

using namespace std::chrono_literals;

constexpr Duration never = Duration::max();

struct SimulatedHangUpTest : SimulatedTest {};

TEST_F(SimulatedHangUpTest, TakesItsTimeAndStaysListedUntilItIsReallyGone) {
  playOne({.name = "VPN", .hangUp = {.takes = 2s}});
  EXPECT_EQ(provider->actor().hangUp(nth(1)).kind, Reply::Kind::accepted);
  sleep(1999ms);
  ASSERT_NE(find(nth(1)), nullptr);
  EXPECT_EQ(find(nth(1))->state, ConnectionState::goingDown);
  EXPECT_EQ(state(nth(1)), PresenceState::goingDown);
  EXPECT_TRUE(provider->standsReally(nth(1)));
  sleep(2ms);
  EXPECT_EQ(find(nth(1)), nullptr);
  EXPECT_EQ(state(nth(1)), PresenceState::gone);
  EXPECT_FALSE(provider->standsReally(nth(1)));
  EXPECT_EQ(provider->nativeHangUps(nth(1)), 1);
}

TEST_F(SimulatedHangUpTest, TellsWhenItHasReallyEnded) {
  playOne({.name = "Bundle",
           .links = {{.hangUp = {.takes = 1s}}, {.hangUp = {.takes = 9s}}},
           .hangUp = {.takes = 2s}});
  const TimePoint asked = runtime->now();
  provider->actor().hangUp(linkOf(1, 1));
  provider->actor().hangUp(nth(1));
  EXPECT_EQ(provider->endedAt(nth(1)), std::nullopt);
  sleep(3s);
  EXPECT_EQ(provider->endedAt(linkOf(1, 1)), asked + 1s);
  EXPECT_EQ(provider->endedAt(linkOf(1, 2)), asked + 2s);
  EXPECT_EQ(provider->endedAt(nth(1)), asked + 2s);
  EXPECT_EQ(provider->endedAt(nth(2)), std::nullopt);
}

TEST_F(SimulatedHangUpTest, WhatIsGoneAndWaitedForIsLookedAtOnceMoreUnasked) {
  playOne({.name = "VPN", .hangUp = {.takes = 1s}});
  const auto wakeup = std::make_shared<Wakeup>();
  const Subscription subscription = observer().subscribe(nth(1), wakeup);
  provider->actor().hangUp(nth(1));
  sleep(500ms);
  EXPECT_EQ(presence(nth(1)).goneLook, 0u);
  const int looks = provider->nativeLooks();
  sleep(501ms);
  const Presence gone = presence(nth(1));
  EXPECT_EQ(gone.state, PresenceState::gone);
  EXPECT_NE(gone.goneLook, 0u);
  EXPECT_GE(gone.look, gone.goneLook);
  EXPECT_EQ(provider->nativeLooks(), looks + 2);
}

TEST_F(SimulatedHangUpTest, TheCallMayBlock) {
  playOne({.name = "Bank", .hangUp = {.takes = 1s, .callTakes = 4s}});
  const TimePoint asked = runtime->now();
  EXPECT_EQ(provider->actor().hangUp(nth(1)).kind, Reply::Kind::accepted);
  EXPECT_EQ(runtime->now() - asked, 4s);
  EXPECT_FALSE(provider->standsReally(nth(1)));
}

TEST_F(SimulatedHangUpTest, ACallThatBlocksForEverEndsWithTheProvider) {
  playOne({.name = "Bank", .hangUp = {.takes = never, .callTakes = never}});
  std::optional<Reply> reply;
  runtime->launch([&, actor = &provider->actor()] { reply = actor->hangUp(nth(1)); });
  sleep(24h);
  EXPECT_FALSE(reply);
  EXPECT_EQ(runtime->running(), 2u);
  provider.reset();
  sleep(1ms);
  ASSERT_TRUE(reply);
  EXPECT_EQ(reply->kind, Reply::Kind::noAnswer);
  EXPECT_EQ(runtime->running(), 0u);
}

TEST_F(SimulatedHangUpTest, OneMayNeverEnd) {
  playOne({.name = "VPN", .hangUp = {.takes = never}});
  const HangUpResult result = hangUp(nth(1));
  EXPECT_EQ(result.outcome, Outcome::stillUp);
  EXPECT_EQ(result.presence.state, PresenceState::goingDown);
}

TEST_F(SimulatedHangUpTest, WhatNeverEndsCanBeForcedWhereThereIsAHarderWay) {
  const Force force{"Kills it.", "Tells nobody."};
  play({.entries = {{.name = "a", .hangUp = {.takes = never}, .force = force},
                    {.name = "b", .hangUp = {.takes = never}}}});
  for (const int number : {1, 2}) EXPECT_EQ(hangUp(nth(number)).outcome, Outcome::stillUp);
  EXPECT_EQ(find(nth(1))->force, force);
  EXPECT_EQ(find(nth(2))->force, std::nullopt);
  const HangUpResult result = run(nth(1), HangUpProcedure::Mode::force);
  EXPECT_EQ(result.outcome, Outcome::confirmed);
  EXPECT_TRUE(result.forced);
  EXPECT_FALSE(provider->standsReally(nth(1)));
  EXPECT_TRUE(provider->standsReally(nth(2)));
}

TEST_F(SimulatedHangUpTest, ARefusalCarriesCodeTextAndAdviceAndChangesNothing) {
  playOne({.name = "VPN", .hangUp = {.refuses = rasError(753)}});
  const Reply reply = provider->actor().hangUp(nth(1));
  EXPECT_EQ(reply.kind, Reply::Kind::refused);
  EXPECT_EQ(reply.error, rasError(753));
  EXPECT_EQ(look(nth(1)).state, PresenceState::up);
}

TEST_F(SimulatedHangUpTest, ARefusalMayBeALie) {
  playOne({.name = "VPN", .hangUp = {.takes = 1s, .refuses = rasError(668), .endsAllTheSame = true}});
  EXPECT_EQ(provider->actor().hangUp(nth(1)).kind, Reply::Kind::refused);
  EXPECT_EQ(look(nth(1)).state, PresenceState::goingDown);
  sleep(1s);
  EXPECT_FALSE(provider->standsReally(nth(1)));
}

TEST_F(SimulatedHangUpTest, CodesThatSayThatNothingIsLeftAreNoRefusal) {
  play({.entries = {{.name = "a", .hangUp = {.refuses = rasError(6)}},
                    {.name = "b", .hangUp = {.refuses = rasError(617)}}}});
  EXPECT_EQ(provider->actor().hangUp(nth(1)).kind, Reply::Kind::notThere);
  EXPECT_EQ(provider->actor().hangUp(nth(2)).kind, Reply::Kind::inProgress);
  EXPECT_TRUE(provider->standsReally(nth(1)));
  EXPECT_EQ(look(nth(1)).state, PresenceState::up);
}

TEST_F(SimulatedHangUpTest, WhoMayNotIsToldWhy) {
  const Error reason{ErrorDomain::windows, "5", "Access is denied.", "Ask Anna."};
  playOne({.name = "VPN", .permission = {Authority::no, reason}});
  EXPECT_EQ(provider->actor().mayHangUp(nth(1)), (Permission{Authority::no, reason}));
  EXPECT_EQ(provider->actor().mayHangUp(nth(9)), Permission{});
  const Reply reply = provider->actor().hangUp(nth(1));
  EXPECT_EQ(reply.kind, Reply::Kind::refused);
  EXPECT_EQ(reply.error, reason);
}

TEST_F(SimulatedHangUpTest, ItMayTurnOutToBeGone) {
  playOne({.name = "VPN", .hangUp = {.goneWhenAsked = true}});
  const Reply reply = provider->actor().hangUp(nth(1));
  EXPECT_EQ(reply.kind, Reply::Kind::notThere);
  EXPECT_TRUE(isInvalidHandle(*reply.error));
  EXPECT_FALSE(provider->standsReally(nth(1)));
}

TEST_F(SimulatedHangUpTest, AnotherProgramsHoldKeepsItUpAfterOurCall) {
  playOne({.name = "VPN", .hangUp = {.takes = 1s, .heldBy = "Backup service"}});
  EXPECT_TRUE(whatStillStands(look(nth(1))).find("Backup") == std::string::npos);
  EXPECT_EQ(provider->actor().hangUp(nth(1)).kind, Reply::Kind::accepted);
  sleep(1h);
  EXPECT_EQ(state(nth(1)), PresenceState::up);
  EXPECT_EQ(whatStillStands(presence(nth(1))), "handle 1001 still valid, Backup service still holds it");
  // Calling on would take the other program's hold away.
  EXPECT_EQ(provider->actor().hangUp(nth(1)).kind, Reply::Kind::accepted);
  sleep(2s);
  EXPECT_FALSE(provider->standsReally(nth(1)));
}

TEST_F(SimulatedHangUpTest, TheOtherProgramMayLetGo) {
  playOne({.name = "VPN", .hangUp = {.takes = 1s, .heldBy = "Backup service", .heldFor = 10s}});
  const HangUpResult result = hangUp(nth(1));
  EXPECT_EQ(result.outcome, Outcome::confirmed);
  EXPECT_GE(result.took, 11s);
  EXPECT_EQ(provider->nativeHangUps(nth(1)), 1);
}

TEST_F(SimulatedHangUpTest, ASecondCallIsToldThatOneRuns) {
  playOne({.name = "VPN", .hangUp = {.takes = 5s}});
  EXPECT_EQ(provider->actor().hangUp(nth(1)).kind, Reply::Kind::accepted);
  const Reply second = provider->actor().hangUp(nth(1));
  EXPECT_EQ(second.kind, Reply::Kind::inProgress);
  EXPECT_TRUE(isAlreadyDisconnecting(*second.error));
  EXPECT_EQ(provider->nativeHangUps(nth(1)), 2);
}

TEST_F(SimulatedHangUpTest, AnothersHangUpIsSeen) {
  playOne({.name = "VPN", .hangUp = {.takes = 5s}, .othersHangUpAfter = 1s});
  sleep(2s);
  EXPECT_EQ(find(nth(1))->state, ConnectionState::goingDown);
  EXPECT_EQ(run(nth(1), HangUpProcedure::Mode::watch).outcome, Outcome::confirmed);
}

TEST_F(SimulatedHangUpTest, ALinkEndsWithoutItsBundle) {
  playOne({.name = "ISDN", .links = {{.hangUp = {.takes = 1s}}, {}}});
  EXPECT_EQ(hangUp(linkOf(1, 1)).outcome, Outcome::confirmed);
  EXPECT_TRUE(provider->standsReally(nth(1)));
  EXPECT_TRUE(provider->standsReally(linkOf(1, 2)));
  EXPECT_EQ(state(nth(1)), PresenceState::up);
  ASSERT_EQ(find(nth(1))->links.size(), 1u);
  EXPECT_EQ(find(nth(1))->links[0].number, 2);
}

TEST_F(SimulatedHangUpTest, ABundleEndsWithItsLastLinkAndItsLinksWithIt) {
  play({.entries = {{.name = "a", .links = {{}, {}}}, {.name = "b", .links = {{}, {}}}}});
  EXPECT_EQ(hangUp(linkOf(1, 1)).outcome, Outcome::confirmed);
  EXPECT_EQ(hangUp(linkOf(1, 2)).outcome, Outcome::confirmed);
  EXPECT_FALSE(provider->standsReally(nth(1)));
  EXPECT_EQ(hangUp(nth(2)).outcome, Outcome::confirmed);
  EXPECT_FALSE(provider->standsReally(linkOf(2, 1)));
  EXPECT_EQ(look(linkOf(2, 2)).state, PresenceState::gone);
}

TEST_F(SimulatedHangUpTest, ALinkMayHideItsEnd) {
  playOne({.name = "ISDN", .links = {{.hangUp = {.takes = 1s, .hidesEnd = true}}, {}}});
  EXPECT_EQ(look(linkOf(1, 1)).state, PresenceState::up);
  provider->actor().hangUp(linkOf(1, 1));
  EXPECT_EQ(look(linkOf(1, 1)).state, PresenceState::cannotTell);
  EXPECT_EQ(presence(linkOf(1, 1)).reason, rasError(600));
  EXPECT_EQ(find(nth(1))->links.size(), 2u);
  sleep(4s);
  EXPECT_EQ(state(linkOf(1, 1)), PresenceState::cannotTell);
  EXPECT_EQ(find(nth(1))->links.size(), 1u) << "after the settle time it leaves the list";
}

TEST_F(SimulatedHangUpTest, AConnectionMayHideItsEnd) {
  playOne({.name = "VPN", .hangUp = {.takes = 1s, .hidesEnd = true}});
  EXPECT_EQ(hangUp(nth(1)).outcome, Outcome::settled);
  EXPECT_EQ(look(nth(1)).state, PresenceState::cannotTell);
  sleep(1s);
  EXPECT_EQ(find(nth(1)), nullptr);
}

TEST_F(SimulatedHangUpTest, OneMayLeaveTheListLongBeforeItIsGone) {
  playOne({.name = "VPN", .interface = "tun0", .hangUp = {.takes = 5s}, .leavesListEarly = true});
  provider->actor().hangUp(nth(1));
  EXPECT_EQ(look(nth(1)).state, PresenceState::goingDown);
  EXPECT_NE(find(nth(1)), nullptr);
  const HangUpResult result = run(nth(1), HangUpProcedure::Mode::watch);
  EXPECT_EQ(result.outcome, Outcome::confirmed);
  EXPECT_GE(result.took, 4s);
}

TEST_F(SimulatedHangUpTest, AHandlesNumberMayNameAnotherConnectionAtOnce) {
  play({.entries = {{.name = "a", .hangUp = {.takes = 1s}, .handleReusedBy = "b"},
                    {.name = "b", .start = SimulatedEntry::Start::idle}}});
  EXPECT_EQ(hangUp(nth(1)).outcome, Outcome::confirmed);
  const Target stranger = SimulatedIdentity{1001, 10002}.target();
  EXPECT_TRUE(provider->standsReally(stranger));
  ASSERT_NE(find(stranger), nullptr);
  EXPECT_EQ(find(stranger)->name, "b");
  EXPECT_EQ(provider->actor().hangUp(nth(1)).kind, Reply::Kind::notThere);
  EXPECT_TRUE(provider->standsReally(stranger));
  EXPECT_EQ(provider->nativeHangUps(stranger), 0);
  EXPECT_EQ(provider->nativeHangUps(nth(1)), 1) << "a stale handle is never acted on";
}

TEST_F(SimulatedHangUpTest, ABundlesHandleMayNameOneWithoutLinks) {
  play({.entries = {{.name = "a", .links = {{}, {}}, .hangUp = {.takes = 1s}, .handleReusedBy = "b"},
                    {.name = "b", .start = SimulatedEntry::Start::idle}},
        .outages = {{SimulatedOutage::Kind::enumerateFails, 500ms, 2s, {}}}});
  const Subscription watching = observer().subscribe(linkOf(1, 2), std::make_shared<Wakeup>());
  provider->actor().hangUp(nth(1));
  sleep(1500ms);
  observer().lookAtAll();
  sleep(1ms);
  EXPECT_EQ(state(linkOf(1, 2)), PresenceState::cannotTell) << "only the list could tell whose handle it is";
  sleep(1s);
  observer().lookAtAll();
  sleep(1ms);
  EXPECT_EQ(state(linkOf(1, 2)), PresenceState::gone);
  EXPECT_EQ(state(nth(1)), PresenceState::gone);
}

TEST_F(SimulatedHangUpTest, OneThatComesBackIsANewOne) {
  playOne({.name = "VPN", .hangUp = {.takes = 1s}, .comesBackAfter = 2s});
  EXPECT_EQ(hangUp(nth(1)).outcome, Outcome::confirmed);
  EXPECT_EQ(find(nth(2)), nullptr);
  const TimePoint ended = runtime->now();
  sleep(3s);
  ASSERT_NE(find(nth(2)), nullptr);
  EXPECT_EQ(find(nth(2))->since, ended + 2s);
  EXPECT_EQ(state(nth(1)), PresenceState::gone);
}

TEST_F(SimulatedHangUpTest, KeptDownItStaysDownUntilItIsDialed) {
  const KeepDown keepDown{"Tells it not to.", Authority::yes, "It was told not to.", "Connect it."};
  playOne({.name = "VPN", .hangUp = {.takes = 1s}, .comesBackAfter = 2s, .keepDown = keepDown});
  EXPECT_TRUE(find(nth(1))->comesBack);
  EXPECT_EQ(find(nth(1))->keepDown, keepDown);
  EXPECT_EQ(provider->actor().keepDown(nth(1)).kind, Reply::Kind::accepted);
  sleep(1min);
  EXPECT_EQ(find(nth(2)), nullptr);
  // Dialed, it is as it was.
  ASSERT_TRUE(provider->actor().dial("VPN").target);
  sleep(10s);
  ASSERT_NE(find(nth(2)), nullptr);
  EXPECT_TRUE(find(nth(2))->comesBack);
  EXPECT_EQ(hangUp(nth(2)).outcome, Outcome::confirmed);
  sleep(10s);
  EXPECT_NE(find(nth(3)), nullptr);
}

TEST_F(SimulatedHangUpTest, WhatGoesDownAlreadyCanStillBeKeptDown) {
  playOne({.name = "VPN", .hangUp = {.takes = 5s}, .comesBackAfter = 2s, .keepDown = KeepDown{}});
  EXPECT_EQ(provider->actor().hangUp(nth(1)).kind, Reply::Kind::accepted);
  sleep(1s);
  EXPECT_EQ(provider->actor().keepDown(nth(1)).kind, Reply::Kind::accepted);
  sleep(1min);
  EXPECT_EQ(find(nth(2)), nullptr);
}

TEST_F(SimulatedHangUpTest, WhatCannotBeKeptDownIsNotHungUpEither) {
  play({.entries = {{.name = "VPN", .comesBackAfter = 2s},
                    {.name = "Plain"},
                    {.name = "No",
                     .hangUp = {.refuses = rasError(753)},
                     .comesBackAfter = 2s,
                     .keepDown = KeepDown{}}}});
  EXPECT_TRUE(find(nth(1))->comesBack);
  EXPECT_FALSE(find(nth(1))->keepDown);
  const Reply reply = provider->actor().keepDown(nth(1));
  EXPECT_EQ(reply.kind, Reply::Kind::refused);
  EXPECT_EQ(reply.error->code, "no-keep-down");
  EXPECT_EQ(provider->nativeHangUps(nth(1)), 0);
  EXPECT_EQ(provider->actor().keepDown(nth(2)).kind, Reply::Kind::accepted) << "it does not come back";
  EXPECT_EQ(provider->actor().keepDown(nth(3)).kind, Reply::Kind::refused);
  EXPECT_TRUE(find(nth(3))->comesBack);
}

TEST_F(SimulatedHangUpTest, LinksVanishByThemselvesToo) {
  playOne({.name = "ISDN", .links = {{.vanishesAfter = 1s}, {}}});
  sleep(2s);
  EXPECT_EQ(state(linkOf(1, 1)), PresenceState::gone);
  EXPECT_EQ(state(linkOf(1, 2)), PresenceState::up);
}

TEST_F(SimulatedHangUpTest, AStatusErrorAloneNeverMeansGone) {
  playOne({.name = "VPN", .statusError = rasError(6)});
  EXPECT_EQ(state(nth(1)), PresenceState::up);
  EXPECT_EQ(presence(nth(1)).reason, rasError(6));
}

TEST_F(SimulatedHangUpTest, ASubentryErrorThatIsNotPortNotOpenCannotTell) {
  playOne({.name = "ISDN", .links = {{.subentryError = rasError(606)}, {}}});
  EXPECT_EQ(state(linkOf(1, 1)), PresenceState::cannotTell);
  EXPECT_EQ(presence(linkOf(1, 1)).reason, rasError(606));
}

}  // namespace
}  // namespace onhook
