#include "ui/session/HangUpSteps.h"

#include <gmock/gmock.h>

#include "core/SystemRuntime.h"
#include "tests/ui/support/Examples.h"
#include "tests/ui/support/FakeProvider.h"
#include "tests/ui/support/Waiting.h"
#include "ui/session/ConnectionMonitor.h"
#include "ui/session/HangUpController.h"

namespace onhook {
namespace {

using namespace std::chrono_literals;
using test::bundle;
using test::FakeProvider;
using test::vpn;
using test::waitFor;
using testing::ElementsAre;
using testing::IsEmpty;

class HangUpStepsTest : public testing::Test {
 protected:
  HangUpStepsTest() {
    a_.addresses = {"10.8.0.6/24"};
    a_.evidence = {interface(true), process("149 (openvpn)", true)};
    provider_->list({a_, isdn_});
    provider_->onHangUp([](const Target&) { return Reply{}; });
    monitor_.addProvider(provider_);
    EXPECT_TRUE(waitFor([this] { return monitor_.find(a_.target) != nullptr; }));
  }

  static Evidence interface(bool stands) { return {EvidenceKind::interface, "a0", stands}; }
  static Evidence process(const std::string& subject, bool stands) {
    return {EvidenceKind::process, subject, stands};
  }

  void setLimit(Duration limit) {
    HangUpSettings settings;
    settings.limit = limit;
    controller_.setSettings(settings);
  }

  /// From now on the evidence of `a` is this.
  void know(const std::vector<Evidence>& evidence) {
    const bool stands = std::ranges::any_of(evidence, &Evidence::stands);
    provider_->setPresence(a_.target,
                           Presence{stands ? PresenceState::goingDown : PresenceState::gone, evidence, 1});
  }

  std::vector<std::string> texts(const Target& target) const {
    std::vector<std::string> all;
    if (const HangUpStory* const story = steps_.of(target))
      for (const HangUpStep& step : story->steps) all.push_back(step.text.toStdString());
    return all;
  }
  bool waitForStep(const std::string& text) {
    return waitFor([&] { return std::ranges::count(texts(a_.target), text) > 0; });
  }
  bool ends(const Target& target) {
    return waitFor([&] { return steps_.of(target) != nullptr && steps_.of(target)->outcome.has_value(); });
  }

  Connection a_ = vpn("a");
  const Connection isdn_ = bundle("isdn");
  std::shared_ptr<Runtime> runtime_ = std::make_shared<SystemRuntime>();
  std::shared_ptr<FakeProvider> provider_ = std::make_shared<FakeProvider>();
  ConnectionMonitor monitor_{runtime_};
  HangUpController controller_{runtime_};
  HangUpSteps steps_{monitor_, controller_, runtime_};
};

TEST_F(HangUpStepsTest, TellsEachThingAsItGoes) {
  controller_.hangUp(provider_, a_.target);
  ASSERT_TRUE(waitForStep("accepted"));
  Connection without = a_;
  without.addresses.clear();
  provider_->list({without, isdn_});
  know({interface(true), process("149 (openvpn)", true)});
  ASSERT_TRUE(waitForStep("address 10.8.0.6/24 gone"));
  know({interface(false), process("149 (openvpn, waiting for the peer)", true)});
  ASSERT_TRUE(waitForStep("interface a0 gone"));
  know({interface(false), process("149 (openvpn)", false)});
  provider_->remove(a_.target);
  ASSERT_TRUE(ends(a_.target));
  EXPECT_THAT(texts(a_.target), ElementsAre("asked to hang up", "accepted", "address 10.8.0.6/24 gone",
                                            "interface a0 gone", "process 149 (openvpn) gone", "confirmed"));
  const auto& steps = steps_.of(a_.target)->steps;
  EXPECT_TRUE(std::ranges::is_sorted(steps, {}, &HangUpStep::at));
}

TEST_F(HangUpStepsTest, ARefusalIsToldWithItsReason) {
  provider_->onHangUp([](const Target&) {
    return Reply{Reply::Kind::refused, Error{ErrorDomain::onhook, "5", "Not allowed", ""}};
  });
  controller_.hangUp(provider_, a_.target);
  ASSERT_TRUE(ends(a_.target));
  EXPECT_THAT(texts(a_.target), ElementsAre("asked to hang up", "answered: Not allowed (5).", "refused"));
}

TEST_F(HangUpStepsTest, WhatGoesOnAfterStillUpIsOneStory) {
  setLimit(20ms);
  controller_.hangUp(provider_, a_.target);
  ASSERT_TRUE(ends(a_.target));
  EXPECT_EQ(steps_.of(a_.target)->outcome, Outcome::stillUp);
  setLimit(20s);
  controller_.force(provider_, a_.target);
  EXPECT_FALSE(steps_.of(a_.target)->outcome);
  ASSERT_TRUE(ends(a_.target));
  EXPECT_THAT(texts(a_.target),
              testing::IsSupersetOf({"asked to hang up", "still up", "asked to end it the harder way"}));
}

TEST_F(HangUpStepsTest, AStoryOutlivesItsRow) {
  controller_.hangUp(provider_, a_.target);
  provider_->remove(a_.target);
  ASSERT_TRUE(ends(a_.target));
  ASSERT_TRUE(waitFor([this] { return !steps_.ofGone().empty(); }));
  EXPECT_EQ(steps_.ofGone().front()->name, "a");
  steps_.add(a_.target, QStringLiteral("traffic goes by eth0 now"));
  EXPECT_EQ(steps_.of(a_.target)->steps.back().text, "traffic goes by eth0 now");
}

TEST_F(HangUpStepsTest, ALinkHasTheStoryOfItsBundle) {
  controller_.hangUp(provider_, isdn_.target);
  const HangUpStory* const story = steps_.of(isdn_.links.front().target);
  ASSERT_NE(story, nullptr);
  EXPECT_EQ(story->target, isdn_.target);
}

TEST_F(HangUpStepsTest, AWatchAsksNothing) {
  setLimit(20ms);
  controller_.watch(provider_, a_.target);
  ASSERT_TRUE(ends(a_.target));
  EXPECT_THAT(texts(a_.target), ElementsAre("still up"));
  EXPECT_THAT(steps_.ofGone(), IsEmpty());
}

/// Time goes as the test says.
class SteppedRuntime final : public Runtime {
 public:
  TimePoint now() const override { return system_.now() + ahead.load(); }
  void wait(Wakeup& wakeup, std::uint64_t seen, TimePoint until) override {
    system_.wait(wakeup, seen, until);
  }
  void launch(std::function<void()> work) override { system_.launch(std::move(work)); }
  std::atomic<Duration> ahead = Duration{};

 private:
  SystemRuntime system_;
};

TEST_F(HangUpStepsTest, IsForgottenAfterSomeMinutes) {
  const auto runtime = std::make_shared<SteppedRuntime>();
  HangUpSteps steps(monitor_, controller_, runtime);
  controller_.hangUp(provider_, a_.target);
  provider_->remove(a_.target);
  ASSERT_TRUE(waitFor([&] { return steps.ofGone().size() == 1; }));
  runtime->ahead = HangUpSteps::keptFor + 1s;
  provider_->list({});
  EXPECT_TRUE(waitFor([&] { return steps.of(a_.target) == nullptr; }));
}

}  // namespace
}  // namespace onhook
