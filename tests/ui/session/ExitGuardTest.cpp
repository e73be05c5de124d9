#include "ui/session/ExitGuard.h"

#include <gmock/gmock.h>

#include <QSignalSpy>
#include <QTemporaryDir>
#include <thread>

#include "core/SystemRuntime.h"
#include "tests/ui/support/Examples.h"
#include "tests/ui/support/FakeProvider.h"
#include "tests/ui/support/Waiting.h"
#include "ui/session/ConnectionMonitor.h"
#include "ui/session/ConnectionsAtEnd.h"
#include "ui/session/HangUpController.h"
#include "ui/session/OrderedHangUps.h"

namespace onhook {
namespace {

using namespace std::chrono_literals;
using test::letPass;
using test::vpn;
using test::waitFor;

class ExitGuardTest : public testing::Test {
 protected:
  ExitGuardTest() {
    modem_.kind = ConnectionKind::modem;
    provider_->list({a_, modem_});
    provider_->onHangUp([this](const Target& target) { return answer(target); });
    monitor_.addProvider(provider_);
    EXPECT_TRUE(waitFor([&] { return monitor_.find(modem_.target) != nullptr; }));
  }
  ~ExitGuardTest() override { blocked_ = false; }

  void hangUp() { controller_.hangUp(provider_, a_.target); }
  bool isAnswered() {
    return waitFor([&] {
      const auto running = controller_.running(a_.target);
      return running && running->answered;
    });
  }
  bool hasFinished() {
    return waitFor([&] { return ends_.count() == 1; });
  }
  bool hasNotFinished() {
    letPass(100ms);
    return ends_.count() == 0;
  }
  QString stateOf(const Target& target) const {
    for (const ExitGuard::Item& item : guard_.items())
      if (item.target == target) return item.name + QStringLiteral(": ") + item.state;
    return {};
  }

  const Connection a_ = vpn("a");
  Connection modem_ = vpn("modem");
  std::shared_ptr<test::FakeProvider> provider_ = std::make_shared<test::FakeProvider>();
  std::shared_ptr<Runtime> runtime_ = std::make_shared<SystemRuntime>();
  QTemporaryDir folder_;
  Settings settings_{folder_.filePath(QStringLiteral("onhook.ini"))};
  ConnectionMonitor monitor_{runtime_};
  HangUpController controller_{runtime_};
  ConnectionsAtEnd atEnd_{monitor_, controller_, settings_};
  ExitGuard guard_{monitor_, controller_};
  QSignalSpy ends_{&guard_, &ExitGuard::finished};
  std::atomic<bool> blocked_ = false;
  std::optional<Error> refusal_;

