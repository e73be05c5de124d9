#include "ui/session/HangUpRequests.h"

#include <gmock/gmock.h>

#include <QSignalSpy>
#include <QTemporaryDir>

#include "core/SystemRuntime.h"
#include "tests/ui/support/Examples.h"
#include "tests/ui/support/FakeProvider.h"
#include "tests/ui/support/Waiting.h"
#include "ui/session/ConnectionMonitor.h"
#include "ui/session/HangUpController.h"
#include "ui/session/Settings.h"

namespace onhook {
namespace {

using test::modem;
using test::vpn;
using test::waitFor;
using testing::ElementsAre;
using testing::IsEmpty;

class HangUpRequestsTest : public testing::Test {
 protected:
  HangUpRequestsTest() {
    provider_->onHangUp([](const Target&) { return Reply{}; });
    modem_.interface = "ppp0";
    work_.goesOver = {"ppp0"};
    work_.addresses = {"10.8.0.6/24"};
    provider_->list({modem_, work_});
    monitor_.addProvider(provider_);
    requests_.setSettings(settings_);
    requests_.setOwnSession([this] { return session_; });
    EXPECT_TRUE(waitFor([&] { return monitor_.find(work_.target) != nullptr; }));
  }
  bool remove(const Connection& connection) {
    provider_->remove(connection.target);
    return waitFor([&] { return monitor_.find(connection.target) == nullptr; });
  }

  Connection modem_ = modem("modem");
  Connection work_ = vpn("work");
  OwnSession session_;
  QTemporaryDir folder_;
  Settings settings_{folder_.filePath(QStringLiteral("onhook.ini"))};
  std::shared_ptr<test::FakeProvider> provider_ = std::make_shared<test::FakeProvider>();
  std::shared_ptr<Runtime> runtime_ = std::make_shared<SystemRuntime>();
  ConnectionMonitor monitor_{runtime_};
  HangUpController controller_{runtime_};
  HangUpRequests requests_{monitor_, controller_};
};

TEST_F(HangUpRequestsTest, AtOnceUnlessTheyHaveChosenOtherwise) {
  requests_.hangUp({modem_.target});
  EXPECT_EQ(requests_.question(), nullptr);
  EXPECT_THAT(controller_.runningTargets(), ElementsAre(modem_.target));
}

TEST_F(HangUpRequestsTest, AsksWhereThatIsChosenAndDoesItOnceAgreed) {
  settings_.setAsksBeforeHangUp(true);
  requests_.hangUp({modem_.target});
  ASSERT_NE(requests_.question(), nullptr);
  EXPECT_EQ(requests_.question()->heading, "Hang up modem?");
  EXPECT_EQ(requests_.question()->details, "work stands on it and goes down too.");
  EXPECT_FALSE(requests_.question()->cutsOff);
  EXPECT_THAT(controller_.runningTargets(), IsEmpty());
  requests_.agree();
  EXPECT_EQ(requests_.question(), nullptr);
  EXPECT_THAT(controller_.runningTargets(), ElementsAre(modem_.target));
}

TEST_F(HangUpRequestsTest, RefusedNothingIsDone) {
  settings_.setAsksBeforeHangUp(true);
  const QSignalSpy changes(&requests_, &HangUpRequests::changed);
  requests_.hangUp({modem_.target});
  requests_.refuse();
  EXPECT_EQ(requests_.question(), nullptr);
  EXPECT_EQ(changes.count(), 2);
  requests_.agree();
  EXPECT_THAT(controller_.runningTargets(), IsEmpty());
}

TEST_F(HangUpRequestsTest, ItsOwnWayIsGoneOnceAgreed) {
  settings_.setAsksBeforeHangUp(true);
  std::vector<Target> done;
  requests_.request({work_.target}, [&](const std::vector<Target>& targets) { done = targets; });
  EXPECT_THAT(done, IsEmpty());
  requests_.agree();
  EXPECT_THAT(done, ElementsAre(work_.target));
}

TEST_F(HangUpRequestsTest, AsksBeforeItCutsTheirOwnSessionOff) {
  session_ = {"10.8.0.1", "10.8.0.6", ""};
  requests_.hangUp({modem_.target, work_.target});
  ASSERT_NE(requests_.question(), nullptr);
  EXPECT_TRUE(requests_.question()->cutsOff);
  EXPECT_TRUE(requests_.question()->details.contains("Your own session, from 10.8.0.1"));
  EXPECT_THAT(controller_.runningTargets(), IsEmpty());
}

TEST_F(HangUpRequestsTest, TheQuestionGoesWithWhatItIsAbout) {
  settings_.setAsksBeforeHangUp(true);
  requests_.hangUp({modem_.target, work_.target});
  EXPECT_EQ(requests_.question()->heading, "Hang up modem, work?");
  ASSERT_TRUE(remove(work_));
  ASSERT_NE(requests_.question(), nullptr);
  EXPECT_EQ(requests_.question()->heading, "Hang up modem?");
  ASSERT_TRUE(remove(modem_));
  EXPECT_EQ(requests_.question(), nullptr);
}

TEST_F(HangUpRequestsTest, AlsoWithALinkThatLeavesItsBundle) {
  const Connection isdn = test::bundle("isdn");
  provider_->list({isdn});
  ASSERT_TRUE(waitFor([&] { return monitor_.find(isdn.target) != nullptr; }));
  settings_.setAsksBeforeHangUp(true);
  requests_.hangUp({isdn.links[1].target});
  ASSERT_NE(requests_.question(), nullptr);
  EXPECT_EQ(requests_.question()->heading, "Hang up isdn, link 2?");
  provider_->remove(isdn.links[1].target);
  EXPECT_TRUE(waitFor([&] { return requests_.question() == nullptr; }));
}

TEST_F(HangUpRequestsTest, AndWhenItIsHungUpElsewhere) {
  settings_.setAsksBeforeHangUp(true);
  requests_.hangUp({work_.target});
  controller_.hangUp(provider_, work_.target);
  EXPECT_EQ(requests_.question(), nullptr);
}

TEST_F(HangUpRequestsTest, AgreedToSeveralGoInTheirOrder) {
  settings_.setAsksBeforeHangUp(true);
  requests_.hangUp({modem_.target, work_.target});
  requests_.agree();
  EXPECT_THAT(controller_.runningTargets(), ElementsAre(work_.target));
  EXPECT_THAT(requests_.ordered().pending(), ElementsAre(modem_.target));
}

}  // namespace
}  // namespace onhook
