#include "ui/session/SnapshotMailbox.h"

#include <gmock/gmock.h>

#include <vector>

namespace onhook {
namespace {

using News = SnapshotMailbox::News;
using testing::ElementsAre;
using testing::IsEmpty;

class SnapshotMailboxTest : public testing::Test {
 protected:
  static Snapshot looked(std::uint64_t number) {
    Snapshot snapshot;
    snapshot.reach = Reach::reached;
    snapshot.look = number;
    return snapshot;
  }

  std::vector<News> told_;
  SnapshotMailbox box_{[this](News news) { told_.push_back(news); }};
};

TEST_F(SnapshotMailboxTest, TellsOfTheFirstLookOfEachAlsoWhileNewsWait) {
  box_.put(1, looked(1));
  box_.put(2, looked(1));
  EXPECT_THAT(told_, ElementsAre(News::first, News::first));
  EXPECT_EQ(box_.take().size(), 2U);
}

TEST_F(SnapshotMailboxTest, TellsOnceOfWhatComesWhileNewsWait) {
  box_.put(1, looked(1));
  box_.take();
  told_.clear();
  box_.put(1, looked(2));
  box_.put(1, looked(3));
  EXPECT_THAT(told_, ElementsAre(News::more));
  EXPECT_EQ(box_.take().at(1).look, 3U);
}

TEST_F(SnapshotMailboxTest, WhatWasNotLookedAtYetIsNoFirstLook) {
  box_.put(1, Snapshot{});
  box_.put(1, looked(0));
  box_.put(1, looked(1));
  EXPECT_THAT(told_, ElementsAre(News::more, News::first));
}

TEST_F(SnapshotMailboxTest, OneThatCannotBeReachedHasTold) {
  Snapshot absent;
  absent.reach = Reach::absent;
  box_.put(1, absent);
  EXPECT_THAT(told_, ElementsAre(News::first));
}

TEST_F(SnapshotMailboxTest, ClosedItTellsNothing) {
  box_.close();
  box_.put(1, looked(1));
  EXPECT_THAT(told_, IsEmpty());
  EXPECT_TRUE(box_.take().empty());
}

}  // namespace
}  // namespace onhook
