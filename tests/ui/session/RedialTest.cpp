#include "ui/session/Redial.h"

#include <gtest/gtest.h>

#include <atomic>

#include "core/SystemRuntime.h"
#include "tests/ui/session/ControllerLog.h"
#include "tests/ui/support/Examples.h"
#include "tests/ui/support/FakeProvider.h"
#include "tests/ui/support/Waiting.h"
#include "ui/session/ConnectionMonitor.h"
#include "ui/session/Dialing.h"
#include "ui/session/HangUpController.h"

namespace onhook {
namespace {

using namespace std::chrono_literals;
using test::ControllerLog;
using test::entry;
using test::FakeProvider;
using test::letPass;
using test::modem;
using test::waitFor;

class RedialTest : public testing::Test {
 protected:
  RedialTest() {
    provider_->listEntries({office_, night_});
    provider_->onHangUp([](const Target&) { return Reply{}; });
    provider_->onDial([this](const std::string& id) {
      dialedTooEarly_ = dialedTooEarly_ || stands_;
      Connection connection = modem("again");
      connection.entry = id;
      provider_->list({connection});
      return DialResult{connection.target, {}};
    });
    monitor_.addProvider(provider_);
    QObject::connect(&redial_, &Redial::abandoned, &redial_,
                     [this](const EntryKey& key, const std::optional<DialBlock>& block) {
                       EXPECT_FALSE(redial_.isWaiting(key));
                       abandoned_.emplace_back(key, block);
                     });
    QObject::connect(&dialing_.controller(), &DialController::finished, &redial_,
                     [this](const DialEnd& end) { ends_.push_back(end); });
    EXPECT_TRUE(waitFor([&] { return monitor_.complete(); }));
  }

  bool show(const std::vector<Connection>& connections) {
    provider_->list(connections);
    return waitFor([&] { return monitor_.snapshots()[0].connections == connections; });
  }
  bool waitForRequest() {
    return waitFor([&] { return provider_->hangUps(target_) == 1; });
  }
  /// The connection has really gone.
  void goes() {
    stands_ = false;
    provider_->list({});
  }
  bool waitForDial() {
    return waitFor([&] { return !ends_.empty(); });
  }

