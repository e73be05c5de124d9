#include "ui/notifications/NotificationPolicy.h"

#include <gmock/gmock.h>

#include "tests/ui/support/Examples.h"

namespace onhook {
namespace {

using namespace std::chrono_literals;
using test::bundle;
using test::vpn;
using Action = Notification::Action;
using Sort = NotificationPolicy::Sort;
using View = NotificationPolicy::View;
using testing::ElementsAre;

Snapshot listing(std::vector<Connection> connections, Reach reach = Reach::reached) {
  Snapshot snapshot;
  snapshot.provider = "fake";
  snapshot.reach = reach;
  snapshot.connections = std::move(connections);
  return snapshot;
}

Connection in(ConnectionState state, Connection connection = vpn("office")) {
  connection.state = state;
  return connection;
}

Connection ofEntry(const std::string& entry, Connection connection) {
  connection.entry = entry;
  return connection;
}

HangUpResult ended(Outcome outcome, Duration took = 1s, const Target& target = vpn("office").target) {
  HangUpResult result;
  result.target = target;
  result.outcome = outcome;
  result.took = took;
  return result;
}

class NotificationPolicyTest : public testing::Test {
 protected:
  std::optional<Notification> list(std::vector<Connection> connections, View view = View::hidden) {
    return policy_.afterChange({listing(std::move(connections))}, view);
  }
  /// A hang-up of "office" that was asked for with the window so, and ends with it so.
  std::optional<Notification> hangUp(const HangUpResult& result, View before = View::hidden,
                                     View after = View::hidden) {
    policy_.noteStarted(result.target, before);
    return policy_.afterFinished(result, Sort::alone, "office", "Said.", after);
  }

