#include "ui/session/OtherHangUps.h"

#include "core/SystemRuntime.h"
#include "tests/ui/session/ControllerLog.h"
#include "tests/ui/session/journal/JournalTest.h"
#include "tests/ui/support/FakeProvider.h"
#include "tests/ui/support/Waiting.h"
#include "ui/session/ConnectionMonitor.h"
#include "ui/session/HangUpController.h"
#include "ui/session/HangUpJournal.h"

namespace onhook {
namespace {

using test::letPass;
using test::waitFor;
using namespace std::chrono_literals;

/// The window's side, and another process that hangs up.
class OtherHangUpsTest : public test::JournalTest {
 protected:
  OtherHangUpsTest() {
    provider_->list({a_, isdn_});
    provider_->onHangUp([](const Target&) { return Reply{}; });
    monitor_.addProvider(provider_);
    controller_.setJournal(journal_);
    command_.setJournal(commandJournal_);
  }
  bool isListed() {
    return waitFor([this] { return monitor_.isListed(a_.target); });
  }
  bool isWatched() {
    return waitFor([this] { return controller_.isWatch(a_.target); });
  }

  std::shared_ptr<test::FakeProvider> provider_ = std::make_shared<test::FakeProvider>();
  std::shared_ptr<Runtime> runtime_ = std::make_shared<SystemRuntime>();
  HangUpJournal journal_{*runtime_, place()}, commandJournal_{*runtime_, place()};
  ConnectionMonitor monitor_{runtime_};
  HangUpController controller_{runtime_}, command_{runtime_};
  test::ControllerLog log_{controller_};
  OtherHangUps others_{monitor_, controller_, journal_};
};

TEST_F(OtherHangUpsTest, WhatAnotherProcessHangsUpIsWatchedHereToItsEnd) {
  others_.begin();
  ASSERT_TRUE(isListed());
  command_.hangUp(provider_, a_.target);
  ASSERT_TRUE(isWatched());
  provider_->remove(a_.target);
  ASSERT_TRUE(waitFor([this] { return log_.finished(a_.target) == 1; }));
  EXPECT_TRUE(isDown(log_.lastOutcome(a_.target)));
  EXPECT_EQ(provider_->hangUps(a_.target), 1) << "asked once, there";
}

TEST_F(OtherHangUpsTest, AlsoWhatRanBeforeItLookedAndBeforeItIsListed) {
  command_.hangUp(provider_, a_.target);
  ASSERT_TRUE(waitFor([this] { return provider_->hangUps(a_.target) == 1; }));
  others_.begin();
  EXPECT_TRUE(isWatched());
}

TEST_F(OtherHangUpsTest, WhoStopsWaitingIsLeftAlone) {
  others_.begin();
  ASSERT_TRUE(isListed());
  command_.hangUp(provider_, a_.target);
  ASSERT_TRUE(isWatched());
  controller_.giveUp(a_.target);
  ASSERT_TRUE(waitFor([this] { return log_.finished(a_.target) == 1; }));
  command_.hangUp(provider_, isdn_.target);
  ASSERT_TRUE(waitFor([this] { return controller_.isWatch(isdn_.target); }));
  EXPECT_FALSE(controller_.running(a_.target));
}

TEST_F(OtherHangUpsTest, ItsOwnHangUpsAreNoOthers) {
  others_.begin();
  ASSERT_TRUE(isListed());
  controller_.hangUp(provider_, a_.target);
  ASSERT_TRUE(waitFor([this] { return provider_->hangUps(a_.target) == 1; }));
  letPass(200ms);
  EXPECT_TRUE(controller_.isHangingUp(a_.target));
  provider_->remove(a_.target);
  ASSERT_TRUE(waitFor([this] { return log_.finished(a_.target) == 1; }));
  letPass(200ms);
  EXPECT_EQ(log_.finished(a_.target), 1);
}

}  // namespace
}  // namespace onhook
