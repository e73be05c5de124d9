#include "core/providers/ras/Dial.h"

#include <gtest/gtest.h>

#include <memory>

namespace onhook::ras {
namespace {

using namespace std::chrono_literals;

const Handle handle = reinterpret_cast<Handle>(Pointer{0x50000});
const TimePoint now = TimePoint(1h);

class DialTest : public testing::Test {
 protected:
  Dword notify(Dword state, Dword error = code::success) {
    return DialNotifications::notifier()(id, 1, handle, 0, state, error, 0);
  }

  int changes = 0;
  std::shared_ptr<Dial> dial =
      std::make_shared<Dial>("d1-here", EntryRow{"office", {}, false}, [this] { ++changes; });
  const Pointer id = DialNotifications::add(dial);
};

TEST_F(DialTest, TheNotifierTellsItsOwnDial) {
  const auto other = std::make_shared<Dial>("d2-here", EntryRow{}, [] {});
  EXPECT_NE(DialNotifications::add(other), id);
  EXPECT_EQ(notify(state::authenticate), 1u);
  EXPECT_EQ(dial->progress().state, state::authenticate);
  EXPECT_EQ(dial->progress().handle, handle);
  EXPECT_EQ(changes, 1);
  EXPECT_EQ(other->progress().handle, nullptr);
}

TEST_F(DialTest, ADialThatHasEndedIsToldNoMore) {
  dial.reset();
  EXPECT_EQ(notify(state::authenticate), 0u) << "RAS is told to call no more";
}

TEST_F(DialTest, ItsFirstErrorIsKept) {
  notify(state::authenticate, code::authenticationFailure);
  notify(state::disconnected);
  EXPECT_EQ(dial->progress().error, code::authenticationFailure);
}

TEST_F(DialTest, ItsPortIsGivenBackOnce) {
  EXPECT_TRUE(dial->takeCleanUp());
  EXPECT_FALSE(dial->takeCleanUp());
}

TEST_F(DialTest, WhatIsAskedMeanwhileJoinsTheHangUpAfterTheFailure) {
  EXPECT_FALSE(dial->isBeingCleanedUp(now));
  dial->takeCleanUp();
  EXPECT_TRUE(dial->isBeingCleanedUp(now + 1h)) << "the call has not come back";
  dial->noteCleanedUp(now);
  EXPECT_TRUE(dial->isBeingCleanedUp(now + 29s));
  EXPECT_FALSE(dial->isBeingCleanedUp(now + 31s)) << "who asks again means it";
}

TEST_F(DialTest, WhatSomebodyHangsUpIsNotHungUpAgain) {
  dial->noteHungUp();
  EXPECT_FALSE(dial->takeCleanUp());
  EXPECT_FALSE(dial->isBeingCleanedUp(now));
}

TEST_F(DialTest, AHandleThatNamesAnotherEntryIsNotItsOwn) {
  dial->noteBegun(handle, code::success);
  ConnectionRow row;
  row.handle = handle;
  row.entryName = "office";
  EXPECT_TRUE(dial->hasMade(row));
  row.entryName = "home";
  EXPECT_FALSE(dial->hasMade(row));
}

}  // namespace
}  // namespace onhook::ras
