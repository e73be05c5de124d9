#include "app/linux/LogindDelay.h"

#include <gmock/gmock.h>

#include <QSignalSpy>
#include <limits>

#include "core/SystemRuntime.h"
#include "tests/app/linux/FakeLogind.h"
#include "tests/ui/support/Waiting.h"

namespace onhook {
namespace {

using namespace std::chrono_literals;
using test::FakeLogind;
using test::letPass;
using test::waitFor;
using testing::IsEmpty;
using testing::SizeIs;
using Wish = SystemDelay::Wish;

class LogindDelayTest : public testing::Test {
 protected:
  LogindDelayTest() { test::PrivateSystemBus::instance(); }

  void start(qulonglong longestUSec = 5'000'000) {
    logind_ = std::make_unique<FakeLogind>(longestUSec);
    delay_ = std::make_unique<LogindDelay>(runtime_);
  }
  bool holds(int count = 1) {
    return waitFor([&] { return delay_->holds() && logind_->held() == count; });
  }
  bool holdsNothing() {
    return waitFor([&] { return logind_->held() == 0; });
  }

  SystemRuntime runtime_;
  std::unique_ptr<FakeLogind> logind_;
  std::unique_ptr<LogindDelay> delay_;
};

TEST_F(LogindDelayTest, HoldsNothingUnasked) {
  start(7'000'000);
  EXPECT_TRUE(waitFor([&] { return delay_->longest() == 7s; }));
  EXPECT_THAT(logind_->questions(), IsEmpty());
}

TEST_F(LogindDelayTest, ForEverIsLongAndNotAtOnce) {
  start(std::numeric_limits<qulonglong>::max());  // InhibitDelayMaxSec=infinity
  EXPECT_TRUE(waitFor([&] { return delay_->longest() == 24h; }));
}

TEST_F(LogindDelayTest, HoldsWhatIsWishedForAndLetsGoOfIt) {
  start();
  delay_->set({true, true}, QStringLiteral("Hanging up office."));
  ASSERT_TRUE(holds());
  EXPECT_EQ(logind_->questions(),
            QStringList{QStringLiteral("shutdown:sleep|Onhook|Hanging up office.|delay")});
  delay_->set({true, true}, QStringLiteral("Hanging up home."));
  letPass(50ms);
  EXPECT_THAT(logind_->questions(), SizeIs(1)) << "another reason is no other lock";
  delay_->set({}, {});
  EXPECT_TRUE(holdsNothing());
}

TEST_F(LogindDelayTest, ThereIsNoGapBetweenTwoWishes) {
  start();
  delay_->set({false, true}, QStringLiteral("Later."));
  ASSERT_TRUE(holds());
  logind_->setManner(FakeLogind::Manner::isSilent);
  delay_->set({true, true}, QStringLiteral("Now."));
  ASSERT_TRUE(waitFor([&] { return logind_->questions().size() == 2; }));
  EXPECT_EQ(logind_->held(), 1) << "the former one stays until there is a new one";
  logind_->speak();
  EXPECT_TRUE(holds());
}

TEST_F(LogindDelayTest, AnAnswerThatComesTooLateIsGivenBack) {
  start();
  logind_->setManner(FakeLogind::Manner::isSilent);
  delay_->set({true, true}, QStringLiteral("Hanging up office."));
  ASSERT_TRUE(waitFor([&] { return logind_->questions().size() == 1; }));
  delay_->set({}, {});
  logind_->speak();
  ASSERT_EQ(logind_->held(), 1);
  EXPECT_TRUE(holdsNothing());
}

TEST_F(LogindDelayTest, ALogindThatComesLaterIsAskedThen) {
  delay_ = std::make_unique<LogindDelay>(runtime_);
  delay_->set({true, true}, QStringLiteral("Hanging up office."));
  letPass(100ms);
  logind_ = std::make_unique<FakeLogind>();
  EXPECT_TRUE(holds());
  // And again when it is started anew.
  logind_.reset();
  EXPECT_TRUE(waitFor([&] { return !delay_->holds(); }));
  logind_ = std::make_unique<FakeLogind>();
  EXPECT_TRUE(holds());
}

TEST_F(LogindDelayTest, TellsWhatComes) {
  start();
  QSignalSpy shutdowns(delay_.get(), &SystemDelay::shutdownComes);
  QSignalSpy cancelled(delay_.get(), &SystemDelay::shutdownCancelled);
  QSignalSpy sleeps(delay_.get(), &SystemDelay::sleepComes);
  QSignalSpy awake(delay_.get(), &SystemDelay::awake);
  delay_->set({true, true}, QStringLiteral("Hanging up office."));
  ASSERT_TRUE(holds());
  logind_->prepareForSleep(true);
  logind_->prepareForSleep(false);
  logind_->prepareForShutdown(true);
  logind_->prepareForShutdown(false);
  ASSERT_TRUE(waitFor([&] { return cancelled.count() == 1; }));
  EXPECT_EQ(shutdowns.count(), 1);
  EXPECT_EQ(sleeps.count(), 1);
  EXPECT_EQ(awake.count(), 1);
}

TEST_F(LogindDelayTest, AnybodyElsesWordIsNotTaken) {
  start();
  QSignalSpy shutdowns(delay_.get(), &SystemDelay::shutdownComes);
  QSignalSpy sleeps(delay_.get(), &SystemDelay::sleepComes);
  delay_->set({true, true}, QStringLiteral("Hanging up office."));
  ASSERT_TRUE(holds());
  logind_->prepareForShutdown(true, true);
  logind_->prepareForSleep(true, true);
  letPass(200ms);
  EXPECT_EQ(shutdowns.count(), 0);
  EXPECT_EQ(sleeps.count(), 0);
}

TEST_F(LogindDelayTest, SignalsOfOtherTypesAreNothing) {
  start();
  QSignalSpy shutdowns(delay_.get(), &SystemDelay::shutdownComes);
  QSignalSpy cancelled(delay_.get(), &SystemDelay::shutdownCancelled);
  QSignalSpy awake(delay_.get(), &SystemDelay::awake);
  delay_->set({true, true}, QStringLiteral("Hanging up office."));
  ASSERT_TRUE(holds());
  logind_->sayNonsense();
  logind_->prepareForShutdown(true);
  ASSERT_TRUE(waitFor([&] { return shutdowns.count() == 1; }));
  EXPECT_EQ(cancelled.count(), 0);
  EXPECT_EQ(awake.count(), 0);
}

TEST_F(LogindDelayTest, WhatWasRefusedWhileItSleptIsAskedForAfterwards) {
  start();
  logind_->setManner(FakeLogind::Manner::refuses);
  delay_->set({true, true}, QStringLiteral("Hanging up office."));
  ASSERT_TRUE(waitFor([&] { return logind_->questions().size() == 1; }));
  letPass(50ms);
  EXPECT_FALSE(delay_->holds());
  logind_->setManner(FakeLogind::Manner::gives);
  logind_->prepareForSleep(false);
  EXPECT_TRUE(holds());
}

TEST_F(LogindDelayTest, ItsEndLetsGo) {
  start();
  delay_->set({true, false}, QStringLiteral("Hanging up office."));
  ASSERT_TRUE(holds());
  delay_.reset();
  EXPECT_TRUE(holdsNothing());
}

}  // namespace
}  // namespace onhook
