#include "ui/session/RedialGuard.h"

#include <gtest/gtest.h>

#include <future>

#include "core/SystemRuntime.h"
#include "tests/ui/session/ControllerLog.h"
#include "tests/ui/support/Examples.h"
#include "tests/ui/support/FakeProvider.h"
#include "tests/ui/support/Waiting.h"
#include "ui/session/ConnectionMonitor.h"
#include "ui/session/DialController.h"
#include "ui/session/HangUpController.h"

namespace onhook {
namespace {

using namespace std::chrono_literals;
using test::ControllerLog;
using test::entry;
using test::FakeProvider;
using test::modem;
using test::vpn;
using test::waitFor;
using Kind = DialBlock::Kind;

class RedialGuardTest : public testing::Test {
 protected:
  RedialGuardTest() {
    provider_->onHangUp([](const Target&) { return Reply{}; });
    provider_->listEntries({office_, night_});
    monitor_.addProvider(provider_);
    QObject::connect(&guard_, &RedialGuard::changed, &guard_, [this] { ++told_; });
    EXPECT_TRUE(waitFor([&] { return monitor_.complete(); }));
  }

  bool show(const std::vector<Connection>& connections) {
    provider_->list(connections);
    return waitFor([&] { return monitor_.snapshots()[0].connections == connections; });
  }
  std::optional<Kind> kindOf(const Entry& entry) const {
    const auto block = guard_.blockOf(entry);
    return block ? std::optional(block->kind) : std::nullopt;
  }
  bool waitForBlock(const Entry& entry, std::optional<Kind> kind) {
    return waitFor([&] { return kindOf(entry) == kind; });
  }
  static Connection in(ConnectionState state, Connection connection = modem("office")) {
    connection.state = state;
    return connection;
  }
  static Presence standing() { return {.state = PresenceState::up}; }

