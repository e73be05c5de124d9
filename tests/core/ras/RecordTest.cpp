#include "core/providers/ras/Record.h"

#include <gtest/gtest.h>

namespace onhook::ras {
namespace {

using namespace std::chrono_literals;

const TimePoint start = TimePoint(1h);

Record connected() {
  Record record;
  record.id = ConnectionId{};
  record.sight.listed = true;
  record.sight.status = {code::success, {state::connected, code::success, {}, {}}};
  return record;
}

TEST(ByteCountTest, GoesOnWhereTheSystemBeginsAgain) {
  ByteCount count;
  EXPECT_FALSE(count.value());
  count.note(0xFFFFFFF0);
  count.note(0x10);
  EXPECT_EQ(count.value(), 0x100000010u);
}

TEST(CountedTest, TheBeginningDoesNotMoveWithEveryLook) {
  Counted counted;
  EXPECT_TRUE(counted.note({1, 2, 60'000ms}, start));
  EXPECT_EQ(counted.since, start - 60s);
  EXPECT_TRUE(counted.note({3, 4, 61'400ms}, start + 1s));
  EXPECT_EQ(counted.since, start - 60s);
  EXPECT_EQ(counted.in.value(), 4u);
  EXPECT_EQ(counted.out.value(), 3u);
}

TEST(CountedTest, WhatIsUpForAShorterTimeIsAnother) {
  Counted counted;
  counted.note({100, 200, 60'000ms}, start);
  EXPECT_FALSE(counted.note({5, 6, 1'000ms}, start + 30s));
  EXPECT_EQ(counted.since, start + 29s);
  EXPECT_EQ(counted.in.value(), 6u) << "it counts from its own beginning";
}

TEST(RecordTest, WhatWasAcceptedGoesDown) {
  Record record = connected();
  EXPECT_FALSE(record.isGoingDown(start));
  record.request.acceptedAt = start;
  EXPECT_TRUE(record.isGoingDown(start));
  EXPECT_FALSE(record.isHeld(start + 900ms));
}

TEST(RecordTest, WhatStaysConnectedAllTheSameMayBeHeldByAnother) {
  Record record = connected();
  record.request.acceptedAt = start;
  EXPECT_TRUE(record.isHeld(start + 1s));
  EXPECT_FALSE(record.isGoingDown(start + 1s)) << "nobody is known to end it";
  record.sight.status.value.state = state::disconnected;
  EXPECT_FALSE(record.isHeld(start + 1s));
  EXPECT_TRUE(record.isGoingDown(start + 1s));
}

TEST(RecordTest, AnothersHangUpIsBelievedForAHangUpsUsualLimit) {
  Record record = connected();
  record.request.joinedAt = start;
  EXPECT_TRUE(record.isGoingDown(start + 29s));
  EXPECT_FALSE(record.isGoingDown(start + 31s));
}

TEST(RecordTest, AHalfClosedOneGoesDownWhoeverHungItUp) {
  Record record = connected();
  record.sight.listed = false;
  EXPECT_TRUE(record.isGoingDown(start));
  record.id.reset();
  EXPECT_FALSE(record.isGoingDown(start)) << "a dial of our own is in no list before it is connected";
}

TEST(RecordTest, ABundleHasMoreThanOneLink) {
  Record record = connected();
  EXPECT_FALSE(record.isBundle());
  record.row.subEntry = 1;
  EXPECT_FALSE(record.isBundle());
  record.row.subEntry = 2;
  EXPECT_TRUE(record.isBundle()) << "its entry is not known, and a second link is up";
  record.properties.links = 1;
  EXPECT_FALSE(record.isBundle());
  record.properties.links = 2;
  EXPECT_TRUE(record.isBundle());
}

}  // namespace
}  // namespace onhook::ras
