#include "ui/session/LeftHangUps.h"

#include "core/SystemRuntime.h"
#include "tests/ui/session/ControllerLog.h"
#include "tests/ui/session/journal/JournalTest.h"
#include "tests/ui/support/FakeProvider.h"
#include "tests/ui/support/Waiting.h"
#include "ui/session/ConnectionMonitor.h"
#include "ui/session/HangUpController.h"
#include "ui/session/HangUpJournal.h"

namespace onhook {
namespace {

using namespace std::chrono_literals;
using test::letPass;
using test::waitFor;
using testing::IsEmpty;
using testing::SizeIs;

class LeftHangUpsTest : public test::JournalTest {
 protected:
  LeftHangUpsTest() {
    QObject::connect(&left_, &LeftHangUps::lost, [this](const LeftHangUp& one) { lost_.push_back(one); });
  }

  /// A former run leaves it.
  void leave(const Target& target, const JournalPlace& where) {
    JournalFolder former(where);
    former.claim(target, QStringLiteral("Office"), false);
    former.leave(target);
  }

  std::shared_ptr<test::FakeProvider> provider_ = std::make_shared<test::FakeProvider>();
  std::shared_ptr<Runtime> runtime_ = std::make_shared<SystemRuntime>();
  ConnectionMonitor monitor_{runtime_};
  HangUpJournal journal_{*runtime_, place()};
  HangUpController controller_{runtime_};
  test::ControllerLog log_{controller_};
  LeftHangUps left_{monitor_, controller_, journal_};
  std::vector<LeftHangUp> lost_;
};

TEST_F(LeftHangUpsTest, WhatIsGoneMeanwhileIsTold) {
  controller_.setJournal(journal_);
  monitor_.addProvider(provider_);
  leave(a_.target, place());
  std::optional<QString> name;
  QObject::connect(&controller_, &HangUpController::finished,
                   [&](const HangUpResult& result) { name = left_.nameOf(result.target); });
  left_.find();
  ASSERT_TRUE(waitFor([&] { return log_.finished(a_.target) == 1; }));
  EXPECT_EQ(log_.lastOutcome(a_.target), Outcome::alreadyGone);
  EXPECT_EQ(name, QStringLiteral("Office"));
  EXPECT_TRUE(waitFor([&] { return files().isEmpty(); }));
  EXPECT_TRUE(waitFor([&] { return !left_.nameOf(a_.target); }));
  EXPECT_THAT(lost_, IsEmpty());
}

TEST_F(LeftHangUpsTest, ItsSystemIsSeenFirst) {
  controller_.setJournal(journal_);
  provider_->setReach(Reach::starting);
  monitor_.addProvider(provider_);
  leave(a_.target, place());
  left_.find();
  letPass(300ms);
  EXPECT_EQ(controller_.runningCount(), 0U);
  provider_->list({a_});
  provider_->setReach(Reach::reached);
  EXPECT_TRUE(waitFor([&] { return controller_.runningCount() == 1; }));
  EXPECT_TRUE(controller_.isWatch(a_.target));
}

TEST_F(LeftHangUpsTest, OfAnEarlierBootItIsLost) {
  controller_.setJournal(journal_);
  monitor_.addProvider(provider_);
  JournalPlace before = place();
  before.boot = "an earlier one";
  leave(a_.target, before);
  left_.find();
  ASSERT_TRUE(waitFor([&] { return lost_.size() == 1; }));
  EXPECT_FALSE(lost_[0].ofThisBoot);
  EXPECT_EQ(lost_[0].entry.name, QStringLiteral("Office"));
  EXPECT_EQ(controller_.runningCount(), 0U);
  EXPECT_THAT(files(), IsEmpty());
}

TEST_F(LeftHangUpsTest, WithoutItsProviderItIsLost) {
  controller_.setJournal(journal_);
  leave(a_.target, place());
  left_.find();
  ASSERT_TRUE(waitFor([&] { return lost_.size() == 1; }));
  EXPECT_TRUE(waitFor([&] { return files().isEmpty(); }));
}

TEST_F(LeftHangUpsTest, OneWhoseSystemIsWatchedNoMoreIsLost) {
  controller_.setJournal(journal_);
  provider_->setReach(Reach::starting);
  monitor_.addProvider(provider_);
  const auto other = std::make_shared<test::FakeProvider>("other");
  monitor_.addProvider(other);
  Target kept = a_.target;
  kept.provider = "other";
  leave(a_.target, place());
  leave(kept, place());
  bool found = false;
  QObject::connect(&journal_, &HangUpJournal::leftFound, [&] { found = true; });
  left_.find();
  ASSERT_TRUE(waitFor([&] { return found; }));
  monitor_.removeProvider("fake");
  ASSERT_TRUE(waitFor([&] { return lost_.size() == 1; }, LeftHangUps::patience + 30s));
  EXPECT_EQ(lost_[0].entry.target, a_.target);
  EXPECT_TRUE(waitFor([&] { return log_.finished(kept) == 1; })) << "the others are watched";
}

TEST_F(LeftHangUpsTest, NothingLeftNothingDone) {
  controller_.setJournal(journal_);
  monitor_.addProvider(provider_);
  bool found = false;
  QObject::connect(&journal_, &HangUpJournal::leftFound, [&](const auto& all) { found = all.empty(); });
  left_.find();
  ASSERT_TRUE(waitFor([&] { return found; }));
  EXPECT_EQ(controller_.runningCount(), 0U);
}

TEST_F(LeftHangUpsTest, TheUsersWishTurnsItIntoAHangUp) {
  controller_.setJournal(journal_);
  provider_->list({a_});
  monitor_.addProvider(provider_);
  leave(a_.target, place());
  left_.find();
  ASSERT_TRUE(waitFor([&] { return controller_.runningCount() == 1; }));
  controller_.hangUp(provider_, a_.target);
  ASSERT_TRUE(waitFor([&] { return log_.finished(a_.target) == 1; }));
  EXPECT_EQ(provider_->hangUps(a_.target), 1);
  EXPECT_TRUE(waitFor([&] { return files().isEmpty(); }));
}

}  // namespace
}  // namespace onhook