  const Entry office_ = entry("office", ConnectionKind::modem, "ttyS0");
  const Entry night_ = entry("night", ConnectionKind::modem, "ttyS0");
  const Target target_ = modem("office").target;
  std::shared_ptr<Runtime> runtime_ = std::make_shared<SystemRuntime>();
  std::shared_ptr<FakeProvider> provider_ = std::make_shared<FakeProvider>();
  ConnectionMonitor monitor_{runtime_};
  HangUpController hangUps_{runtime_};
  ControllerLog log_{hangUps_};
  DialController dials_{runtime_};
  RedialGuard guard_{monitor_, hangUps_, dials_};
  int told_ = 0;
};

TEST_F(RedialGuardTest, NothingIsInTheWayOfWhatIsNotConnected) {
  EXPECT_EQ(guard_.blockOf(office_), std::nullopt);
  ASSERT_TRUE(show({modem("home", "ttyS1")}));
  EXPECT_EQ(guard_.blockOf(office_), std::nullopt);
}

TEST_F(RedialGuardTest, EachStateOfItsOwnConnection) {
  const std::map<ConnectionState, Kind> kinds = {{ConnectionState::connected, Kind::connected},
                                                 {ConnectionState::dialing, Kind::dialing},
                                                 {ConnectionState::goingDown, Kind::hangingUp},
                                                 {ConnectionState::unknown, Kind::unknown}};
  for (const auto& [state, kind] : kinds) {
    ASSERT_TRUE(show({in(state)}));
    EXPECT_EQ(kindOf(office_), kind) << toString(state);
    EXPECT_EQ(guard_.blockOf(office_)->connection, "office");
  }
  const int told = told_;
  ASSERT_TRUE(show({}));
  EXPECT_EQ(kindOf(office_), std::nullopt);
  EXPECT_GT(told_, told);
}

TEST_F(RedialGuardTest, WhoeverHasItsModemIsInTheWay) {
  ASSERT_TRUE(show({modem("office")}));
  EXPECT_EQ(kindOf(night_), Kind::deviceInUse);
  EXPECT_EQ(guard_.blockOf(night_)->connection, "office");
  ASSERT_TRUE(show({in(ConnectionState::goingDown)}));
  EXPECT_EQ(kindOf(night_), Kind::deviceGoesDown);
  ASSERT_TRUE(show({in(ConnectionState::dialing)}));
  EXPECT_EQ(kindOf(night_), Kind::deviceInUse);
  ASSERT_TRUE(show({in(ConnectionState::unknown)}));
  EXPECT_EQ(kindOf(night_), Kind::unknown);
}

TEST_F(RedialGuardTest, SoIsAnotherSystemsConnectionOnIt) {
  const auto other = std::make_shared<FakeProvider>("other", "Other system");
  Connection foreign = modem("foreign");
  foreign.target.provider = "other";
  other->list({foreign});
  monitor_.addProvider(other);
  EXPECT_TRUE(waitForBlock(night_, Kind::deviceInUse));
}

TEST_F(RedialGuardTest, ATunnelOverTheSameNetworkCardIsNot) {
  Entry tunnel = entry("tunnel");
  tunnel.device = "eth0";
  ASSERT_TRUE(show({vpn("another")}));
  ASSERT_EQ(monitor_.snapshots()[0].connections[0].device, "eth0");
  EXPECT_EQ(guard_.blockOf(tunnel), std::nullopt);
}

TEST_F(RedialGuardTest, AnInterfaceOfTheTunnelsFixedNameIs) {
  Entry tunnel = entry("tunnel");
  tunnel.device = "another0";
  ASSERT_TRUE(show({vpn("another")}));
  EXPECT_EQ(kindOf(tunnel), Kind::deviceInUse);
}

TEST_F(RedialGuardTest, WhileItIsBeingHungUpWhateverTheListSays) {
  ASSERT_TRUE(show({modem("office")}));
  hangUps_.hangUp(provider_, target_);
  EXPECT_EQ(kindOf(office_), Kind::hangingUp);
  EXPECT_EQ(kindOf(night_), Kind::deviceGoesDown);
  EXPECT_TRUE(guard_.blockOf(office_)->passes());
}

TEST_F(RedialGuardTest, UntilItsEndIsConfirmedAlsoWhenItIsListedNoMore) {
  ASSERT_TRUE(show({modem("office")}));
  provider_->setPresence(target_, standing());
  hangUps_.hangUp(provider_, target_);
  ASSERT_TRUE(show({}));
  EXPECT_EQ(kindOf(office_), Kind::hangingUp);
  EXPECT_EQ(guard_.blockOf(office_)->connection, "office");
  EXPECT_EQ(kindOf(night_), Kind::deviceGoesDown);

  const int told = told_;
  provider_->setPresence(target_, std::nullopt);
  ASSERT_TRUE(waitFor([&] { return log_.finished(target_) == 1; }));
  EXPECT_TRUE(isDown(log_.lastOutcome(target_)));
  EXPECT_EQ(kindOf(office_), std::nullopt);
  EXPECT_EQ(kindOf(night_), std::nullopt);
  EXPECT_GT(told_, told);
}

TEST_F(RedialGuardTest, AfterConfirmedTheListIsWaitedForThatKnowsIt) {
  ASSERT_TRUE(show({modem("office")}));
  hangUps_.hangUp(provider_, target_);
  provider_->setPresence(target_, Presence{.state = PresenceState::gone});
  ASSERT_TRUE(waitFor([&] { return log_.finished(target_) == 1; }));
  ASSERT_NE(monitor_.find(target_), nullptr);
  EXPECT_EQ(kindOf(office_), Kind::hangingUp);
  EXPECT_EQ(kindOf(night_), Kind::deviceGoesDown);
  Connection back = modem("back");
  back.entry = office_.id;
  ASSERT_TRUE(show({back}));
  EXPECT_EQ(kindOf(office_), Kind::connected) << "it came back";
}

TEST_F(RedialGuardTest, AWatchAsksForNothingUntilItBecomesAHangUp) {
  ASSERT_TRUE(show({modem("office")}));
  provider_->setPresence(target_, standing());
  hangUps_.watch(provider_, target_);
  EXPECT_EQ(kindOf(office_), Kind::connected);
  hangUps_.hangUp(provider_, target_);
  EXPECT_EQ(kindOf(office_), Kind::hangingUp);
  ASSERT_TRUE(show({}));
  EXPECT_EQ(kindOf(office_), Kind::hangingUp);
}

TEST_F(RedialGuardTest, AfterStillUpOrRefusedItIsConnectedAsBefore) {
  ASSERT_TRUE(show({modem("office")}));
  hangUps_.setSettings({.limit = 50ms});
  hangUps_.hangUp(provider_, target_);
  ASSERT_TRUE(waitFor([&] { return log_.finished(target_) == 1; }));
  EXPECT_EQ(log_.lastOutcome(target_), Outcome::stillUp);
  EXPECT_EQ(kindOf(office_), Kind::connected);

  provider_->onHangUp([](const Target&) {
    return Reply{Reply::Kind::refused, Error{ErrorDomain::windows, "5", "Access is denied.", ""}};
  });
  hangUps_.hangUp(provider_, target_);
  ASSERT_TRUE(waitFor([&] { return log_.finished(target_) == 2; }));
  EXPECT_EQ(log_.lastOutcome(target_), Outcome::refused);
  EXPECT_EQ(kindOf(office_), Kind::connected);
}

TEST_F(RedialGuardTest, AfterSettledItMayBeDialed) {
  ASSERT_TRUE(show({modem("office")}));
  provider_->setPresence(target_, Presence{.state = PresenceState::cannotTell});
  hangUps_.setSettings({.settleTime = 2s});
  hangUps_.hangUp(provider_, target_);
  ASSERT_TRUE(show({in(ConnectionState::unknown)}));
  EXPECT_EQ(kindOf(office_), Kind::hangingUp);
  ASSERT_TRUE(waitFor([&] { return log_.finished(target_) == 1; }));
  EXPECT_EQ(log_.lastOutcome(target_), Outcome::settled);
  EXPECT_EQ(kindOf(office_), std::nullopt);
  ASSERT_TRUE(show({modem("office")}));
  EXPECT_EQ(kindOf(office_), Kind::connected) << "it turned out to stand";
}

TEST_F(RedialGuardTest, AfterItsSystemWasLostItIsLookedAtFirst) {
  ASSERT_TRUE(show({modem("office")}));
  Presence lost{.state = PresenceState::cannotTell, .providerLost = true};
  lost.reason = Error{ErrorDomain::onhook, "gone", "It went away.", ""};
  provider_->setPresence(target_, lost);
  hangUps_.setSettings({.limit = 100ms, .settleTime = 50ms});
  hangUps_.hangUp(provider_, target_);
  provider_->setReach(Reach::absent, lost.reason);
  ASSERT_TRUE(show({}));
  ASSERT_TRUE(waitFor([&] { return log_.finished(target_) == 1; }));
  ASSERT_EQ(log_.lastOutcome(target_), Outcome::providerLost);
  ASSERT_EQ(kindOf(office_), Kind::systemAway);
  EXPECT_EQ(guard_.blockOf(office_)->reason, lost.reason);
  EXPECT_FALSE(guard_.blockOf(office_)->passes());
  // By the next look after its return.
  provider_->setReach(Reach::reached);
  monitor_.refresh();
  EXPECT_TRUE(waitForBlock(office_, std::nullopt));
}

TEST_F(RedialGuardTest, ASystemThatNeverWasAwayIsAskedToLookToo) {
  ASSERT_TRUE(show({modem("office")}));
  provider_->setPresence(target_, Presence{.state = PresenceState::cannotTell, .providerLost = true});
  hangUps_.setSettings({.limit = 100ms, .settleTime = 50ms});
  hangUps_.hangUp(provider_, target_);
  ASSERT_TRUE(show({}));
  const int looks = provider_->looksAtAll();
  bool unknown = false;
  QObject::connect(&hangUps_, &HangUpController::finished, &hangUps_,
                   [&] { unknown = kindOf(office_) == Kind::unknown && kindOf(night_) == Kind::unknown; });
  ASSERT_TRUE(waitFor([&] { return log_.finished(target_) == 1; }));
  ASSERT_EQ(log_.lastOutcome(target_), Outcome::providerLost);
  EXPECT_TRUE(unknown);
  EXPECT_TRUE(waitForBlock(office_, std::nullopt));
  EXPECT_GT(provider_->looksAtAll(), looks);
}

TEST_F(RedialGuardTest, ASystemThatIsAwayIsSaidWithItsReason) {
  const Error reason{ErrorDomain::onhook, "no-bus", "It is not running.", "Start it."};
  provider_->setReach(Reach::notAnswering, reason);
  ASSERT_TRUE(waitForBlock(office_, Kind::systemAway));
  EXPECT_EQ(guard_.blockOf(office_)->reason, reason);
}

TEST_F(RedialGuardTest, WhoMayNotDialIsToldWhy) {
  Entry forbidden = office_;
  forbidden.mayDial = {Authority::no, Error{ErrorDomain::posix, "EPERM", "Only root may.", ""}};
  EXPECT_EQ(kindOf(forbidden), Kind::notAllowed);
  EXPECT_EQ(guard_.blockOf(forbidden)->reason, forbidden.mayDial.reason);
  EXPECT_FALSE(guard_.blockOf(forbidden)->passes());
}

TEST_F(RedialGuardTest, WhatIsJustBeingDialedIsInTheWayBeforeItIsListed) {
  std::promise<void> open;
  provider_->onDial([gate = open.get_future().share()](const std::string&) {
    gate.wait();
    return DialResult{};
  });
  dials_.dial(provider_, office_.id);
  EXPECT_EQ(kindOf(office_), Kind::dialing);
  EXPECT_EQ(kindOf(night_), Kind::deviceInUse);
  open.set_value();
  EXPECT_TRUE(waitForBlock(office_, std::nullopt));
  EXPECT_EQ(kindOf(night_), std::nullopt);
}

}  // namespace
}  // namespace onhook
