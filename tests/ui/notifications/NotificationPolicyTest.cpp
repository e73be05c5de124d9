#include "ui/notifications/NotificationPolicy.h"

#include <gtest/gtest.h>

#include "tests/ui/support/Examples.h"

namespace onhook {
namespace {

using namespace std::chrono_literals;
using test::bundle;
using test::vpn;
using View = NotificationPolicy::View;

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
    return policy_.afterFinished(result, false, "office", "Said.", after);
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
    EXPECT_EQ(*told, (Notification{Notification::Kind::warning, "office", "Said."}));
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
  EXPECT_FALSE(policy_.afterFinished(ended(Outcome::stillUp), true, "office", "Said.", View::hidden));
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
  const auto told = NotificationPolicy::afterComeback("office", View::hidden);
  ASSERT_TRUE(told);
  EXPECT_EQ(told->title, "office");
  EXPECT_TRUE(NotificationPolicy::afterComeback("office", View::shown));
  EXPECT_FALSE(NotificationPolicy::afterComeback("office", View::active));
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

}  // namespace
}  // namespace onhook
