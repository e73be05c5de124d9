#include "ui/session/DialController.h"

#include <gtest/gtest.h>

#include <future>

#include "core/SystemRuntime.h"
#include "tests/ui/support/Examples.h"
#include "tests/ui/support/FakeProvider.h"
#include "tests/ui/support/Heartbeat.h"
#include "tests/ui/support/Waiting.h"

namespace onhook {
namespace {

using namespace std::chrono_literals;
using test::FakeProvider;
using test::Heartbeat;
using test::letPass;
using test::modem;
using test::waitFor;

class DialControllerTest : public testing::Test {
 protected:
  DialControllerTest() {
    watch(*controller_);
    provider_->onDial([this](const std::string& entry) { return connect(entry); });
  }
  ~DialControllerTest() override { open_.set_value(); }

  void watch(const DialController& controller) {
    QObject::connect(&controller, &DialController::started, &controller, [this](const EntryKey& key) {
      EXPECT_EQ(started_[key], ended(key)) << "started twice: " << key.id;
      ++started_[key];
    });
    QObject::connect(&controller, &DialController::progress, &controller,
                     [this](const DialProgress& news) { progress_.push_back(news); });
    QObject::connect(&controller, &DialController::finished, &controller, [this](const DialEnd& end) {
      ends_.push_back(end);
      const EntryKey key{end.provider, end.entry};
      EXPECT_EQ(started_[key], ended(key)) << "finished twice: " << key.id;
      EXPECT_FALSE(controller_ && controller_->running(key)) << "it may be dialed again in a slot";
    });
  }
  int ended(const EntryKey& key) const {
    return static_cast<int>(std::ranges::count_if(ends_, [&](const DialEnd& end) {
      return EntryKey{end.provider, end.entry} == key;
    }));
  }
  /// Connects at once.
  DialResult connect(const std::string& entry) {
    Connection connection = modem(entry);
    connection.entry = entry;
    provider_->list({connection});
    return {connection.target, {}};
  }
  /// Does not return before the test ends.
  void dialsBlock() {
    provider_->onDial([gate = gate_](const std::string&) {
      gate.wait();
      return DialResult{};
    });
  }
  void dial(const std::string& entry) { controller_->dial(provider_, entry); }
  bool waitForEnd(const std::string& entry) {
    return waitFor([&] { return ended({"fake", entry}) == started_[{"fake", entry}]; });
  }

