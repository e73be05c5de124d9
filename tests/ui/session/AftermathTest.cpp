#include "ui/session/Aftermath.h"

#include <gmock/gmock.h>

#include <QSignalSpy>
#include <mutex>
#include <thread>

#include "core/SystemRuntime.h"
#include "tests/ui/support/Examples.h"
#include "tests/ui/support/FakeProvider.h"
#include "tests/ui/support/Waiting.h"
#include "ui/session/ConnectionMonitor.h"
#include "ui/session/HangUpController.h"
#include "ui/session/TrafficReader.h"

namespace onhook {
namespace {

using test::bundle;
using test::FakeProvider;
using test::vpn;
using test::waitFor;
using testing::ElementsAre;

/// Shows what the test says.
class SetView final : public NetworkView {
 public:
  Traffic read() const override {
    const std::lock_guard lock(mutex_);
    ++reads_;
    if (!later_.known || reads_ < laterFrom_) return traffic_;
    return later_;
  }
  void set(const Traffic& traffic) {
    const std::lock_guard lock(mutex_);
    traffic_ = traffic;
  }
  /// From the reading of that number on, counted from now.
  void setFrom(int reading, const Traffic& traffic) {
    const std::lock_guard lock(mutex_);
    laterFrom_ = reads_ + reading;
    later_ = traffic;
  }
  int reads() const {
    const std::lock_guard lock(mutex_);
    return reads_;
  }

 private:
  mutable std::mutex mutex_;
  mutable int reads_ = 0;
  int laterFrom_ = 0;
  Traffic traffic_, later_;
};

/// Reads before it goes on.
class ReadingHere final : public Runtime {
 public:
  TimePoint now() const override { return real_.now(); }
  void wait(Wakeup& wakeup, std::uint64_t seen, TimePoint until) override { real_.wait(wakeup, seen, until); }
  void launch(std::function<void()> work) override { work(); }

 private:
  SystemRuntime real_;
};

class AftermathTest : public testing::Test {
 protected:
  AftermathTest() {
    a_.interface = "tun0";
    a_.server = "203.0.113.5";
    provider_->list({a_, isdn_});
    monitor_.addProvider(provider_);
    EXPECT_TRUE(waitFor([this] { return monitor_.find(a_.target) != nullptr; }));
    QObject::connect(&aftermath_, &Aftermath::told, &aftermath_,
                     [this](const HangUpResult&, const After& after) { told_.push_back(after); });
    view_->set(whileUp());
  }

  static Traffic whileUp() {
    Traffic traffic = clean();
    traffic.routes.push_back({"0.0.0.0/1", "", "tun0"});
    traffic.routes.push_back({"203.0.113.5/32", "192.168.1.1", "eth0"});
    traffic.internetV4 = "tun0";
    return traffic;
  }
  static Traffic clean() {
    return {.known = true, .routes = {{"0.0.0.0/0", "192.168.1.1", "eth0"}}, .internetV4 = "eth0"};
  }
  static Traffic untidy() {
    Traffic traffic = clean();
    traffic.routes.push_back({"203.0.113.5/32", "192.168.1.1", "eth0"});
    return traffic;
  }

  /// Hangs `a` up; the view shows what is set for after its end from then on.
  void hangUp(const Traffic& after) {
    provider_->onHangUp([this, after](const Target& target) {
      // What was before is to be known first: by the time that the UI thread comes to what it is asked here,
      // it has been told.
      while (view_->reads() == 0) std::this_thread::yield();
      QMetaObject::invokeMethod(
          &aftermath_, [] {}, Qt::BlockingQueuedConnection);
      view_->set(after);
      provider_->remove(target);
      return Reply{};
    });
    controller_.hangUp(provider_, a_.target);
    ASSERT_TRUE(waitFor([this] { return told_.size() == 1; }));
    EXPECT_FALSE(aftermath_.isAnyAwaited());
  }

