#include "ui/automatic/AutomaticHangUps.h"

#include <gmock/gmock.h>

#include <QSignalSpy>
#include <QTemporaryDir>

#include "tests/ui/support/Examples.h"
#include "tests/ui/support/FakeProvider.h"
#include "tests/ui/support/StandingRuntime.h"
#include "tests/ui/support/Waiting.h"
#include "ui/automatic/AutomaticRules.h"
#include "ui/session/ConnectionMonitor.h"
#include "ui/session/HangUpController.h"

namespace onhook {
namespace {

using namespace std::chrono_literals;
using Reason = AutomaticHangUps::Reason;
using test::FakeProvider;
using test::modem;
using test::StandingRuntime;
using test::waitFor;
using testing::IsNull;
using testing::NotNull;

class AutomaticHangUpsTest : public testing::Test {
 protected:
  AutomaticHangUpsTest() {
    dsl_.since = runtime_->now();
    dsl_.bytesIn = dsl_.bytesOut = 0;
    automatic_.setWallClock([this] { return midday_.addMSecs(wallPassed_.count()); });
    QObject::connect(&automatic_, &AutomaticHangUps::warningBegan, &automatic_, [this] { ++began_; });
    QObject::connect(&automatic_, &AutomaticHangUps::warningEnded, &automatic_, [this] { ++ended_; });
    QObject::connect(&automatic_, &AutomaticHangUps::due, &automatic_, [this](const Target& target) {
      EXPECT_EQ(target, dsl_.target);
      ++due_;
    });
    monitor_.addProvider(provider_);
    list();
  }

  /// The connection as it is now is what has been seen, by a look of the provider's own.
  void list() {
    provider_->list({dsl_});
    const int before = provider_->looksAtAll();
    QSignalSpy changes(&monitor_, &ConnectionMonitor::changed);
    monitor_.refresh();
    ASSERT_TRUE(waitFor([&] {
      const Connection* const seen = monitor_.find(dsl_.target);
      return provider_->looksAtAll() > before && !changes.isEmpty() && seen != nullptr && *seen == dsl_;
    }));
  }

  /// That much later so many bytes more have gone through, and somebody has looked.
  void pass(std::chrono::milliseconds span, std::uint64_t bytes = 0) {
    runtime_->pass(span);
    wallPassed_ += span;
    dsl_.bytesIn = *dsl_.bytesIn + bytes;
    list();
    automatic_.look();
  }
  /// The same in looks that are half a minute apart.
  void passQuietly(std::chrono::minutes span) {
    for (auto left = 2 * span.count(); left > 0; --left) pass(30s);
  }

  void setRule(const AutomaticRule& rule) { rules_.set({"fake", dsl_.entry}, rule); }
  const AutomaticHangUps::Warning* warning() const { return automatic_.warningOf(dsl_.target); }

