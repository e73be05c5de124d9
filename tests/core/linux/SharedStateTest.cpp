#include "core/linux/ThreadState.h"

#include <gmock/gmock.h>

namespace onhook {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const std::string providerName = "some";
const Target target{providerName, "3-u-:1.5-9b", std::nullopt};
const Target other{providerName, "4-u-:1.5-9b", std::nullopt};

class SharedStateTest : public testing::Test {
 protected:
  std::map<Target, Presence> with(PresenceState seen) {
    Presence presence;
    presence.state = seen;
    return {{target, presence}};
  }
  std::shared_ptr<ThreadState> state = std::make_shared<ThreadState>(providerName);
  std::shared_ptr<Wakeup> wakeup = std::make_shared<Wakeup>();
};

TEST_F(SharedStateTest, LooksAskedForWhileOneWaitsAreServedByTheSame) {
  const auto number = state->askLook(target);
  EXPECT_EQ(state->askLook(other), number);
  EXPECT_EQ(state->askLookAtAll(), number);
  const LookRequest request = state->takeLook();
  EXPECT_EQ(request.number, number);
  EXPECT_THAT(request.targets, ElementsAre(target, other));
  EXPECT_TRUE(request.list);
  EXPECT_FALSE(state->isLookAsked());
  EXPECT_EQ(state->askLook(target), number + 1) << "the one under way may have looked already";
}

TEST_F(SharedStateTest, ADoneLookWakesThoseWhoAsked) {
  const Subscription subscription = state->subscribe(target, wakeup);
  const auto number = state->askLook(target);
  const LookRequest request = state->takeLook();
  state->publish({}, {}, &request);
  EXPECT_EQ(wakeup->count(), 1u);
  EXPECT_EQ(state->presence(target).look, number);
  EXPECT_EQ(state->snapshot().look, number);
}

TEST_F(SharedStateTest, AChangeWakesItsOwnWaitersOnly) {
  const Subscription subscription = state->subscribe(target, wakeup);
  const auto others = std::make_shared<Wakeup>();
  const Subscription otherSubscription = state->subscribe(other, others);
  state->publish({}, with(PresenceState::up), nullptr);
  state->publish({}, with(PresenceState::up), nullptr);
  state->publish({}, with(PresenceState::goingDown), nullptr);
  EXPECT_EQ(wakeup->count(), 2u);
  EXPECT_EQ(others->count(), 0u);
}

TEST_F(SharedStateTest, WhatIsGoneAndWaitedForIsLookedAtOnceMoreUnasked) {
  const Subscription subscription = state->subscribe(target, wakeup);
  state->publish({}, with(PresenceState::up), nullptr);
  EXPECT_FALSE(state->isLookAsked());
  EXPECT_EQ(state->presence(target).goneLook, 0u);
  state->publish({}, with(PresenceState::gone), nullptr);
  ASSERT_TRUE(state->isLookAsked());
  const LookRequest request = state->takeLook();
  EXPECT_THAT(request.targets, ElementsAre(target));
  EXPECT_EQ(state->presence(target).goneLook, request.number);
  EXPECT_LT(state->presence(target).look, request.number);
  EXPECT_EQ(wakeup->count(), 1u) << "not before that is done";
  state->publish({}, with(PresenceState::gone), &request);
  EXPECT_EQ(wakeup->count(), 2u);
  EXPECT_EQ(state->presence(target).goneLook, request.number);
  EXPECT_EQ(state->presence(target).look, request.number);
  EXPECT_FALSE(state->isLookAsked()) << "once is enough";
  state->publish({}, with(PresenceState::up), nullptr);
  EXPECT_EQ(state->presence(target).goneLook, 0u) << "it was none";
}

TEST_F(SharedStateTest, WhatNobodyWaitsForIsNotLookedAtOnceMore) {
  state->publish({}, with(PresenceState::up), nullptr);
  state->publish({}, with(PresenceState::gone), nullptr);
  EXPECT_FALSE(state->isLookAsked());
}

TEST_F(SharedStateTest, WhoDialsIsWokenWhenItIsConnected) {
  const Subscription subscription = state->subscribe(target, wakeup);
  Snapshot snapshot;
  Connection row;
  row.target = target;
  row.state = ConnectionState::dialing;
  snapshot.connections = {row};
  state->publish(snapshot, with(PresenceState::up), nullptr);
  const auto before = wakeup->count();
  snapshot.connections.front().bytesIn = 7;
  state->publish(snapshot, with(PresenceState::up), nullptr);
  EXPECT_EQ(wakeup->count(), before) << "counters are no news for it";
  snapshot.connections.front().stateDetail = "connecting";
  state->publish(snapshot, with(PresenceState::up), nullptr);
  EXPECT_EQ(wakeup->count(), before + 1);
  snapshot.connections.front().state = ConnectionState::connected;
  state->publish(snapshot, with(PresenceState::up), nullptr);
  EXPECT_EQ(wakeup->count(), before + 2);
}

TEST_F(SharedStateTest, TheListIsWokenByNewsOnly) {
  const Subscription subscription = state->subscribeToList(wakeup);
  Snapshot snapshot;
  snapshot.reach = Reach::reached;
  state->publish(snapshot, {}, nullptr);
  EXPECT_EQ(wakeup->count(), 1u);
  state->askLook(target);
  const LookRequest request = state->takeLook();
  state->publish(snapshot, {}, &request);
  EXPECT_EQ(wakeup->count(), 1u) << "only the number of the look is new";
}

TEST_F(SharedStateTest, KnowsWhoIsWaitedFor) {
  Subscription one = state->subscribe(target, wakeup);
  Subscription two = state->subscribe(target, wakeup);
  one.end();
  EXPECT_THAT(state->watched(), ElementsAre(target.connection));
  two.end();
  EXPECT_THAT(state->watched(), IsEmpty());
}

TEST_F(SharedStateTest, ASubscriptionMayOutliveIt) {
  Subscription subscription = state->subscribe(target, wakeup);
  state.reset();
  subscription.end();
}

TEST_F(SharedStateTest, AfterTheEndRequestsAreAnsweredAtOnce) {
  state->end();
  const auto call = std::make_shared<HangUpCall>(target);
  state->post(call);
  EXPECT_EQ(call->wait().kind, Reply::Kind::noAnswer);
}

TEST_F(SharedStateTest, WhatWasNeverSeenCannotBeTold) {
  EXPECT_EQ(state->presence(target).state, PresenceState::cannotTell);
  EXPECT_TRUE(state->presence(target).providerLost) << "the first look is under way";
  EXPECT_EQ(state->presence({providerName, target.connection, "link"}).state, PresenceState::cannotTell);
}

}  // namespace
}  // namespace onhook
