#include "ui/session/ThroughputHistory.h"

#include <gmock/gmock.h>

#include <QSignalSpy>

#include "core/SystemRuntime.h"
#include "tests/ui/support/Examples.h"
#include "tests/ui/support/FakeProvider.h"
#include "tests/ui/support/StandingRuntime.h"
#include "tests/ui/support/Waiting.h"
#include "ui/session/ConnectionMonitor.h"

namespace onhook {
namespace {

using namespace std::chrono_literals;
using test::bundle;
using test::FakeProvider;
using test::StandingRuntime;
using test::vpn;
using test::waitFor;
using testing::IsNull;
using testing::SizeIs;

class ThroughputHistoryTest : public testing::Test {
 protected:
  ThroughputHistoryTest() {
    monitor_.addProvider(provider_);
    history_.setWatched(true);
  }

  /// That much later the counters stand there, and somebody has looked.
  void count(Duration later, std::uint64_t in, std::uint64_t out) {
    runtime_->pass(later);
    a_.bytesIn = in;
    a_.bytesOut = out;
    provider_->list({a_});
    QSignalSpy changes(&history_, &ThroughputHistory::changed);
    monitor_.refresh();
    ASSERT_TRUE(waitFor([&] {
      const Connection* const seen = monitor_.find(a_.target);
      return !changes.isEmpty() && seen != nullptr && seen->bytesIn == in;
    }));
  }

  Connection a_ = vpn("a");
  std::shared_ptr<StandingRuntime> runtime_ = std::make_shared<StandingRuntime>();
  std::shared_ptr<FakeProvider> provider_ = std::make_shared<FakeProvider>();
  ConnectionMonitor monitor_{std::make_shared<SystemRuntime>()};
  ThroughputHistory history_{monitor_, runtime_};
};

TEST_F(ThroughputHistoryTest, EachLookIsASample) {
  count(0s, 1000, 100);
  count(1s, 3000, 600);
  count(2s, 3000, 1600);
  const auto* samples = history_.of(a_.target);
  ASSERT_THAT(samples, testing::Pointee(SizeIs(2)));
  EXPECT_DOUBLE_EQ(samples->at(0).bytesInPerSecond, 2000);
  EXPECT_DOUBLE_EQ(samples->at(0).bytesOutPerSecond, 500);
  EXPECT_DOUBLE_EQ(samples->at(1).bytesInPerSecond, 0);
  EXPECT_DOUBLE_EQ(samples->at(1).bytesOutPerSecond, 500);
  EXPECT_EQ(samples->at(1).from, samples->at(0).to);
}

TEST_F(ThroughputHistoryTest, LooksOfMomentsAreOneSample) {
  count(0s, 0, 0);
  count(100ms, 1000, 0);
  count(100ms, 2000, 0);
  EXPECT_THAT(history_.of(a_.target), testing::Pointee(SizeIs(0)));
  count(800ms, 10000, 0);
  ASSERT_THAT(history_.of(a_.target), testing::Pointee(SizeIs(1)));
  EXPECT_DOUBLE_EQ(history_.of(a_.target)->front().bytesInPerSecond, 10000);
}

TEST_F(ThroughputHistoryTest, WhatPassedUnseenOrWasCountedAnewIsAGap) {
  count(0s, 0, 0);
  count(1s, 1000, 0);
  count(60s, 90000, 0);
  count(1s, 91000, 0);
  count(1s, 10, 0);
  count(1s, 1010, 0);
  const auto* samples = history_.of(a_.target);
  ASSERT_THAT(samples, testing::Pointee(SizeIs(3)));
  for (const ThroughputSample& sample : *samples) EXPECT_DOUBLE_EQ(sample.bytesInPerSecond, 1000);
  EXPECT_NE(samples->at(1).from, samples->at(0).to);
  EXPECT_NE(samples->at(2).from, samples->at(1).to);
}

TEST_F(ThroughputHistoryTest, GoesBackForSomeMinutes) {
  count(0s, 0, 0);
  for (int i = 1; i <= 6; ++i) count(4s, static_cast<std::uint64_t>(i), 0);
  EXPECT_THAT(history_.of(a_.target), testing::Pointee(SizeIs(6)));
  count(ThroughputHistory::span, 100, 0);
  EXPECT_THAT(history_.of(a_.target), testing::Pointee(SizeIs(1)));
}

TEST_F(ThroughputHistoryTest, NothingIsKeptWhileNobodyLooks) {
  count(0s, 0, 0);
  count(1s, 1000, 0);
  history_.setWatched(false);
  EXPECT_THAT(history_.of(a_.target), IsNull());
  monitor_.refresh();
  test::letPass(100ms);
  EXPECT_THAT(history_.of(a_.target), IsNull());
}

TEST_F(ThroughputHistoryTest, WhatCountsNoBytesHasNone) {
  a_.bytesIn.reset();
  a_.bytesOut.reset();
  provider_->list({a_});
  monitor_.refresh();
  ASSERT_TRUE(waitFor([this] { return monitor_.find(a_.target) != nullptr; }));
  EXPECT_THAT(history_.of(a_.target), IsNull());
}

}  // namespace
}  // namespace onhook
