#include "ui/session/Renewal.h"

#include <gtest/gtest.h>

#include <memory>

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
