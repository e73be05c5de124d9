#include "ui/automatic/AutomaticMeter.h"

#include <gtest/gtest.h>

#include "tests/ui/support/Examples.h"

namespace onhook {
namespace {

using namespace std::chrono_literals;

class AutomaticMeterTest : public testing::Test {
 protected:
  void note(AutomaticMeter& meter, Duration at, std::uint64_t in, std::uint64_t out = 0) {
    connection_.bytesIn = in;
    connection_.bytesOut = out;
    meter.note(start_ + at, connection_);
  }

  const TimePoint start_ = TimePoint(1h);
  Connection connection_ = test::vpn("a");
  AutomaticMeter meter_{false};
};

TEST_F(AutomaticMeterTest, WithoutCountersItSaysNothing) {
  connection_.bytesIn = connection_.bytesOut = std::nullopt;
  meter_.note(start_, connection_);
  EXPECT_FALSE(meter_.counts());
  EXPECT_EQ(meter_.bytes(), 0u);
  EXPECT_EQ(meter_.idleFor(), Duration{});
  EXPECT_EQ(meter_.idleAt(10min), std::nullopt);
  EXPECT_EQ(meter_.fullAt(10), std::nullopt);
}

TEST_F(AutomaticMeterTest, BothWaysCountTogether) {
  note(meter_, 0s, 1000, 20);
  EXPECT_EQ(meter_.bytes(), 1020u);
  AutomaticMeter fromNow(true);
  note(fromNow, 0s, 1000, 20);
  EXPECT_EQ(fromNow.bytes(), 0u) << "what went through before it was dialed is not its own";
  note(fromNow, 1s, 1500, 30);
  EXPECT_EQ(fromNow.bytes(), 510u);
}

TEST_F(AutomaticMeterTest, IdleIsTheTimeSinceSomethingWentThrough) {
  note(meter_, 0s, 0);
  note(meter_, 30s, 50'000);
  EXPECT_EQ(meter_.idleFor(), Duration{});
  for (int look = 2; look <= 12; ++look) note(meter_, look * 30s, 50'000);
  EXPECT_EQ(meter_.idleFor(), 330s);
  EXPECT_EQ(meter_.idleAt(10min), start_ + 30s + 10min);
  note(meter_, 13 * 30s, 52'000);
  EXPECT_EQ(meter_.idleFor(), Duration{});
}

TEST_F(AutomaticMeterTest, WhatASystemLeftAloneSaysIsIdle) {
  note(meter_, 0s, 0);
  // 900 bytes a minute.
  for (int look = 1; look <= 40; ++look) note(meter_, look * 30s, static_cast<std::uint64_t>(look) * 450);
  EXPECT_EQ(meter_.idleFor(), 20min);
}

TEST_F(AutomaticMeterTest, ASmallBurstAfterALongSilenceIsNoIdleness) {
  note(meter_, 0s, 0);
  for (int look = 1; look <= 18; ++look) note(meter_, look * 30s, 0);
  EXPECT_EQ(meter_.idleFor(), 9min);
  note(meter_, 19 * 30s, 5000);
  EXPECT_EQ(meter_.idleFor(), Duration{}) << "spread over all of the silence it would be little";
}

TEST_F(AutomaticMeterTest, LooksFarApartAreJudgedByTheMinute) {
  note(meter_, 0s, 0);
  note(meter_, 10min, 9000);
  EXPECT_EQ(meter_.idleFor(), 10min);
  note(meter_, 20min, 30'000);
  EXPECT_EQ(meter_.idleFor(), Duration{});
}

TEST_F(AutomaticMeterTest, CountingAnew) {
  note(meter_, 0s, 100'000);
  note(meter_, 60s, 100'000);
  meter_.restart(start_ + 70s);
  EXPECT_EQ(meter_.bytes(), 0u);
  EXPECT_EQ(meter_.idleFor(), Duration{});
  note(meter_, 100s, 100'500);
  EXPECT_EQ(meter_.bytes(), 500u);
  EXPECT_EQ(meter_.idleFor(), 30s);
}

TEST_F(AutomaticMeterTest, CountersThatStartAnewLoseNothing) {
  note(meter_, 0s, 100'000);
  note(meter_, 30s, 300);
  EXPECT_EQ(meter_.bytes(), 300u);
  note(meter_, 60s, 700);
  EXPECT_EQ(meter_.bytes(), 700u);
}

TEST_F(AutomaticMeterTest, WhenItIsFullFollowsTheRate) {
  note(meter_, 0s, 0);
  EXPECT_EQ(meter_.fullAt(1'000'000), std::nullopt);
  note(meter_, 10s, 100'000);
  EXPECT_EQ(meter_.fullAt(1'000'000), start_ + 100s);
  EXPECT_EQ(meter_.fullAt(50'000), start_ + 10s);
}

}  // namespace
}  // namespace onhook
