#include "ui/session/Renewal.h"

#include <gtest/gtest.h>

#include <chrono>
#include <memory>
#include <thread>
#include <vector>

#include "tests/ui/support/Waiting.h"

namespace onhook {
namespace {

using namespace std::chrono_literals;

TEST(RenewalTest, ABurstIsOne) {
  int renewed = 0;
  Renewal renewal([&] { ++renewed; });
  for (int i = 0; i < 5; ++i) renewal.soon();
  EXPECT_EQ(renewed, 0);
  ASSERT_TRUE(test::waitFor([&] { return renewed > 0; }));
  test::letPass(20ms);
  EXPECT_EQ(renewed, 1);
  renewal.soon();
  EXPECT_TRUE(test::waitFor([&] { return renewed == 2; }));
}

TEST(RenewalTest, WhatItRenewsMayWantAnother) {
  int renewed = 0;
  std::unique_ptr<Renewal> renewal;
  renewal = std::make_unique<Renewal>([&] {
    if (++renewed == 1) renewal->soon();
  });
  renewal->soon();
  EXPECT_TRUE(test::waitFor([&] { return renewed == 2; }));
}

TEST(RenewalTest, WhenItHasTakenMuchItRests) {
  using Clock = std::chrono::steady_clock;
  std::vector<Clock::time_point> begun, ended;
  Renewal renewal([&] {
    begun.push_back(Clock::now());
    std::this_thread::sleep_for(60ms);
    ended.push_back(Clock::now());
  });
  renewal.soon();
  ASSERT_TRUE(test::waitFor([&] { return ended.size() == 1; }));
  renewal.soon();
  ASSERT_TRUE(test::waitFor([&] { return ended.size() == 2; }));
  // The longest rest; less what a timer in milliseconds may round away.
  EXPECT_GE(begun[1] - ended[0], 45ms);
}

TEST(RenewalTest, AfterItsEndThereIsNone) {
  int renewed = 0;
  auto renewal = std::make_unique<Renewal>([&] { ++renewed; });
  renewal->soon();
  renewal.reset();
  test::letPass(20ms);
  EXPECT_EQ(renewed, 0);
}

}  // namespace
}  // namespace onhook
