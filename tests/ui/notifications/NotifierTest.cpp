#include "ui/notifications/Notifier.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

#include "core/SystemRuntime.h"
#include "tests/ui/support/Examples.h"
#include "tests/ui/support/FakeProvider.h"
#include "tests/ui/support/Waiting.h"
#include "ui/automatic/AutomaticHangUps.h"
#include "ui/automatic/AutomaticRules.h"
#include "ui/session/ConnectionMonitor.h"
#include "ui/session/DialController.h"
#include "ui/session/HangUpController.h"
#include "ui/session/HangUpRequests.h"

namespace onhook {
namespace {

using namespace std::chrono_literals;
using test::FakeProvider;
using test::vpn;
using test::waitFor;
using View = NotificationPolicy::View;

class NotifierTest : public testing::Test {
 protected:
  NotifierTest() {
    monitor_.addProvider(provider_);
    QObject::connect(&notifier_, &Notifier::notified, &notifier_,
                     [this](const Notification& one) { told_.push_back(one); });
    QObject::connect(&notifier_, &Notifier::withdrawn, &notifier_,
                     [this](const QString& key) { withdrawn_ << key; });
    notifier_.follow(requests_.together());
    QObject::connect(&controller_, &HangUpController::finished, &notifier_, [this] { ++finished_; });
  }

  bool show(const std::vector<Connection>& connections) {
    provider_->list(connections);
    return waitFor([&] { return monitor_.snapshots()[0].connections == connections; });
  }