  Connection a_ = vpn("a");
  const Connection isdn_ = bundle("isdn");
  std::shared_ptr<Runtime> runtime_ = std::make_shared<SystemRuntime>();
  std::shared_ptr<FakeProvider> provider_ = std::make_shared<FakeProvider>();
  std::shared_ptr<SetView> view_ = std::make_shared<SetView>();
  ConnectionMonitor monitor_{runtime_};
  HangUpController controller_{runtime_};
  TrafficReader reader_{std::make_shared<ReadingHere>(), view_};
  Aftermath aftermath_{monitor_, controller_, reader_};
  std::vector<After> told_;
};

TEST_F(AftermathTest, TellsWhereTrafficGoesNow) {
  hangUp(clean());
  EXPECT_EQ(told_.front(), (After{true, "eth0", true, {}}));
  EXPECT_EQ(wording::aftermathSentence(told_.front(), monitor_), "Traffic goes by eth0 now.");
}

TEST_F(AftermathTest, WhatWasSoBeforeIsNoNews) {
  Traffic split = whileUp();
  split.internetV4 = "eth0";
  view_->set(split);
  hangUp(clean());
  EXPECT_FALSE(told_.front().isAnotherWay);
  EXPECT_EQ(wording::aftermathSentence(told_.front(), monitor_), QString());
  EXPECT_EQ(wording::trafficNowSentence(told_.front(), monitor_), "Traffic goes by eth0 now.");
}

TEST_F(AftermathTest, WhatIsLeftBehindIsToldAfterASecondLook) {
  hangUp(untidy());
  EXPECT_THAT(told_.front().left.routes, ElementsAre(Route{"203.0.113.5/32", "192.168.1.1", "eth0"}));
  EXPECT_EQ(wording::leftBehindSentence(told_.front().left),
            "It has left behind: the route to 203.0.113.5/32 by eth0 via 192.168.1.1.");
  EXPECT_EQ(view_->reads(), 3) << "before, after, and once more";
}

TEST_F(AftermathTest, WhatIsTidiedUpAMomentLaterIsNotLeftBehind) {
  view_->setFrom(3, clean());
  hangUp(untidy());
  EXPECT_TRUE(told_.front().left.isEmpty());
}

TEST_F(AftermathTest, NothingMayLeadToTheInternet) {
  Traffic nothing = clean();
  nothing.internetV4.clear();
  nothing.routes.clear();
  hangUp(nothing);
  EXPECT_EQ(wording::aftermathSentence(told_.front(), monitor_), "Nothing leads to the Internet now.");
}

TEST_F(AftermathTest, WhatCannotBeReadIsNotKnown) {
  hangUp({});
  EXPECT_FALSE(told_.front().known);
  EXPECT_EQ(wording::aftermathSentence(told_.front(), monitor_), QString());
}

TEST_F(AftermathTest, NothingIsToldOfWhatStaysUp) {
  HangUpSettings settings;
  settings.limit = std::chrono::milliseconds(20);
  controller_.setSettings(settings);
  provider_->onHangUp([](const Target&) { return Reply{}; });
  QSignalSpy finished(&controller_, &HangUpController::finished);
  controller_.hangUp(provider_, a_.target);
  ASSERT_TRUE(waitFor([&] { return !finished.isEmpty(); }));
  EXPECT_FALSE(aftermath_.isAnyAwaited());
  test::letPass(std::chrono::milliseconds(50));
  EXPECT_TRUE(told_.empty());
}

TEST_F(AftermathTest, NothingIsToldOfALink) {
  QSignalSpy finished(&controller_, &HangUpController::finished);
  controller_.hangUp(provider_, isdn_.links.front().target);
  ASSERT_TRUE(waitFor([&] { return !finished.isEmpty(); }));
  EXPECT_FALSE(aftermath_.isAnyAwaited());
}

}  // namespace
}  // namespace onhook