  NotificationPolicy policy_;
};

TEST_F(NotificationPolicyTest, ADropIsTold) {
  EXPECT_FALSE(list({vpn("office")}));
  const auto told = list({});
  ASSERT_TRUE(told);
  EXPECT_EQ(told->kind, Notification::Kind::warning);
  EXPECT_TRUE(told->title.contains("office")) << told->title.toStdString();
}

TEST_F(NotificationPolicyTest, AlsoWhenItWasSeenGoingDown) {
  list({vpn("office")});
  EXPECT_FALSE(list({in(ConnectionState::goingDown)}));
  EXPECT_TRUE(list({}));
}

TEST_F(NotificationPolicyTest, AlsoWhenTheWindowLiesBelowOthers) {
  list({vpn("office")}, View::shown);
  EXPECT_TRUE(list({}, View::shown));
}

TEST_F(NotificationPolicyTest, WhatWasWatchedInTheWindowIsNot) {
  list({vpn("office")});
  EXPECT_FALSE(list({}, View::active));
  EXPECT_FALSE(list({}, View::hidden)) << "nor later";
}

TEST_F(NotificationPolicyTest, ManyDropsAtOnceAreOne) {
  list({vpn("a"), vpn("b"), vpn("c"), vpn("d"), vpn("e")});
  const auto told = list({vpn("e")});
  ASSERT_TRUE(told);
  EXPECT_EQ(told->title, "4 connections went down");
  EXPECT_TRUE(told->text.startsWith("a, b, c and 1 more. ")) << told->text.toStdString();
}

TEST_F(NotificationPolicyTest, WhatWasHungUpHereIsNoDrop) {
  list({vpn("office")});
  policy_.noteStarted(vpn("office").target, View::active);
  EXPECT_FALSE(list({}));
}

TEST_F(NotificationPolicyTest, NorWhatStoodOnThat) {
  Connection upper = vpn("upper");
  upper.standsOn = {vpn("office").target};
  list({vpn("office"), upper});
  policy_.noteStarted(vpn("office").target, View::active);
  EXPECT_FALSE(list({upper}));
  EXPECT_FALSE(list({}));
}

TEST_F(NotificationPolicyTest, ButNotWhereTheCarrierWasRefused) {
  Connection upper = vpn("upper");
  upper.standsOn = {vpn("office").target};
  list({vpn("office"), upper});
  hangUp(ended(Outcome::refused), View::active, View::active);
  EXPECT_TRUE(list({vpn("office")}));
}

TEST_F(NotificationPolicyTest, NorWhatGoesLongAfterItWasAskedTo) {
  list({vpn("office")});
  hangUp(ended(Outcome::stillUp), View::active, View::active);
  EXPECT_FALSE(list({}));
}

TEST_F(NotificationPolicyTest, ButWhatGoesAfterItsSystemRefusedIs) {
  list({vpn("office")});
  hangUp(ended(Outcome::refused), View::active, View::active);
  EXPECT_TRUE(list({}));
}

TEST_F(NotificationPolicyTest, WhatIsConnectedAgainAfterAHangUpCanDropAgain) {
  list({vpn("office")});
  hangUp(ended(Outcome::confirmed));
  list({});
  list({vpn("office")});
  EXPECT_TRUE(list({}));
}

TEST_F(NotificationPolicyTest, ADialingThatFailsIsNoDrop) {
  list({in(ConnectionState::dialing)});
  EXPECT_FALSE(list({}));
}

TEST_F(NotificationPolicyTest, WhatASystemTakesWithItIsNoDrop) {
  list({vpn("office")});
  EXPECT_FALSE(policy_.afterChange({listing({}, Reach::notAnswering)}, View::hidden));
  EXPECT_FALSE(policy_.afterChange({listing({vpn("office under another identity")})}, View::hidden));
}

TEST_F(NotificationPolicyTest, WhatIsThereAnewUnderAnotherIdentityIsNoDrop) {
  list({ofEntry("entry", vpn("first"))});
  EXPECT_FALSE(list({ofEntry("entry", vpn("second"))}));
  EXPECT_TRUE(list({ofEntry("other", vpn("third"))}));
}

TEST_F(NotificationPolicyTest, ABundlesLinksComeAndGo) {
  list({bundle("isdn", 2)});
  EXPECT_FALSE(list({bundle("isdn", 1)}));
  EXPECT_TRUE(list({}));
}

TEST_F(NotificationPolicyTest, AHangUpFromTheTrayThatFailedIsTold) {
  for (const Outcome outcome : {Outcome::stillUp, Outcome::refused, Outcome::providerLost}) {
    const auto told = hangUp(ended(outcome));
    ASSERT_TRUE(told);
    EXPECT_EQ(told->kind, Notification::Kind::warning);
    EXPECT_EQ(told->title, "office");
    EXPECT_EQ(told->text, "Said.");
    EXPECT_EQ(told->target, vpn("office").target);
  }
}

TEST_F(NotificationPolicyTest, OneWhoseEndNobodySawIsTold) {
  EXPECT_TRUE(hangUp(ended(Outcome::settled)));
}

TEST_F(NotificationPolicyTest, OneThatWentWellIsToldOnlyWhenItTookLong) {
  EXPECT_FALSE(hangUp(ended(Outcome::confirmed, 1s)));
  EXPECT_FALSE(hangUp(ended(Outcome::alreadyGone, 1s)));
  const auto told = hangUp(ended(Outcome::confirmed, NotificationPolicy::longTime));
  ASSERT_TRUE(told);
  EXPECT_EQ(told->kind, Notification::Kind::information);
}

TEST_F(NotificationPolicyTest, WhoStoppedWaitingKnowsIt) {
  EXPECT_FALSE(hangUp(ended(Outcome::givenUp, 1h)));
}

TEST_F(NotificationPolicyTest, OneFromTheWindowIsToldByTheWindow) {
  EXPECT_FALSE(hangUp(ended(Outcome::stillUp), View::active, View::hidden));
  EXPECT_FALSE(hangUp(ended(Outcome::stillUp), View::shown, View::shown));
}

TEST_F(NotificationPolicyTest, OneFromTheTrayIsNotToldToWhoHasOpenedTheWindow) {
  EXPECT_FALSE(hangUp(ended(Outcome::stillUp), View::hidden, View::active));
}

TEST_F(NotificationPolicyTest, AWatchAsksForNothing) {
  policy_.noteStarted(vpn("office").target, View::hidden);
  EXPECT_FALSE(policy_.afterFinished(ended(Outcome::stillUp), Sort::watch, "office", "Said.", View::hidden));
}

TEST_F(NotificationPolicyTest, WhatKeepsItDownIsToldAtOnce) {
  HangUpResult result = ended(Outcome::confirmed);
  EXPECT_FALSE(hangUp(result));
  result.kept = KeepDown{"Stops it.", Authority::yes, "It was stopped.", "Start it."};
  ASSERT_TRUE(hangUp(result));
  EXPECT_EQ(hangUp(result)->kind, Notification::Kind::information);
  EXPECT_FALSE(hangUp(result, View::active)) << "the window says so";
  result.kept.reset();
  result.error = Error{ErrorDomain::onhook, "no-answer", "No answer.", ""};
  EXPECT_TRUE(hangUp(result)) << "it may come back";
}

TEST_F(NotificationPolicyTest, AComebackIsTold) {
  list({vpn("office")});
  const auto told = policy_.afterComeback(vpn("office").target, "office", View::hidden);
  ASSERT_TRUE(told);
  EXPECT_EQ(told->title, "office");
  EXPECT_THAT(told->actions, ElementsAre(Action::details));
  EXPECT_TRUE(policy_.afterComeback(vpn("office").target, "office", View::shown));
  EXPECT_FALSE(policy_.afterComeback(vpn("office").target, "office", View::active));
}

TEST_F(NotificationPolicyTest, WhatCameBackCanBeKeptDownFromThere) {
  list({test::persistent("office")});
  const auto told = policy_.afterComeback(test::persistent("office").target, "office", View::hidden);
  ASSERT_TRUE(told);
  EXPECT_THAT(told->actions, ElementsAre(Action::keepDown, Action::details));
}

TEST_F(NotificationPolicyTest, OfADialingOnlyWhatTheTrayWouldNotShow) {
  const auto dialed = [this](DialOutcome outcome, Duration took, View before, View after = View::hidden) {
    policy_.noteDialed({"fake", "office"}, before);
    return policy_.afterDialed({"fake", "office", outcome, std::nullopt, std::nullopt, took}, "office",
                               "Said.", after);
  };
  const auto failed = dialed(DialOutcome::failed, 1s, View::hidden);
  ASSERT_TRUE(failed);
  EXPECT_EQ(failed->kind, Notification::Kind::warning);
  EXPECT_EQ(failed->title, "office");
  EXPECT_FALSE(dialed(DialOutcome::failed, 1s, View::shown)) << "it was dialed in the window";
  EXPECT_FALSE(dialed(DialOutcome::failed, 1s, View::hidden, View::active));
  EXPECT_FALSE(dialed(DialOutcome::connected, 1s, View::hidden));
  EXPECT_TRUE(dialed(DialOutcome::connected, NotificationPolicy::longTime, View::hidden));
  EXPECT_FALSE(dialed(DialOutcome::hungUp, 10s, View::hidden));
}

TEST_F(NotificationPolicyTest, ADropCanBeReconnectedWhereItsEntryCanBeDialed) {
  Snapshot both = listing({ofEntry("entry-office", vpn("office"))});
  both.entries = {test::entry("office")};
  policy_.afterChange({both}, View::hidden);
  both.connections.clear();
  const auto told = policy_.afterChange({both}, View::hidden);
  ASSERT_TRUE(told);
  EXPECT_THAT(told->actions, ElementsAre(Action::reconnect, Action::details));
  EXPECT_EQ(told->entry, (EntryKey{"fake", "entry-office"}));

  both.entries[0].mayDial.authority = Authority::no;
  both.connections = {ofEntry("entry-office", vpn("second"))};
  policy_.afterChange({both}, View::hidden);
  both.connections.clear();
  EXPECT_THAT(policy_.afterChange({both}, View::hidden)->actions, ElementsAre(Action::details));
}

TEST_F(NotificationPolicyTest, ADropIsTakenBackWhenItIsConnectedAgain) {
  list({ofEntry("entry", vpn("first"))});
  const auto told = list({});
  ASSERT_TRUE(told);
  EXPECT_TRUE(policy_.takeUntrue().isEmpty());
  list({ofEntry("entry", vpn("second"))});
  EXPECT_EQ(policy_.takeUntrue(), QStringList(told->key));
  EXPECT_TRUE(policy_.takeUntrue().isEmpty()) << "once";
}

TEST_F(NotificationPolicyTest, StillUpOffersWhatHelpsAndIsTakenBackWhenItIsGone) {
  list({test::forcible("office")});
  const auto told = hangUp(ended(Outcome::stillUp));
  ASSERT_TRUE(told);
  EXPECT_THAT(told->actions,
              ElementsAre(Action::keepWaiting, Action::askAgain, Action::force, Action::details));
  list({test::forcible("office")});
  EXPECT_TRUE(policy_.takeUntrue().isEmpty());
  policy_.afterChange({listing({}, Reach::notAnswering)}, View::hidden);
  EXPECT_TRUE(policy_.takeUntrue().isEmpty()) << "nobody knows whether it is gone";
  list({});
  EXPECT_EQ(policy_.takeUntrue(), QStringList(told->key));
}

TEST_F(NotificationPolicyTest, ForceIsOnlyOfferedWhereItExists) {
  list({vpn("office")});
  EXPECT_THAT(hangUp(ended(Outcome::stillUp))->actions,
              ElementsAre(Action::keepWaiting, Action::askAgain, Action::details));
  EXPECT_THAT(hangUp(ended(Outcome::refused))->actions, ElementsAre(Action::askAgain, Action::details));
}

TEST_F(NotificationPolicyTest, WhatIsAskedForAgainTakesTheFailureBack) {
  list({vpn("office")});
  const auto told = hangUp(ended(Outcome::refused));
  policy_.noteStarted(vpn("office").target, View::active);
  EXPECT_EQ(policy_.takeUntrue(), QStringList(told->key));
}

TEST_F(NotificationPolicyTest, OneFromTheTrayThatTakesLongIsToldWhileItRuns) {
  list({vpn("office")});
  HangUpProgress progress;
  progress.target = vpn("office").target;
  progress.elapsed = 5s;
  progress.presence.evidence = {{EvidenceKind::interface, "tunc0", true}};
  policy_.noteStarted(progress.target, View::hidden);
  const auto told = policy_.afterLong(progress, Sort::alone, "office", View::hidden);
  ASSERT_TRUE(told);
  EXPECT_EQ(told->text, "office is still hanging up after 5 s: interface tunc0 still up.");
  EXPECT_THAT(told->actions, ElementsAre(Action::keepWaiting, Action::stopWaiting, Action::details));
  EXPECT_FALSE(policy_.afterLong(progress, Sort::alone, "office", View::active));
  EXPECT_FALSE(policy_.afterLong(progress, Sort::together, "office", View::hidden));
  EXPECT_FALSE(policy_.afterLong(progress, Sort::watch, "office", View::hidden));
  progress.waitsForAuthority = true;
  EXPECT_FALSE(policy_.afterLong(progress, Sort::alone, "office", View::hidden)) << "a password is asked for";

  const auto end =
      policy_.afterFinished(ended(Outcome::confirmed, 8s), Sort::alone, "office", "Said.", View::hidden);
  ASSERT_TRUE(end);
  EXPECT_EQ(end->key, told->key) << "it takes its place";
  EXPECT_TRUE(policy_.takeUntrue().isEmpty());
}

TEST_F(NotificationPolicyTest, ThatItTakesLongIsTakenBackWhenNobodyWaitsAnyMore) {
  list({vpn("office")});
  HangUpProgress progress;
  progress.target = vpn("office").target;
  policy_.noteStarted(progress.target, View::hidden);
  const auto told = policy_.afterLong(progress, Sort::alone, "office", View::hidden);
  ASSERT_TRUE(told);
  EXPECT_FALSE(policy_.afterFinished(ended(Outcome::givenUp), Sort::alone, "office", "Said.", View::hidden));
  EXPECT_EQ(policy_.takeUntrue(), QStringList(told->key));
}

TogetherResult together(const std::vector<HangUpResult>& results) {
  TogetherResult all;
  for (const HangUpResult& result : results)
    all.ended.push_back({QString::fromStdString(result.target.connection).mid(3), "Fake", result});
  return all;
}

TEST_F(NotificationPolicyTest, OfSeveralTogetherOnlyTheSumIsToldWithARetryOfWhatFailed) {
  list({vpn("a"), vpn("b")});
  policy_.noteTogether(View::hidden);
  const std::vector<HangUpResult> ends{ended(Outcome::confirmed, 1s, vpn("a").target),
                                       ended(Outcome::stillUp, 30s, vpn("b").target)};
  for (const HangUpResult& result : ends) {
    policy_.noteStarted(result.target, View::hidden);
    EXPECT_FALSE(policy_.afterFinished(result, Sort::together, "office", "Said.", View::hidden));
  }
  const auto told = policy_.afterTogether(together(ends), View::hidden);
  ASSERT_TRUE(told);
  EXPECT_EQ(told->kind, Notification::Kind::warning);
  EXPECT_EQ(told->text, "1 of 2 are down. b is still up after 30 s.");
  EXPECT_THAT(told->actions, ElementsAre(Action::retry, Action::details));
  EXPECT_THAT(told->targets, ElementsAre(vpn("b").target));
  list({vpn("b")});
  EXPECT_TRUE(policy_.takeUntrue().isEmpty());
  list({});
  EXPECT_EQ(policy_.takeUntrue(), QStringList(told->key));
}

TEST_F(NotificationPolicyTest, OfSeveralThatAllWentWellOnlyWhatTookLong) {
  const auto all = [](Duration took) {
    return together(
        {ended(Outcome::confirmed, took, vpn("a").target), ended(Outcome::confirmed, 1s, vpn("b").target)});
  };
  policy_.noteTogether(View::hidden);
  EXPECT_FALSE(policy_.afterTogether(all(1s), View::hidden));
  policy_.noteTogether(View::shown);
  EXPECT_FALSE(policy_.afterTogether(all(10s), View::hidden)) << "from the window";
  policy_.noteTogether(View::hidden);
  const auto slow = policy_.afterLongTogether({"a"}, 2, View::hidden);
  ASSERT_TRUE(slow);
  EXPECT_EQ(slow->text, "Still hanging up 1 of 2: a.");
  const auto told = policy_.afterTogether(all(10s), View::hidden);
  ASSERT_TRUE(told);
  EXPECT_EQ(told->text, "All 2 connections are down.");
  EXPECT_EQ(told->key, slow->key);
  EXPECT_TRUE(policy_.takeUntrue().contains(slow->key) == false);
}

}  // namespace
}  // namespace onhook