  std::promise<void> open_;
  const std::shared_future<void> gate_ = open_.get_future().share();
  std::shared_ptr<Runtime> runtime_ = std::make_shared<SystemRuntime>();
  std::shared_ptr<FakeProvider> provider_ = std::make_shared<FakeProvider>();
  std::unique_ptr<DialController> controller_ = std::make_unique<DialController>(runtime_);
  std::map<EntryKey, int> started_;
  std::vector<DialProgress> progress_;
  std::vector<DialEnd> ends_;
};

TEST_F(DialControllerTest, ConnectsAndTellsOnce) {
  dial("a");
  EXPECT_EQ(started_[(EntryKey{"fake", "a"})], 1);
  EXPECT_TRUE(controller_->running({"fake", "a"}));
  EXPECT_EQ(controller_->runningEntries().size(), 1U);
  ASSERT_TRUE(waitForEnd("a"));
  EXPECT_EQ(ends_[0].outcome, DialOutcome::connected);
  EXPECT_EQ(ends_[0].target, modem("a").target);
  EXPECT_TRUE(controller_->runningEntries().empty());
  letPass(50ms);
  EXPECT_EQ(ends_.size(), 1U);
}

TEST_F(DialControllerTest, WhatIsBeingDialedIsJoined) {
  dialsBlock();
  dial("a");
  dial("a");
  ASSERT_TRUE(waitFor([&] { return provider_->dials("a") > 0; }));
  dial("a");
  letPass(50ms);
  EXPECT_EQ(provider_->dials("a"), 1);
  EXPECT_EQ(started_[(EntryKey{"fake", "a"})], 1);
}

TEST_F(DialControllerTest, TellsWhatItDoesAndForHowLong) {
  Connection connection = modem("a");
  connection.entry = "a";
  connection.state = ConnectionState::dialing;
  connection.stateDetail = "authenticating";
  provider_->onDial([&](const std::string&) {
    provider_->list({connection});
    return DialResult{connection.target, {}};
  });
  dial("a");
  ASSERT_TRUE(waitFor([&] { return !progress_.empty() && progress_.back().phase == "authenticating"; }));
  EXPECT_EQ(progress_.back().target, connection.target);
  const auto first = controller_->running({"fake", "a"});
  ASSERT_TRUE(first);
  EXPECT_EQ(first->phase, "authenticating");
  EXPECT_TRUE(waitFor([&] { return controller_->running({"fake", "a"})->elapsed > first->elapsed; }));

  connection.state = ConnectionState::connected;
  provider_->list({connection});
  ASSERT_TRUE(waitForEnd("a"));
  EXPECT_EQ(ends_[0].outcome, DialOutcome::connected);
}

TEST_F(DialControllerTest, AFailureComesWithItsReason) {
  provider_->onDial([](const std::string&) {
    return DialResult{std::nullopt, Error{ErrorDomain::ras, "676", "The line is busy.", "Try later."}};
  });
  dial("a");
  ASSERT_TRUE(waitForEnd("a"));
  EXPECT_EQ(ends_[0].outcome, DialOutcome::failed);
  ASSERT_TRUE(ends_[0].error);
  EXPECT_EQ(ends_[0].error->code, "676");
}

TEST_F(DialControllerTest, AProviderThatDoesNotDialSaysSo) {
  provider_->onDial({});
  dial("a");
  ASSERT_TRUE(waitForEnd("a"));
  EXPECT_EQ(ends_[0].outcome, DialOutcome::failed);
  EXPECT_TRUE(ends_[0].error);
}

TEST_F(DialControllerTest, HungUpWhileItDials) {
  Connection connection = modem("a");
  connection.state = ConnectionState::dialing;
  provider_->onDial([&](const std::string&) {
    provider_->list({connection});
    return DialResult{connection.target, {}};
  });
  dial("a");
  ASSERT_TRUE(waitFor([&] { return !progress_.empty() && progress_.back().target; }));
  provider_->list({});
  ASSERT_TRUE(waitForEnd("a"));
  EXPECT_EQ(ends_[0].outcome, DialOutcome::hungUp);
}

TEST_F(DialControllerTest, GivingUpEndsTheWaitingAlone) {
  dialsBlock();
  dial("a");
  dial("b");
  controller_->giveUp({"fake", "a"});
  controller_->giveUp({"fake", "nobody"});
  ASSERT_TRUE(waitForEnd("a"));
  EXPECT_EQ(ends_[0].outcome, DialOutcome::givenUp);
  EXPECT_TRUE(controller_->running({"fake", "b"}));
}

TEST_F(DialControllerTest, MayBeDialedAgainFromTheSlotThatHearsOfTheEnd) {
  int again = 0;
  QObject::connect(controller_.get(), &DialController::finished, controller_.get(), [&](const DialEnd& end) {
    if (again++ == 0) controller_->dial(provider_, end.entry);
  });
  dial("a");
  EXPECT_TRUE(waitFor([&] { return ends_.size() == 2; }));
  EXPECT_EQ(provider_->dials("a"), 2);
}

TEST_F(DialControllerTest, TheSameEntryOfAnotherProviderIsAnotherOne) {
  const auto other = std::make_shared<FakeProvider>("other", "Other system");
  dialsBlock();
  dial("a");
  controller_->dial(other, "a");
  ASSERT_TRUE(waitFor([&] { return ended({"other", "a"}) == 1; }));
  EXPECT_TRUE(controller_->running({"fake", "a"}));
}

TEST_F(DialControllerTest, ADialThatNeverReturnsHoldsNothingUp) {
  dialsBlock();
  const Heartbeat heartbeat;
  dial("a");
  ASSERT_TRUE(waitFor([&] { return provider_->dials("a") == 1; }));
  letPass(300ms);
  const auto before = std::chrono::steady_clock::now();
  controller_.reset();
  EXPECT_LT(std::chrono::steady_clock::now() - before, 1s);
  letPass(200ms);
  EXPECT_LT(heartbeat.longestGap(), 1s);
  EXPECT_TRUE(ends_.empty()) << "nobody hears of it any more";
}

TEST_F(DialControllerTest, NorDoesAProviderWhoseEveryCallBlocks) {
  provider_->blockEveryCall(10s, std::this_thread::get_id());
  dial("a");
  letPass(200ms);
  const auto before = std::chrono::steady_clock::now();
  controller_.reset();
  EXPECT_LT(std::chrono::steady_clock::now() - before, 1s);
  provider_->release();
  letPass(100ms);
}

}  // namespace
}  // namespace onhook
