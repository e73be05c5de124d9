#include <gtest/gtest.h>

#include <mutex>

#include "core/DialProcedure.h"
#include "core/Subscribers.h"
#include "tests/core/VirtualRuntime.h"

namespace onhook {
namespace {

using namespace std::chrono_literals;

/// Dials, and shows what the test lets it show.
class VeiledProvider final : public Provider, private Observer, private Actor {
 public:
  static Target target() { return {"veiled", "one", std::nullopt}; }

  void show(Presence presence) {
    {
      const std::lock_guard lock(mutex_);
      presence_ = std::move(presence);
    }
    subscribers_.notifyTarget(target());
  }

  std::string name() const override { return "veiled"; }
  std::string displayName() const override { return "Veiled"; }
  Observer& observer() override { return *this; }
  Actor& actor() override { return *this; }

 private:
  Snapshot snapshot() const override { return {}; }
  Presence presence(const Target&) const override {
    const std::lock_guard lock(mutex_);
    Presence presence = presence_;
    presence.look = looks_;
    return presence;
  }
  std::uint64_t look(const Target&) override {
    const std::lock_guard lock(mutex_);
    return ++looks_;
  }
  std::uint64_t lookAtAll() override { return look(target()); }
  Subscription subscribe(const Target& target, std::shared_ptr<Wakeup> wakeup) override {
    return subscribers_.toTarget(target, std::move(wakeup));
  }
  Subscription subscribeToList(std::shared_ptr<Wakeup> wakeup) override {
    return subscribers_.toList(std::move(wakeup));
  }
  Reply hangUp(const Target&) override { return {}; }
  DialResult dial(const std::string&, DialWith) override { return {target(), std::nullopt}; }
  Permission mayHangUp(const Target&) const override { return {}; }

  mutable std::mutex mutex_;
  Presence presence_;
  std::uint64_t looks_ = 0;
  Subscribers subscribers_;
};

class DialProcedureUnseenTest : public testing::Test {
 protected:
  ~DialProcedureUnseenTest() override { runtime->shutDown(); }

  static Presence showing(PresenceState state, bool lost = false) {
    Presence presence;
    presence.state = state;
    presence.providerLost = lost;
    if (state == PresenceState::cannotTell) {
      presence.reason = Error{ErrorDomain::onhook, "nothing-tells", "Nothing can tell.", ""};
    }
    return presence;
  }
  DialEnd dial() { return DialProcedure(provider, runtime, "entry").run({}); }

  const std::shared_ptr<VirtualRuntime> runtime = std::make_shared<VirtualRuntime>();
  const std::shared_ptr<VeiledProvider> provider = std::make_shared<VeiledProvider>();
};

TEST_F(DialProcedureUnseenTest, WhereNothingCanTellItEndsAfterTheSettleTime) {
  provider->show(showing(PresenceState::cannotTell));
  const DialEnd end = dial();
  EXPECT_EQ(end.outcome, DialOutcome::failed);
  EXPECT_EQ(end.error->code, "nothing-tells");
  EXPECT_GE(end.took, 3s);
  EXPECT_LE(end.took, 4s);
}

TEST_F(DialProcedureUnseenTest, ASystemThatIsAwayMayComeBackAndGoOn) {
  provider->show(showing(PresenceState::cannotTell, true));
  runtime->launch([this] {
    runtime->sleep(20s);
    provider->show(showing(PresenceState::up));
    runtime->sleep(20s);
    provider->show(showing(PresenceState::gone));
  });
  const DialEnd end = dial();
  EXPECT_GE(end.took, 40s) << "it was still dialing";
}

TEST_F(DialProcedureUnseenTest, ASystemThatStaysAwayIsNotWaitedForForEver) {
  provider->show(showing(PresenceState::cannotTell, true));
  const DialEnd end = dial();
  EXPECT_EQ(end.outcome, DialOutcome::failed);
  EXPECT_GE(end.took, 30s);
  EXPECT_LE(end.took, 31s);
}

TEST_F(DialProcedureUnseenTest, UnseenForAMomentIsNothing) {
  provider->show(showing(PresenceState::up));
  runtime->launch([this] {
    for (int i = 0; i < 5; ++i) {
      runtime->sleep(2s);
      provider->show(showing(PresenceState::cannotTell));
      runtime->sleep(2s);
      provider->show(showing(PresenceState::up));
    }
    provider->show(showing(PresenceState::gone));
  });
  EXPECT_GE(dial().took, 20s);
}

}  // namespace
}  // namespace onhook
