#include "app/SystemHold.h"

#include <gmock/gmock.h>

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>

#include "core/SystemRuntime.h"
#include "tests/app/linux/FakeLogind.h"
#include "tests/ui/support/Examples.h"
#include "tests/ui/support/FakeProvider.h"
#include "tests/ui/support/Waiting.h"
#include "ui/session/ConnectionMonitor.h"
#include "ui/session/ConnectionsAtEnd.h"
#include "ui/session/ExitGuard.h"
#include "ui/session/HangUpController.h"

namespace onhook {
namespace {

using namespace std::chrono_literals;
using test::letPass;
using test::waitFor;

class SystemHoldTest : public testing::Test {
 protected:
  SystemHoldTest() {
    test::PrivateSystemBus::instance();
    modem_.kind = ConnectionKind::modem;
    provider_->list({a_, modem_});
    provider_->onHangUp([](const Target&) { return Reply{}; });
    monitor_.addProvider(provider_);
    EXPECT_TRUE(waitFor([&] { return monitor_.find(modem_.target) != nullptr; }));
  }

  void start(qulonglong longestUSec) {
    logind_ = std::make_unique<test::FakeLogind>(longestUSec);
    hold_ = std::make_unique<SystemHold>(monitor_, controller_, SystemDelay::make(*runtime_));
    hold_->setEnds(atEnd_, guard_);
  }
  bool holds() {
    return waitFor([&] { return logind_->held() == 1; });
  }
  bool holdsNothing() {
    return waitFor([&] { return logind_->held() == 0; });
  }
  bool wasAsked(const Connection& connection) {
    return waitFor([&] { return provider_->hangUps(connection.target) == 1; });
  }

  const Connection a_ = test::vpn("a");
  Connection modem_ = test::vpn("modem");
  std::shared_ptr<test::FakeProvider> provider_ = std::make_shared<test::FakeProvider>();
  std::shared_ptr<Runtime> runtime_ = std::make_shared<SystemRuntime>();
  QTemporaryDir folder_;
  Settings settings_{folder_.filePath(QStringLiteral("onhook.ini"))};
  ConnectionMonitor monitor_{runtime_};
  HangUpController controller_{runtime_};
  ConnectionsAtEnd atEnd_{monitor_, controller_, settings_};
  ExitGuard guard_{monitor_, controller_};
  QSignalSpy ends_{&guard_, &ExitGuard::finished};
  std::unique_ptr<test::FakeLogind> logind_;
  std::unique_ptr<SystemHold> hold_;
};

TEST_F(SystemHoldTest, HoldsOnlyWhileHangUpsRun) {
  start(5'000'000);
  letPass(200ms);
  EXPECT_EQ(logind_->questions().size(), 0);
  controller_.watch(provider_, modem_.target);
  controller_.hangUp(provider_, a_.target);
  ASSERT_TRUE(holds());
  EXPECT_EQ(logind_->questions(), QStringList{QStringLiteral("shutdown:sleep|Onhook|Hanging up a.|delay")});
  provider_->remove(a_.target);
  EXPECT_TRUE(holdsNothing()) << "the watch is not worth it";
}

TEST_F(SystemHoldTest, HangsUpBeforeTheMachineSleepsWhereThatIsChosen) {
  settings_.setAtEnd(Occasion::suspend, AtEnd::hangUpAll);
  start(60'000'000);
  ASSERT_TRUE(holds()) << "once sleep comes no lock is given any more";
  EXPECT_TRUE(logind_->questions().front().startsWith(QStringLiteral("sleep|Onhook|")))
      << qPrintable(logind_->questions().front());
  logind_->prepareForSleep(true);
  ASSERT_TRUE(wasAsked(a_));
  EXPECT_EQ(provider_->hangUps(modem_.target), 0);
  EXPECT_TRUE(holds()) << "the lock is given up only for the next one";
  provider_->remove(a_.target);
  ASSERT_TRUE(wasAsked(modem_));
  EXPECT_TRUE(holds());
  provider_->remove(modem_.target);
  EXPECT_TRUE(holdsNothing());
  EXPECT_EQ(ends_.count(), 0) << "sleeping is no quitting";

  // Awake again, with a new connection.
  logind_->prepareForSleep(false);
  provider_->list({a_});
  EXPECT_TRUE(holds());
}

TEST_F(SystemHoldTest, WhatCarriesOthersHasItsTimeToo) {
  settings_.setAtEnd(Occasion::logOut, AtEnd::hangUpAll);
  start(1'000'000);
  ASSERT_TRUE(holds());
  logind_->prepareForShutdown(true);
  ASSERT_TRUE(wasAsked(a_));
  EXPECT_TRUE(wasAsked(modem_)) << "though the VPN is still up";
}

TEST_F(SystemHoldTest, TheMachinesEndIsHeldUpNoLongerThanItAllows) {
  start(700'000);
  controller_.hangUp(provider_, a_.target);
  ASSERT_TRUE(holds());
  letPass(100ms);
  logind_->prepareForShutdown(true);
  letPass(100ms);
  // Then comes the signal that ends the session's programs.
  guard_.quitUnattended();
  EXPECT_FALSE(guard_.isShown());
  EXPECT_TRUE(waitFor([&] { return ends_.count() == 1; }, 20s));
  EXPECT_TRUE(controller_.running(a_.target)) << "it was waited for";
}

TEST_F(SystemHoldTest, WhenAllIsDownInTimeTheProgramQuitsAtOnce) {
  start(60'000'000);
  controller_.hangUp(provider_, a_.target);
  ASSERT_TRUE(holds());
  logind_->prepareForShutdown(true);
  letPass(100ms);
  guard_.quitUnattended();
  EXPECT_EQ(ends_.count(), 0);
  provider_->remove(a_.target);
  EXPECT_TRUE(waitFor([&] { return ends_.count() == 1; }));
  EXPECT_TRUE(holdsNothing());
}

TEST_F(SystemHoldTest, WithoutLogindNothingIsDifferent) {
  hold_ = std::make_unique<SystemHold>(monitor_, controller_, nullptr);
  hold_->setEnds(atEnd_, guard_);
  controller_.hangUp(provider_, a_.target);
  provider_->remove(a_.target);
  EXPECT_TRUE(waitFor([&] { return controller_.runningCount() == 0; }));
}

}  // namespace
}  // namespace onhook
