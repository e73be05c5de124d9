#include "ui/automatic/AutomaticRule.h"

#include <gtest/gtest.h>

namespace onhook {
namespace {

using namespace std::chrono_literals;

AutomaticRule all() {
  return {10min, 60min, 500'000'000u, QTime(22, 30)};
}

TEST(AutomaticRuleTest, ItsWordsAreReadAgain) {
  EXPECT_EQ(all().toWords(), QStringLiteral("idle=10 after=60 bytes=500000000 at=22:30"));
  EXPECT_EQ(AutomaticRule::fromWords(all().toWords()), all());
  EXPECT_EQ(AutomaticRule::fromWords({}), AutomaticRule{});
  AutomaticRule one;
  one.at = QTime(0, 5);
  EXPECT_EQ(one.toWords(), QStringLiteral("at=00:05"));
  EXPECT_EQ(AutomaticRule::fromWords(one.toWords()), one);
}

TEST(AutomaticRuleTest, WhatIsNotUnderstoodIsNoRule) {
  for (const char* const words :
       {"idle", "idle=", "idle=0", "idle=-3", "idle=1441", "idle=ten", "after=43201", "bytes=0", "bytes=-1",
        "bytes=1e9", "at=25:00", "at=noon", "weekday=3", "idle=10 nonsense", "=5"})
    EXPECT_EQ(AutomaticRule::fromWords(QString::fromLatin1(words)), std::nullopt) << words;
}

TEST(AutomaticRuleTest, OnlyIdlenessAndBytesNeedCounters) {
  EXPECT_TRUE(AutomaticRule{}.isEmpty());
  EXPECT_FALSE(all().isEmpty());
  EXPECT_TRUE(all().needsCounters());
  AutomaticRule byTime;
  byTime.after = 5min;
  byTime.at = QTime(1, 0);
  EXPECT_FALSE(byTime.needsCounters());
}

}  // namespace
}  // namespace onhook