 private:
  Reply answer(const Target&) {
    while (blocked_) std::this_thread::sleep_for(5ms);
    if (refusal_) return {Reply::Kind::refused, refusal_};
    return {};
  }
};

TEST_F(ExitGuardTest, WithNothingRunningItQuitsAtOnceAndShowsNothing) {
  QSignalSpy changes(&guard_, &ExitGuard::changed);
  bool shown = false;
  QObject::connect(&guard_, &ExitGuard::changed, [&] { shown |= guard_.isShown(); });
  guard_.quit();
  EXPECT_EQ(ends_.count(), 1);
  EXPECT_FALSE(shown);
}

TEST_F(ExitGuardTest, AWatchHoldsNothingUp) {
  controller_.watch(provider_, a_.target);
  guard_.quit();
  EXPECT_EQ(ends_.count(), 1);
}

TEST_F(ExitGuardTest, WhatWaitsForItsTurnIsNamedAndWaitedFor) {
  // After the guard, so that the guard hears of an end before them.
  OrderedHangUps together(monitor_, controller_);
  guard_.follow(together);
  modem_.interface = "ppp0";
  Connection over = a_;
  over.goesOver = {"ppp0"};
  provider_->list({over, modem_});
  ASSERT_TRUE(waitFor([&] {
    const Connection* const listed = monitor_.find(a_.target);
    return listed && !listed->goesOver.empty();
  }));
  together.begin({modem_.target, a_.target});
  ASSERT_TRUE(isAnswered());
  guard_.quit();
  EXPECT_EQ(stateOf(modem_.target), QStringLiteral("modem: waiting for its turn"));
  EXPECT_TRUE(guard_.meaningOfQuitting().contains(QStringLiteral("Nothing has been asked of modem yet")));

  provider_->remove(a_.target);
  ASSERT_TRUE(waitFor([&] { return controller_.isHangingUp(modem_.target); }));
  EXPECT_TRUE(hasNotFinished());
  provider_->remove(modem_.target);
  EXPECT_TRUE(hasFinished());
}

TEST_F(ExitGuardTest, BeforeItIsAsked) {
  // No answer to whether it may be, so it is not asked yet.
  provider_->blockEveryCall(1h, std::thread::id());
  hangUp();
  guard_.quit();
  EXPECT_TRUE(guard_.isShown());
  EXPECT_TRUE(stateOf(a_.target).startsWith(QStringLiteral("a: hanging up, ")));
  EXPECT_EQ(guard_.meaningOfQuitting(),
            QStringLiteral("Nothing has been asked of a yet: if you quit now, it stays connected."));
  EXPECT_TRUE(hasNotFinished());
  provider_->release();
  ASSERT_TRUE(isAnswered());
  provider_->remove(a_.target);
  EXPECT_TRUE(hasFinished());
}

TEST_F(ExitGuardTest, WhileTheSystemHasNotAnswered) {
  blocked_ = true;
  hangUp();
  ASSERT_TRUE(waitFor([&] { return provider_->hangUps(a_.target) == 1; }));
  guard_.quit();
  ASSERT_TRUE(waitFor(
      [&] { return stateOf(a_.target).contains(QStringLiteral("the request is not answered yet")); }));
  EXPECT_TRUE(
      guard_.meaningOfQuitting().contains(QStringLiteral("If you quit now, a is hung up without Onhook")))
      << guard_.meaningOfQuitting().toStdString();
  EXPECT_TRUE(hasNotFinished());
  provider_->remove(a_.target);
  blocked_ = false;
  EXPECT_TRUE(hasFinished());
}

TEST_F(ExitGuardTest, AfterTheAnswer) {
  hangUp();
  ASSERT_TRUE(isAnswered());
  guard_.quit();
  EXPECT_TRUE(stateOf(a_.target).contains(QStringLiteral("interface a0 still up")));
  EXPECT_TRUE(hasNotFinished());
  provider_->remove(a_.target);
  EXPECT_TRUE(hasFinished());
  EXPECT_FALSE(guard_.isWaiting());
}

TEST_F(ExitGuardTest, WhileItGoesDown) {
  hangUp();
  ASSERT_TRUE(isAnswered());
  provider_->setPresence(a_.target, Presence{PresenceState::goingDown, a_.evidence, 0, false, std::nullopt});
  guard_.quit();
  EXPECT_TRUE(hasNotFinished());
  provider_->remove(a_.target);
  provider_->setPresence(a_.target, std::nullopt);
  EXPECT_TRUE(hasFinished());
}

TEST_F(ExitGuardTest, WhatIsStillUpPastItsLimitIsToldBeforeTheProgramQuits) {
  HangUpSettings settings;
  settings.limit = 200ms;
  controller_.setSettings(settings);
  hangUp();
  guard_.quit();
  guard_.keepWaiting();
  ASSERT_TRUE(waitFor([&] { return guard_.hasFailed(); }));
  EXPECT_TRUE(guard_.isShown()) << "also when it had been put aside";
  EXPECT_EQ(ends_.count(), 0);
  EXPECT_TRUE(stateOf(a_.target).contains(QStringLiteral("is still up after")))
      << stateOf(a_.target).toStdString();
  guard_.quit();
  EXPECT_EQ(ends_.count(), 1);
}

TEST_F(ExitGuardTest, WhatWasRefusedIsToldAndTheUserMayStay) {
  refusal_ = Error{ErrorDomain::ras, "753", "No.", ""};
  hangUp();
  guard_.quit();
  ASSERT_TRUE(waitFor([&] { return guard_.hasFailed(); }));
  guard_.stay();
  EXPECT_FALSE(guard_.isWaiting());
  letPass(50ms);
  EXPECT_EQ(ends_.count(), 0);
  guard_.quit();
  EXPECT_EQ(ends_.count(), 1) << "it is old news by now";
}

TEST_F(ExitGuardTest, WhoIsNotThereToReadIsNotWaitedFor) {
  refusal_ = Error{ErrorDomain::ras, "753", "No.", ""};
  hangUp();
  guard_.quitUnattended();
  EXPECT_TRUE(hasFinished());
}

TEST_F(ExitGuardTest, AskedTwiceItQuits) {
  hangUp();
  guard_.quit();
  EXPECT_TRUE(hasNotFinished());
  guard_.quit();
  EXPECT_EQ(ends_.count(), 1);
}

TEST_F(ExitGuardTest, PutAsideItComesBackOnceBeforeItQuits) {
  hangUp();
  guard_.quit();
  guard_.keepWaiting();
  EXPECT_FALSE(guard_.isShown());
  EXPECT_TRUE(guard_.isAside());
  guard_.quit();
  EXPECT_TRUE(guard_.isShown());
  EXPECT_EQ(ends_.count(), 0);
  guard_.keepWaiting();
  ASSERT_TRUE(isAnswered());
  provider_->remove(a_.target);
  EXPECT_TRUE(hasFinished()) << "put aside it waits all the same";
}

TEST_F(ExitGuardTest, WhatIsStartedMeanwhileCountsToo) {
  hangUp();
  guard_.quit();
  controller_.hangUp(provider_, modem_.target);
  ASSERT_TRUE(isAnswered());
  provider_->remove(a_.target);
  ASSERT_TRUE(waitFor([&] { return guard_.items().size() == 1; }));
  EXPECT_TRUE(hasNotFinished());
  provider_->remove(modem_.target);
  EXPECT_TRUE(hasFinished());
}

TEST_F(ExitGuardTest, TheConnectionsAreHungUpFirstWhereThatIsChosen) {
  settings_.setAtEnd(Occasion::quit, AtEnd::hangUpAll);
  guard_.setAtEnd(atEnd_);
  guard_.quit();
  EXPECT_TRUE(guard_.isShown());
  EXPECT_EQ(guard_.items().size(), 2U);
  EXPECT_EQ(stateOf(modem_.target), QStringLiteral("modem: waiting for its turn"));
  ASSERT_TRUE(isAnswered());
  provider_->remove(a_.target);
  ASSERT_TRUE(waitFor([&] { return provider_->hangUps(modem_.target) == 1; }));
  EXPECT_EQ(ends_.count(), 0);
  provider_->remove(modem_.target);
  EXPECT_TRUE(hasFinished());
}

TEST_F(ExitGuardTest, QuittingAnywayStartsNothingMore) {
  settings_.setAtEnd(Occasion::quit, AtEnd::hangUpAll);
  guard_.setAtEnd(atEnd_);
  guard_.quit();
  guard_.quitAnyway();
  EXPECT_EQ(ends_.count(), 1);
  EXPECT_TRUE(atEnd_.pending().empty());
}

TEST_F(ExitGuardTest, WithNothingConnectedTheChoiceCostsNothing) {
  settings_.setAtEnd(Occasion::quit, AtEnd::hangUpAll);
  guard_.setAtEnd(atEnd_);
  provider_->list({});
  ASSERT_TRUE(waitFor([&] { return !monitor_.find(a_.target); }));
  guard_.quit();
  EXPECT_EQ(ends_.count(), 1);
}

TEST_F(ExitGuardTest, WhileTheSystemEndsNothingIsShownAndTheTimeIsShort) {
  settings_.setAtEnd(Occasion::quit, AtEnd::hangUpAll);
  guard_.setAtEnd(atEnd_);
  hangUp();
  ASSERT_TRUE(isAnswered());
  guard_.systemEnds(500ms);
  EXPECT_FALSE(guard_.isWaiting()) << "nobody has asked to quit yet";
  guard_.quitUnattended();
  EXPECT_TRUE(guard_.isWaiting());
  EXPECT_FALSE(guard_.isShown());
  EXPECT_EQ(guard_.items().size(), 1U) << "what the end of the session is to hang up is not the quitting's";
  EXPECT_TRUE(hasFinished());
  EXPECT_TRUE(controller_.running(a_.target)) << "it did not wait for it";
}

TEST_F(ExitGuardTest, WhileTheSystemEndsItQuitsAsSoonAsNothingRuns) {
  hangUp();
  ASSERT_TRUE(isAnswered());
  guard_.systemEnds(1h);
  guard_.quitUnattended();
  EXPECT_TRUE(hasNotFinished());
  provider_->remove(a_.target);
  EXPECT_TRUE(hasFinished());
}

TEST_F(ExitGuardTest, TheSystemsEndTakesAWindowAwayThatStandsOpen) {
  hangUp();
  guard_.quit();
  ASSERT_TRUE(guard_.isShown());
  guard_.systemEnds(300ms);
  EXPECT_FALSE(guard_.isShown());
  EXPECT_TRUE(hasFinished());
}

TEST_F(ExitGuardTest, WhenTheSystemGoesOnAfterAllItIsAsBefore) {
  hangUp();
  guard_.systemEnds(1h);
  guard_.quitUnattended();
  guard_.systemGoesOn();
  EXPECT_FALSE(guard_.isWaiting());
  guard_.quit();
  EXPECT_TRUE(guard_.isShown());
}

TEST_F(ExitGuardTest, WaitsForHangUpsWithoutAnEventLoop) {
  EXPECT_TRUE(controller_.waitForHangUps(QDeadlineTimer(0)));
  hangUp();
  EXPECT_FALSE(controller_.waitForHangUps(QDeadlineTimer(100)));
  std::thread ending([this] {
    std::this_thread::sleep_for(200ms);
    provider_->remove(a_.target);
  });
  EXPECT_TRUE(controller_.waitForHangUps(QDeadlineTimer(30s)));
  ending.join();
  EXPECT_TRUE(waitFor([&] { return controller_.runningCount() == 0; }));
}

}  // namespace
}  // namespace onhook
