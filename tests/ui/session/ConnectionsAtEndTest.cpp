#include "ui/session/ConnectionsAtEnd.h"

#include <gmock/gmock.h>

#include <QTemporaryDir>

#include "core/SystemRuntime.h"
#include "tests/ui/support/Examples.h"
#include "tests/ui/support/FakeProvider.h"
#include "tests/ui/support/Waiting.h"
#include "ui/session/ConnectionMonitor.h"
#include "ui/session/HangUpController.h"

namespace onhook {
namespace {

using test::letPass;
using test::vpn;
using test::waitFor;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

class ConnectionsAtEndTest : public testing::Test {
 protected:
  ConnectionsAtEndTest() {
    // Says yes; the test ends things itself.
    provider_->onHangUp([](const Target&) { return Reply{}; });
    modem_.kind = ConnectionKind::modem;
    modem_.interface = "ppp0";
  }

  void listAll(const std::vector<Connection>& connections) {
    provider_->list(connections);
    monitor_.addProvider(provider_);
    ASSERT_TRUE(waitFor([&] { return monitor_.complete() && monitor_.find(connections.back().target); }));
  }
  bool wasAsked(const Connection& connection) {
    return waitFor([&] { return provider_->hangUps(connection.target) == 1; });
  }
  bool isDown(const Connection& connection) {
    provider_->remove(connection.target);
    return waitFor([&] { return !controller_.running(connection.target); });
  }

  Connection a_ = vpn("a");
  Connection b_ = vpn("b");
  Connection modem_ = vpn("modem");
  std::shared_ptr<test::FakeProvider> provider_ = std::make_shared<test::FakeProvider>();
  std::shared_ptr<Runtime> runtime_ = std::make_shared<SystemRuntime>();
  QTemporaryDir folder_;
  Settings settings_{folder_.filePath(QStringLiteral("onhook.ini"))};
  ConnectionMonitor monitor_{runtime_};
  HangUpController controller_{runtime_};
  ConnectionsAtEnd atEnd_{monitor_, controller_, settings_};
};

TEST_F(ConnectionsAtEndTest, AtFirstNothingIsHungUp) {
  listAll({a_, modem_});
  for (const Occasion occasion : {Occasion::quit, Occasion::logOut, Occasion::suspend}) {
    EXPECT_FALSE(atEnd_.concerns(occasion));
    atEnd_.begin(occasion);
  }
  EXPECT_EQ(controller_.runningCount(), 0U);
  EXPECT_THAT(atEnd_.pending(), IsEmpty());
}

TEST_F(ConnectionsAtEndTest, VpnsFirstAndThenWhatTheyMayStandOn) {
  settings_.setAtEnd(Occasion::quit, AtEnd::hangUpAll);
  listAll({modem_, a_, b_});
  EXPECT_TRUE(atEnd_.concerns(Occasion::quit));
  EXPECT_FALSE(atEnd_.concerns(Occasion::logOut));
  atEnd_.begin(Occasion::quit);
  EXPECT_THAT(controller_.runningTargets(), UnorderedElementsAre(a_.target, b_.target));
  EXPECT_THAT(atEnd_.pending(), ElementsAre(modem_.target));
  ASSERT_TRUE(wasAsked(a_));
  ASSERT_TRUE(isDown(a_));
  letPass(std::chrono::milliseconds(100));
  EXPECT_THAT(atEnd_.pending(), ElementsAre(modem_.target));
  ASSERT_TRUE(isDown(b_));
  EXPECT_THAT(atEnd_.pending(), IsEmpty());
  EXPECT_TRUE(wasAsked(modem_));
}

TEST_F(ConnectionsAtEndTest, AVpnThatCarriesAnotherComesAfterIt) {
  settings_.setAtEnd(Occasion::quit, AtEnd::hangUpAll);
  b_.device = a_.interface;
  listAll({a_, b_});
  atEnd_.begin(Occasion::quit);
  EXPECT_THAT(controller_.runningTargets(), ElementsAre(b_.target));
  EXPECT_THAT(atEnd_.pending(), ElementsAre(a_.target));
}

TEST_F(ConnectionsAtEndTest, WithoutVpnsTheRestBeginsAtOnce) {
  settings_.setAtEnd(Occasion::logOut, AtEnd::hangUpAll);
  listAll({modem_});
  atEnd_.begin(Occasion::logOut);
  EXPECT_THAT(controller_.runningTargets(), ElementsAre(modem_.target));
}

TEST_F(ConnectionsAtEndTest, InAHurryNothingIsWaitedFor) {
  settings_.setAtEnd(Occasion::suspend, AtEnd::hangUpAll);
  listAll({modem_, a_});
  atEnd_.begin(Occasion::suspend);
  atEnd_.hurry();
  EXPECT_THAT(controller_.runningTargets(), UnorderedElementsAre(a_.target, modem_.target));
}

TEST_F(ConnectionsAtEndTest, StoppedItStartsNothingMore) {
  settings_.setAtEnd(Occasion::quit, AtEnd::hangUpAll);
  listAll({modem_, a_});
  atEnd_.begin(Occasion::quit);
  atEnd_.stop();
  EXPECT_THAT(atEnd_.pending(), IsEmpty());
  ASSERT_TRUE(wasAsked(a_));
  ASSERT_TRUE(isDown(a_));
  letPass(std::chrono::milliseconds(100));
  EXPECT_EQ(provider_->hangUps(modem_.target), 0);
}

TEST_F(ConnectionsAtEndTest, BegunTwiceItAsksOnce) {
  settings_.setAtEnd(Occasion::quit, AtEnd::hangUpAll);
  settings_.setAtEnd(Occasion::logOut, AtEnd::hangUpAll);
  listAll({modem_, a_});
  atEnd_.begin(Occasion::quit);
  atEnd_.begin(Occasion::logOut);
  EXPECT_THAT(atEnd_.pending(), ElementsAre(modem_.target));
  ASSERT_TRUE(wasAsked(a_));
  ASSERT_TRUE(isDown(a_));
  EXPECT_TRUE(wasAsked(modem_));
}

TEST_F(ConnectionsAtEndTest, WhatWasDialedIsKnownOrNothingIs) {
  settings_.setAtEnd(Occasion::quit, AtEnd::hangUpDialed);
  listAll({a_, b_});
  EXPECT_FALSE(atEnd_.knowsDialed());
  EXPECT_FALSE(atEnd_.concerns(Occasion::quit));
  atEnd_.setDialed([this](const Target& target) { return target == b_.target; });
  atEnd_.begin(Occasion::quit);
  EXPECT_THAT(controller_.runningTargets(), ElementsAre(b_.target));
}

TEST_F(ConnectionsAtEndTest, WhatMayNotBeHungUpIsLeft) {
  settings_.setAtEnd(Occasion::quit, AtEnd::hangUpAll);
  a_.mayHangUp.authority = Authority::no;
  listAll({a_});
  EXPECT_FALSE(atEnd_.concerns(Occasion::quit));
}

TEST_F(ConnectionsAtEndTest, NobodyIsAskedForAPasswordWhileTheSessionEnds) {
  settings_.setAtEnd(Occasion::quit, AtEnd::hangUpAll);
  settings_.setAtEnd(Occasion::suspend, AtEnd::hangUpAll);
  a_.mayHangUp.authority = Authority::asks;
  listAll({a_});
  EXPECT_TRUE(atEnd_.concerns(Occasion::quit));
  EXPECT_FALSE(atEnd_.concerns(Occasion::suspend));
}

}  // namespace
}  // namespace onhook
