#include "core/Subscribers.h"

#include <gtest/gtest.h>

namespace onhook {
namespace {

const Target bundle{"p", "b", std::nullopt};
const Target first{"p", "b", "1"};
const Target second{"p", "b", "2"};
const Target other{"p", "c", std::nullopt};

struct SubscribersTest : testing::Test {
  Subscribers subscribers;
  std::shared_ptr<Wakeup> wakeBundle = std::make_shared<Wakeup>(), wakeFirst = std::make_shared<Wakeup>(),
                          wakeSecond = std::make_shared<Wakeup>(), wakeOther = std::make_shared<Wakeup>();
  Subscription s1 = subscribers.toTarget(bundle, wakeBundle), s2 = subscribers.toTarget(first, wakeFirst),
               s3 = subscribers.toTarget(second, wakeSecond), s4 = subscribers.toTarget(other, wakeOther);
};

TEST_F(SubscribersTest, AChangeOfABundleWakesItsLinksToo) {
  subscribers.notifyTarget(bundle);
  EXPECT_EQ(wakeBundle->count(), 1u);
  EXPECT_EQ(wakeFirst->count(), 1u);
  EXPECT_EQ(wakeSecond->count(), 1u);
  EXPECT_EQ(wakeOther->count(), 0u);
}

TEST_F(SubscribersTest, AChangeOfALinkWakesItAndItsBundleOnly) {
  subscribers.notifyTarget(first);
  EXPECT_EQ(wakeBundle->count(), 1u);
  EXPECT_EQ(wakeFirst->count(), 1u);
  EXPECT_EQ(wakeSecond->count(), 0u);
}

TEST_F(SubscribersTest, TwoWaitersForOneTargetAreBothWokenAndEndSeparately) {
  const auto again = std::make_shared<Wakeup>();
  Subscription s5 = subscribers.toTarget(first, again);
  subscribers.notifyTarget(first);
  s2.end();
  subscribers.notifyTarget(first);
  EXPECT_EQ(wakeFirst->count(), 1u);
  EXPECT_EQ(again->count(), 2u);
}

TEST_F(SubscribersTest, ASubscriptionMayOutliveItsProvider) {
  Subscription left;
  {
    Subscribers gone;
    left = gone.toTarget(first, wakeFirst);
  }
  left.end();
  EXPECT_EQ(wakeFirst->count(), 0u);
}

TEST_F(SubscribersTest, TheListHasWaitersOfItsOwn) {
  const auto list = std::make_shared<Wakeup>();
  Subscription subscription = subscribers.toList(list);
  subscribers.notifyList();
  subscribers.notifyAllTargets();
  EXPECT_EQ(list->count(), 1u);
  EXPECT_EQ(wakeOther->count(), 1u);
  subscription = Subscription();
  subscribers.notifyList();
  EXPECT_EQ(list->count(), 1u);
}

}  // namespace
}  // namespace onhook