  std::shared_ptr<Runtime> runtime_ = std::make_shared<SystemRuntime>();
  std::shared_ptr<FakeProvider> provider_ = std::make_shared<FakeProvider>();
  ConnectionMonitor monitor_{runtime_};
  HangUpController controller_{runtime_};
  View view_ = View::hidden;
  DialController dials_{runtime_};
  Notifier notifier_{monitor_, controller_, dials_, runtime_, [this] { return view_; }};
  HangUpRequests requests_{monitor_, controller_};
  std::vector<Notification> told_;
  QStringList withdrawn_;
  int finished_ = 0;
};

TEST_F(NotifierTest, ADropIsTold) {
  ASSERT_TRUE(show({vpn("office")}));
  ASSERT_TRUE(show({}));
  ASSERT_EQ(told_.size(), 1U);
  EXPECT_TRUE(told_[0].title.contains("office"));
}

TEST_F(NotifierTest, WhatIsHungUpFromTheTrayInNoTimeIsNot) {
  ASSERT_TRUE(show({vpn("office")}));
  controller_.hangUp(provider_, vpn("office").target);
  ASSERT_TRUE(waitFor([this] { return finished_ == 1 && monitor_.snapshots()[0].connections.empty(); }));
  EXPECT_TRUE(told_.empty());
}

TEST_F(NotifierTest, ARefusalIsToldByTheConnectionsName) {
  provider_->onHangUp([](const Target&) {
    return Reply{Reply::Kind::refused, Error{ErrorDomain::windows, "5", "Access is denied.", ""}};
  });
  ASSERT_TRUE(show({vpn("office")}));
  controller_.hangUp(provider_, vpn("office").target);
  ASSERT_TRUE(waitFor([this] { return finished_ == 1; }));
  ASSERT_EQ(told_.size(), 1U);
  EXPECT_EQ(told_[0].title, "office");
  EXPECT_TRUE(told_[0].text.contains("Access is denied")) << told_[0].text.toStdString();
}

TEST_F(NotifierTest, AWatchThatBecameAHangUpIsOne) {
  provider_->onHangUp([](const Target&) {
    return Reply{Reply::Kind::refused, Error{ErrorDomain::windows, "5", "Access is denied.", ""}};
  });
  ASSERT_TRUE(show({vpn("office")}));
  controller_.watch(provider_, vpn("office").target);
  controller_.hangUp(provider_, vpn("office").target);
  ASSERT_TRUE(waitFor([this] { return finished_ == 1; }));
  EXPECT_EQ(told_.size(), 1U);
}

TEST_F(NotifierTest, AComebackIsTold) {
  Connection first = vpn("1"), second = vpn("2");
  first.entry = second.entry = "office";
  ASSERT_TRUE(show({first}));
  controller_.hangUp(provider_, first.target);
  ASSERT_TRUE(waitFor([this] { return finished_ == 1; }));
  ASSERT_TRUE(show({second}));
  ASSERT_EQ(told_.size(), 1U);
  EXPECT_EQ(told_[0].title, "2");
}

TEST_F(NotifierTest, WhatKeepsItDownIsTold) {
  ASSERT_TRUE(show({test::persistent("modem")}));
  controller_.keepDown(provider_, test::persistent("modem").target);
  ASSERT_TRUE(waitFor([this] { return finished_ == 1; }));
  ASSERT_EQ(told_.size(), 1U);
  EXPECT_EQ(told_[0].title, "modem");
  EXPECT_TRUE(told_[0].text.endsWith("It was stopped. Start it.")) << told_[0].text.toStdString();
}

TEST_F(NotifierTest, WhatIsHungUpByItselfIsWarnedOfAndTold) {
  const QTemporaryDir folder;
  AutomaticRules rules(folder.filePath(QStringLiteral("onhook.ini")));
  AutomaticHangUps automatic(monitor_, controller_, rules, runtime_);
  notifier_.follow(automatic);
  QObject::connect(&automatic, &AutomaticHangUps::due, &controller_,
                   [this](const Target& target) { controller_.hangUp(provider_, target); });
  Connection office = vpn("office");
  office.entry = "office";
  ASSERT_TRUE(show({office}));
  AutomaticRule rule;
  rule.after = 1min;
  rules.set({"fake", "office"}, rule);
  ASSERT_EQ(told_.size(), 1U);
  EXPECT_EQ(told_[0].text, "office may be up for 1 min: hanging up in 60 s.");
  EXPECT_EQ(told_[0].actions.front(), Notification::Action::keep);

  // Kept: what was said is not so any more.
  rule.after = 10min;
  rules.set({"fake", "office"}, rule);
  EXPECT_EQ(withdrawn_, QStringList(told_[0].key));

  rule.after = 1min;
  rules.set({"fake", "office"}, rule);
  automatic.hangUpNow(office.target);
  ASSERT_TRUE(waitFor([this] { return finished_ == 1; }));
  ASSERT_EQ(told_.size(), 3U);
  EXPECT_TRUE(told_[2].text.startsWith("It was up for 1 min. office is down."))
      << told_[2].text.toStdString();
}

TEST_F(NotifierTest, WhatIsRedialedFromHereHasNotComeBack) {
  Connection first = vpn("1"), second = vpn("2");
  first.entry = second.entry = "office";
  ASSERT_TRUE(show({first}));
  controller_.hangUp(provider_, first.target);
  ASSERT_TRUE(waitFor([this] { return finished_ == 1; }));
  provider_->onDial([&](const std::string&) {
    provider_->list({second});
    return DialResult{second.target, {}};
  });
  dials_.dial(provider_, "office");
  ASSERT_TRUE(waitFor([&] { return monitor_.find(second.target) && dials_.runningEntries().empty(); }));
  EXPECT_TRUE(told_.empty());
}

TEST_F(NotifierTest, ADialingThatFailsIsToldByTheEntrysName) {
  provider_->listEntries({test::entry("office")});
  ASSERT_TRUE(waitFor([&] { return monitor_.find(EntryKey{"fake", "entry-office"}) != nullptr; }));
  provider_->onDial([](const std::string&) {
    return DialResult{std::nullopt, Error{ErrorDomain::ras, "676", "The line is busy.", ""}};
  });
  dials_.dial(provider_, "entry-office");
  ASSERT_TRUE(waitFor([&] { return told_.size() == 1; }));
  EXPECT_EQ(told_[0].title, "office");
  EXPECT_TRUE(told_[0].text.contains("676")) << told_[0].text.toStdString();
}

TEST_F(NotifierTest, WhatTakesLongIsToldWhileItRunsAndTakenBackWhenNobodyWaits) {
  notifier_.setLongTime(50ms);
  provider_->onHangUp([](const Target&) { return Reply{}; });
  ASSERT_TRUE(show({vpn("office")}));
  controller_.hangUp(provider_, vpn("office").target);
  ASSERT_TRUE(waitFor([this] { return told_.size() == 1; }));
  EXPECT_TRUE(told_[0].text.startsWith("office is still hanging up after ")) << told_[0].text.toStdString();
  EXPECT_EQ(finished_, 0);
  controller_.giveUp(vpn("office").target);
  ASSERT_TRUE(waitFor([this] { return finished_ == 1; }));
  EXPECT_EQ(withdrawn_, QStringList(told_[0].key));
  EXPECT_EQ(told_.size(), 1U);
}

TEST_F(NotifierTest, SeveralTogetherAreToldOnceWithWhatFailed) {
  provider_->onHangUp([this](const Target& target) {
    if (target == vpn("b").target)
      return Reply{Reply::Kind::refused, Error{ErrorDomain::windows, "5", "Access is denied.", ""}};
    provider_->remove(target);
    return Reply{};
  });
  ASSERT_TRUE(show({vpn("a"), vpn("b"), vpn("c")}));
  requests_.hangUpAll();
  ASSERT_TRUE(waitFor([this] { return !told_.empty(); }));
  EXPECT_EQ(finished_, 3) << "not before all have ended";
  EXPECT_EQ(told_.size(), 1U);
  EXPECT_EQ(told_[0].targets, std::vector<Target>{vpn("b").target});
  EXPECT_TRUE(told_[0].text.startsWith("2 of 3 are down. b was not hung up: Access is denied"))
      << told_[0].text.toStdString();

  requests_.hangUpTogether(told_[0].targets);
  ASSERT_TRUE(waitFor([this] { return told_.size() == 2; }));
  EXPECT_EQ(told_[1].title, "b") << "one alone is told as any other";
}

TEST_F(NotifierTest, WhatIsNotWantedIsNotTold) {
  bool wanted = false;
  notifier_.setWanted([&wanted](NotifyAbout what) { return wanted || what != NotifyAbout::drops; });
  ASSERT_TRUE(show({vpn("office")}));
  ASSERT_TRUE(show({}));
  EXPECT_TRUE(told_.empty());
  wanted = true;
  ASSERT_TRUE(show({vpn("office")}));
  ASSERT_TRUE(show({}));
  EXPECT_EQ(told_.size(), 1U);
}

}  // namespace
}  // namespace onhook