  const Entry office_ = entry("office", ConnectionKind::modem, "ttyS0");
  const Entry night_ = entry("night", ConnectionKind::modem, "ttyS0");
  const EntryKey key_ = EntryKey::of(office_);
  const Target target_ = modem("office").target;
  std::atomic<bool> stands_ = true;
  std::atomic<bool> dialedTooEarly_ = false;
  std::shared_ptr<Runtime> runtime_ = std::make_shared<SystemRuntime>();
  std::shared_ptr<FakeProvider> provider_ = std::make_shared<FakeProvider>();
  ConnectionMonitor monitor_{runtime_};
  HangUpController hangUps_{runtime_};
  ControllerLog log_{hangUps_};
  Dialing dialing_{monitor_, hangUps_, runtime_};
  Redial& redial_ = dialing_.redial();
  std::vector<std::pair<EntryKey, std::optional<DialBlock>>> abandoned_;
  std::vector<DialEnd> ends_;
};

TEST_F(RedialTest, HangsUpWaitsForTheTruthAndDials) {
  ASSERT_TRUE(show({modem("office")}));
  ASSERT_EQ(redial_.entryOf(target_), key_);
  redial_.hangUpAndDial(target_);
  EXPECT_TRUE(redial_.isWaiting(key_));
  ASSERT_TRUE(waitForRequest());
  letPass(100ms);
  EXPECT_EQ(provider_->dials(office_.id), 0) << "an answer is no end";
  goes();
  ASSERT_TRUE(waitForDial());
  EXPECT_EQ(log_.lastOutcome(target_), Outcome::confirmed);
  EXPECT_EQ(ends_[0].outcome, DialOutcome::connected);
  EXPECT_EQ(provider_->dials(office_.id), 1);
  EXPECT_FALSE(dialedTooEarly_);
  EXPECT_FALSE(redial_.isWaiting(key_));
  EXPECT_TRUE(abandoned_.empty());
}

TEST_F(RedialTest, JoinsAHangUpThatRuns) {
  ASSERT_TRUE(show({modem("office")}));
  hangUps_.hangUp(provider_, target_);
  redial_.hangUpAndDial(target_);
  redial_.hangUpAndDial(target_);
  ASSERT_TRUE(waitForRequest());
  goes();
  ASSERT_TRUE(waitForDial());
  EXPECT_EQ(provider_->hangUps(target_), 1);
  EXPECT_EQ(provider_->dials(office_.id), 1);
}

TEST_F(RedialTest, WhatIsNotDownIsNotDialed) {
  ASSERT_TRUE(show({modem("office")}));
  hangUps_.setSettings({.limit = 50ms});
  redial_.hangUpAndDial(target_);
  ASSERT_TRUE(waitFor([&] { return abandoned_.size() == 1; }));
  EXPECT_EQ(abandoned_[0].first, key_);
  EXPECT_EQ(abandoned_[0].second, std::nullopt);
  goes();
  letPass(100ms);
  EXPECT_EQ(provider_->dials(office_.id), 0) << "not later either, when nobody waits for it";
}

TEST_F(RedialTest, NorWhatNobodyWaitsForAnyMore) {
  ASSERT_TRUE(show({modem("office")}));
  redial_.hangUpAndDial(target_);
  hangUps_.giveUp(target_);
  ASSERT_TRUE(waitFor([&] { return abandoned_.size() == 1; }));
  EXPECT_EQ(provider_->dials(office_.id), 0);
}

TEST_F(RedialTest, CanBeCancelledAndTheHangUpGoesOn) {
  ASSERT_TRUE(show({modem("office")}));
  redial_.hangUpAndDial(target_);
  redial_.cancel(key_);
  EXPECT_FALSE(redial_.isWaiting(key_));
  ASSERT_TRUE(waitForRequest());
  goes();
  ASSERT_TRUE(waitFor([&] { return log_.finished(target_) == 1; }));
  letPass(50ms);
  EXPECT_EQ(log_.lastOutcome(target_), Outcome::confirmed);
  EXPECT_EQ(provider_->dials(office_.id), 0);
  EXPECT_TRUE(abandoned_.empty());
}

TEST_F(RedialTest, AListThatIsLateIsWaitedFor) {
  ASSERT_TRUE(show({modem("office")}));
  redial_.hangUpAndDial(target_);
  ASSERT_TRUE(waitForRequest());
  // It is gone, and the list still shows it.
  provider_->setPresence(target_, Presence{.state = PresenceState::gone});
  ASSERT_TRUE(waitFor([&] { return log_.finished(target_) == 1; }));
  EXPECT_TRUE(isDown(log_.lastOutcome(target_)));
  EXPECT_TRUE(redial_.isWaiting(key_));
  EXPECT_TRUE(abandoned_.empty());
  goes();
  EXPECT_TRUE(waitForDial());
}

TEST_F(RedialTest, WhatCameBackByItselfIsNotDialedOnceMore) {
  ASSERT_TRUE(show({modem("office")}));
  redial_.hangUpAndDial(target_);
  Connection back = modem("back");
  back.entry = office_.id;
  provider_->list({back});
  ASSERT_TRUE(waitFor([&] { return abandoned_.size() == 1; }));
  ASSERT_TRUE(abandoned_[0].second);
  EXPECT_EQ(abandoned_[0].second->kind, DialBlock::Kind::connected);
  EXPECT_EQ(provider_->dials(office_.id), 0);
}

TEST_F(RedialTest, DialsAtOnceWhatIsFree) {
  redial_.dial(key_);
  EXPECT_TRUE(dialing_.controller().running(key_));
  EXPECT_FALSE(redial_.isWaiting(key_));
  EXPECT_TRUE(waitForDial());
}

TEST_F(RedialTest, WaitsForTheDeviceThatIsBeingGivenBack) {
  ASSERT_TRUE(show({modem("office")}));
  hangUps_.hangUp(provider_, target_);
  redial_.dial(EntryKey::of(night_));
  EXPECT_TRUE(redial_.isWaiting(EntryKey::of(night_)));
  EXPECT_EQ(redial_.waitingEntries().size(), 1U);
  letPass(50ms);
  EXPECT_EQ(provider_->dials(night_.id), 0);
  goes();
  ASSERT_TRUE(waitForDial());
  EXPECT_EQ(provider_->dials(night_.id), 1);
  EXPECT_FALSE(dialedTooEarly_);
}

TEST_F(RedialTest, WhatDoesNotPassIsSaid) {
  ASSERT_TRUE(show({modem("office")}));
  redial_.dial(EntryKey::of(night_));
  ASSERT_EQ(abandoned_.size(), 1U);
  ASSERT_TRUE(abandoned_[0].second);
  EXPECT_EQ(abandoned_[0].second->kind, DialBlock::Kind::deviceInUse);
  redial_.dial({"fake", "nobody"});
  EXPECT_EQ(abandoned_.size(), 2U);
  EXPECT_EQ(provider_->dials(night_.id), 0);
}

TEST_F(RedialTest, OnlyWhatHasAnEntryThatMayBeDialedCanBeRedialed) {
  Connection loose = modem("loose");
  loose.entry.clear();
  Connection unlisted = modem("unlisted");
  Connection forbidden = modem("night", "ttyS1");
  forbidden.mayHangUp.authority = Authority::no;
  Connection links = test::bundle("isdn");
  links.entry = office_.id;
  ASSERT_TRUE(show({loose, unlisted, forbidden, links}));
  EXPECT_EQ(redial_.entryOf(loose.target), std::nullopt);
  EXPECT_EQ(redial_.entryOf(unlisted.target), std::nullopt);
  EXPECT_EQ(redial_.entryOf(forbidden.target), std::nullopt);
  EXPECT_EQ(redial_.entryOf(links.links[0].target), std::nullopt) << "a link is no connection";
  EXPECT_EQ(redial_.entryOf(links.target), key_);
  EXPECT_EQ(redial_.entryOf(target_), std::nullopt);
  redial_.hangUpAndDial(loose.target);
  EXPECT_TRUE(log_.results().empty());
  EXPECT_FALSE(hangUps_.running(loose.target));
}

}  // namespace
}  // namespace onhook