  QTemporaryDir folder_;
  Connection dsl_ = modem("dsl");
  const QDateTime midday_{QDate(2026, 3, 4), QTime(12, 0)};
  std::chrono::milliseconds wallPassed_{};
  std::shared_ptr<StandingRuntime> runtime_ = std::make_shared<StandingRuntime>();
  std::shared_ptr<FakeProvider> provider_ = std::make_shared<FakeProvider>();
  ConnectionMonitor monitor_{std::make_shared<SystemRuntime>()};
  HangUpController controller_{std::make_shared<SystemRuntime>()};
  AutomaticRules rules_{folder_.filePath(QStringLiteral("onhook.ini"))};
  AutomaticHangUps automatic_{monitor_, controller_, rules_, runtime_};
  int began_ = 0, ended_ = 0, due_ = 0;
};

TEST_F(AutomaticHangUpsTest, WithoutARuleNothingIsPlanned) {
  pass(100h);
  EXPECT_EQ(automatic_.planOf(dsl_.target), std::nullopt);
  EXPECT_THAT(warning(), IsNull());
  EXPECT_EQ(began_, 0);
}

TEST_F(AutomaticHangUpsTest, AfterItsTimeItIsWarnedOfAndThenDue) {
  setRule({{}, 30min, {}, {}});
  ASSERT_TRUE(automatic_.planOf(dsl_.target));
  EXPECT_EQ(automatic_.planOf(dsl_.target)->at, midday_.addSecs(1800));
  pass(28min);
  EXPECT_EQ(began_, 0);
  pass(1min);
  ASSERT_THAT(warning(), NotNull());
  EXPECT_EQ(warning()->reason, Reason::upFor);
  EXPECT_EQ(automatic_.planOf(dsl_.target)->left, 60s);
  pass(17s);
  EXPECT_EQ(automatic_.planOf(dsl_.target)->left, 43s);
  pass(42s);
  EXPECT_EQ(due_, 0);
  pass(1s);
  EXPECT_EQ(due_, 1);
  EXPECT_EQ(began_, 1);
  EXPECT_EQ(ended_, 1);
  EXPECT_THAT(warning(), IsNull());
}

TEST_F(AutomaticHangUpsTest, WhatIsKeptCountsAnew) {
  setRule({{}, 30min, {}, {}});
  pass(29min);
  ASSERT_THAT(warning(), NotNull());
  automatic_.keep(dsl_.target);
  EXPECT_THAT(warning(), IsNull());
  EXPECT_EQ(ended_, 1);
  pass(28min);
  EXPECT_THAT(warning(), IsNull());
  pass(1min);
  EXPECT_THAT(warning(), NotNull());
  EXPECT_EQ(due_, 0);
}

TEST_F(AutomaticHangUpsTest, IdleOnlyWhenSomebodyHasLooked) {
  setRule({10min, {}, {}, {}});
  runtime_->pass(1h);
  automatic_.look();
  EXPECT_THAT(warning(), IsNull()) << "the hour was not looked at";
  pass(1s, 1'000'000);
  EXPECT_THAT(warning(), IsNull());
  passQuietly(9min);
  EXPECT_THAT(warning(), IsNull());
  passQuietly(1min);
  ASSERT_THAT(warning(), NotNull());
  EXPECT_EQ(warning()->reason, Reason::idle);
}

TEST_F(AutomaticHangUpsTest, WhoWorksAgainIsLeftAlone) {
  setRule({10min, {}, {}, {}});
  passQuietly(10min);
  ASSERT_THAT(warning(), NotNull());
  pass(30s, 20'000);
  EXPECT_THAT(warning(), IsNull());
  EXPECT_EQ(ended_, 1);
  passQuietly(9min);
  EXPECT_THAT(warning(), IsNull());
  passQuietly(1min);
  EXPECT_THAT(warning(), NotNull());
  passQuietly(1min);
  EXPECT_EQ(due_, 1);
}

TEST_F(AutomaticHangUpsTest, WhatIsNotCountedIsNeverIdle) {
  dsl_.bytesIn = dsl_.bytesOut = std::nullopt;
  list();
  setRule({10min, {}, 1000, {}});
  for (int look = 0; look < 60; ++look) {
    runtime_->pass(30s);
    list();
    automatic_.look();
  }
  EXPECT_THAT(warning(), IsNull());
  EXPECT_FALSE(automatic_.planOf(dsl_.target)->counts);
}

TEST_F(AutomaticHangUpsTest, SoManyBytes) {
  setRule({{}, {}, 1'000'000, {}});
  pass(10s, 999'999);
  EXPECT_THAT(warning(), IsNull());
  pass(1s, 1);
  ASSERT_THAT(warning(), NotNull());
  EXPECT_EQ(warning()->reason, Reason::bytes);
  automatic_.keep(dsl_.target);
  pass(10s, 999'999);
  EXPECT_THAT(warning(), IsNull());
  pass(10s, 5);
  EXPECT_THAT(warning(), NotNull());
}

TEST_F(AutomaticHangUpsTest, AtATimeOfDayAndAgainOnTheNext) {
  setRule({{}, {}, {}, QTime(12, 30)});
  EXPECT_EQ(automatic_.planOf(dsl_.target)->at, midday_.addSecs(1800));
  pass(29min);
  ASSERT_THAT(warning(), NotNull());
  EXPECT_EQ(warning()->reason, Reason::timeOfDay);
  automatic_.keep(dsl_.target);
  EXPECT_THAT(warning(), IsNull());
  pass(10min);
  EXPECT_THAT(warning(), IsNull());
  EXPECT_EQ(automatic_.planOf(dsl_.target)->at, midday_.addSecs(1800).addDays(1));
  pass(24h);
  EXPECT_THAT(warning(), NotNull()) << "as after a suspend: its time has passed";
}

TEST_F(AutomaticHangUpsTest, KeptForAnotherReasonTheTimeOfDayStaysTodays) {
  setRule({{}, 10min, {}, QTime(22, 0)});
  pass(9min);
  ASSERT_THAT(warning(), NotNull());
  automatic_.keep(dsl_.target);
  setRule({{}, {}, {}, QTime(22, 0)});
  EXPECT_EQ(automatic_.planOf(dsl_.target)->at, QDateTime(midday_.date(), QTime(22, 0)));
}

TEST_F(AutomaticHangUpsTest, AJumpOfTheClockDoesNotMoveHowLongItIsUp) {
  setRule({{}, 30min, {}, {}});
  wallPassed_ += 10h;
  automatic_.look();
  EXPECT_THAT(warning(), IsNull());
}

TEST_F(AutomaticHangUpsTest, WhatGoesDownIsWarnedOfNoMore) {
  setRule({{}, 1min, {}, {}});
  ASSERT_THAT(warning(), NotNull()) << "its minute is the warning's";
  provider_->remove(dsl_.target);
  EXPECT_TRUE(waitFor([&] { return ended_ == 1; }));
  EXPECT_EQ(automatic_.planOf(dsl_.target), std::nullopt);
  EXPECT_EQ(due_, 0);
}

TEST_F(AutomaticHangUpsTest, WhatIsHungUpAnywayIsWarnedOfNoMore) {
  setRule({{}, 1min, {}, {}});
  provider_->onHangUp([](const Target&) { return Reply{}; });
  provider_->setPresence(dsl_.target, Presence{PresenceState::up, {}});
  ASSERT_THAT(warning(), NotNull());
  controller_.hangUp(provider_, dsl_.target);
  EXPECT_THAT(warning(), IsNull());
  controller_.giveUp(dsl_.target);
  EXPECT_TRUE(waitFor([&] { return controller_.runningCount() == 0; }));
}

TEST_F(AutomaticHangUpsTest, WhatIsStillUpAfterItsHangUpIsNotWarnedOfAtOnce) {
  setRule({{}, 30min, {}, {}});
  provider_->onHangUp([](const Target&) {
    return Reply{Reply::Kind::refused, Error{ErrorDomain::windows, "5", "Access is denied.", ""}};
  });
  pass(29min);
  pass(60s);
  ASSERT_EQ(due_, 1);
  controller_.hangUp(provider_, dsl_.target);
  ASSERT_TRUE(waitFor([&] { return controller_.runningCount() == 0; }));
  pass(60s);
  EXPECT_THAT(warning(), IsNull());
  EXPECT_TRUE(automatic_.planOf(dsl_.target)) << "its rule holds on";
}

TEST_F(AutomaticHangUpsTest, WhatIsDownIsNotWarnedOfThoughItIsStillListed) {
  provider_->onHangUp([](const Target&) { return Reply{}; });
  controller_.hangUp(provider_, dsl_.target);
  provider_->setPresence(dsl_.target, Presence{PresenceState::gone, {}});
  ASSERT_TRUE(waitFor([&] { return controller_.runningCount() == 0; }));
  setRule({{}, 1min, {}, {}});
  EXPECT_THAT(warning(), IsNull());
  EXPECT_EQ(began_, 0);
}

TEST_F(AutomaticHangUpsTest, AtOnceIsAtOnce) {
  automatic_.hangUpNow(dsl_.target);
  EXPECT_EQ(due_, 0) << "nobody was asked";
  setRule({{}, 1min, {}, {}});
  automatic_.hangUpNow(dsl_.target);
  EXPECT_EQ(due_, 1);
  EXPECT_EQ(ended_, 1);
}

TEST_F(AutomaticHangUpsTest, ARuleThatIsTakenAwayTakesTheWarningWithIt) {
  setRule({{}, 1min, {}, {}});
  ASSERT_THAT(warning(), NotNull());
  setRule({});
  EXPECT_THAT(warning(), IsNull());
  EXPECT_EQ(ended_, 1);
}

TEST_F(AutomaticHangUpsTest, WhatMayNotBeHungUpIsLeftAlone) {
  dsl_.mayHangUp = {Authority::no, std::nullopt};
  list();
  setRule({{}, 1min, {}, {}});
  pass(5min);
  EXPECT_EQ(began_, 0);
}

TEST_F(AutomaticHangUpsTest, WhatStaysUpIsNotNaggedAbout) {
  setRule({{}, 30min, {}, {}});
  pass(29min);
  pass(60s);
  ASSERT_EQ(due_, 1);
  pass(60s);
  EXPECT_THAT(warning(), IsNull()) << "it counts anew";
}

}  // namespace
}  // namespace onhook
