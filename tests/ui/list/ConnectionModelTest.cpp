#include "ui/list/ConnectionModel.h"

#include <gmock/gmock.h>

#include <QAbstractItemModelTester>
#include <QCoreApplication>

#include "core/SystemRuntime.h"
#include "tests/ui/list/ModelShadow.h"
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
using test::letPass;
using test::ModelShadow;
using test::vpn;
using test::waitFor;

class ConnectionModelTest : public testing::Test {
 protected:
  ConnectionModelTest() {
    provider_->onHangUp([](const Target&) { return Reply{}; });
    monitor_.addProvider(provider_);
  }
  ~ConnectionModelTest() override { shadow_.verify(); }

  bool show(const std::vector<Connection>& connections) {
    provider_->list(connections);
    return waitFor([&] { return monitor_.snapshots()[0].connections == connections; });
  }
  QVariant shown(const Target& target, int column, int role = Qt::DisplayRole) const {
    QCoreApplication::sendPostedEvents();  // what it repaints soon
    return model_.indexOf(target).siblingAtColumn(column).data(role);
  }
  std::string text(const Target& target, int column, int role = Qt::DisplayRole) const {
    return shown(target, column, role).toString().toStdString();
  }
  void setLimit(Duration limit) {
    HangUpSettings settings;
    settings.limit = limit;
    controller_.setSettings(settings);
  }

  const Connection a_ = vpn("a");
  const Connection b_ = vpn("b");
  const Connection isdn_ = bundle("isdn");
  std::shared_ptr<Runtime> runtime_ = std::make_shared<SystemRuntime>();
  std::shared_ptr<FakeProvider> provider_ = std::make_shared<FakeProvider>();
  ConnectionMonitor monitor_{runtime_};
  HangUpController controller_{runtime_};
  ConnectionModel model_{monitor_, controller_, runtime_};
  QAbstractItemModelTester tester_{&model_, QAbstractItemModelTester::FailureReportingMode::Fatal};
  ModelShadow shadow_{model_};
};

TEST_F(ConnectionModelTest, ShowsLinksBelowTheirBundle) {
  ASSERT_TRUE(show({a_, isdn_}));
  EXPECT_EQ(model_.rowCount(), 2);
  EXPECT_EQ(model_.rowCount(model_.indexOf(a_.target)), 0);
  const QModelIndex bundle = model_.indexOf(isdn_.target);
  ASSERT_EQ(model_.rowCount(bundle), 2);
  EXPECT_EQ(model_.indexOf(isdn_.links[1].target), model_.index(1, 0, bundle));
  EXPECT_EQ(model_.targetAt(model_.index(1, 3, bundle)), isdn_.links[1].target);
  EXPECT_EQ(model_.targetAt({}), std::nullopt);
  EXPECT_FALSE(model_.indexOf(b_.target).isValid());
}

TEST_F(ConnectionModelTest, FillsTheColumns) {
  ASSERT_TRUE(show({a_, isdn_}));
  const Target& a = a_.target;
  EXPECT_EQ(text(a, ConnectionModel::Name), "a");
  EXPECT_EQ(text(a, ConnectionModel::Type), "VPN (openvpn)");
  EXPECT_EQ(text(a, ConnectionModel::Device), "a0");
  EXPECT_EQ(text(a, ConnectionModel::State), "connected");
  EXPECT_THAT(text(a, ConnectionModel::Duration), testing::StartsWith("1:0"));
  EXPECT_EQ(text(a, ConnectionModel::Received), "1000 B");
  EXPECT_EQ(text(a, ConnectionModel::Sent), "100 B");
  EXPECT_EQ(text(a, ConnectionModel::System), "Fake system");
  EXPECT_EQ(text(a, ConnectionModel::State, Qt::AccessibleTextRole), "State: connected");
  EXPECT_THAT(text(a, ConnectionModel::Name, Qt::ToolTipRole), testing::HasSubstr("interface a0 still up"));

  Connection ofAnna = a_;
  ofAnna.device = "ttyS0";
  ofAnna.owner = "anna";
  ASSERT_TRUE(show({ofAnna, isdn_}));
  EXPECT_THAT(text(a, ConnectionModel::Name, Qt::ToolTipRole),
              testing::HasSubstr("Device: ttyS0\nBelongs to: anna"));

  const Target& link = isdn_.links[0].target;
  EXPECT_EQ(text(link, ConnectionModel::Name), "isdn channel 1");
  EXPECT_EQ(text(link, ConnectionModel::Device), "isdn1");
  EXPECT_EQ(text(link, ConnectionModel::Received, Qt::AccessibleTextRole), "Received: not known");
}

TEST_F(ConnectionModelTest, AnswersTheRoles) {
  ASSERT_TRUE(show({a_}));
  EXPECT_EQ(shown(a_.target, 4, ConnectionModel::TargetRole).value<Target>(), a_.target);
  EXPECT_EQ(shown(a_.target, 0, ConnectionModel::StateRole).toInt(),
            static_cast<int>(ConnectionState::connected));
  EXPECT_FALSE(shown(a_.target, 0, ConnectionModel::HangingUpRole).toBool());
  EXPECT_TRUE(shown(a_.target, 0, ConnectionModel::MayHangUpRole).toBool());
  EXPECT_FALSE(shown(a_.target, 0, ConnectionModel::OutcomeRole).isValid());
  EXPECT_EQ(text(a_.target, 0, ConnectionModel::IconNameRole), "connection-up");
  EXPECT_EQ(model_.headerData(3, Qt::Horizontal).toString(), "State");
}

TEST_F(ConnectionModelTest, OffersTheHarderWayOnlyAfterStillUp) {
  const Connection forcible = test::forcible("f");
  Connection forbidden = test::forcible("n");
  forbidden.mayHangUp.authority = Authority::no;
  ASSERT_TRUE(show({a_, forcible, forbidden}));
  const auto offered = [this](const Target& target) {
    return shown(target, 0, ConnectionModel::CanForceRole).toBool();
  };
  const auto ends = [this](const Target& target, Outcome outcome) {
    return waitFor([&] {
      const QVariant last = shown(target, 0, ConnectionModel::OutcomeRole);
      return last.isValid() && last.toInt() == static_cast<int>(outcome);
    });
  };
  EXPECT_FALSE(offered(forcible.target)) << "nothing was asked yet";
  setLimit(50ms);
  for (const Target& target : {a_.target, forcible.target, forbidden.target})
    controller_.hangUp(provider_, target);
  EXPECT_FALSE(offered(forcible.target));
  for (const Target& target : {a_.target, forcible.target, forbidden.target})
    ASSERT_TRUE(ends(target, Outcome::stillUp));
  EXPECT_TRUE(offered(forcible.target));
  EXPECT_FALSE(offered(a_.target)) << "there is no harder way";
  EXPECT_FALSE(offered(forbidden.target));

  setLimit(1min);
  controller_.watch(provider_, forcible.target);
  EXPECT_TRUE(offered(forcible.target)) << "who keeps waiting may think again";
  controller_.giveUp(forcible.target);
  ASSERT_TRUE(ends(forcible.target, Outcome::givenUp));
  EXPECT_TRUE(offered(forcible.target));
  controller_.hangUp(provider_, forcible.target);
  EXPECT_FALSE(offered(forcible.target));
}

TEST_F(ConnectionModelTest, OffersTheHarderWayForALink) {
  Connection isdn = isdn_;
  isdn.links[1].force = Force{"Kills it.", "Tells nobody."};
  ASSERT_TRUE(show({isdn}));
  setLimit(50ms);
  controller_.hangUp(provider_, isdn.links[1].target);
  EXPECT_TRUE(
      waitFor([&] { return shown(isdn.links[1].target, 0, ConnectionModel::CanForceRole).toBool(); }));
  EXPECT_FALSE(shown(isdn.links[0].target, 0, ConnectionModel::CanForceRole).toBool());
  EXPECT_FALSE(shown(isdn.target, 0, ConnectionModel::CanForceRole).toBool());
}

TEST_F(ConnectionModelTest, AppliesDifferencesOnly) {
  Connection unchanged = b_;
  unchanged.since.reset();  // or its duration would change as well
  ASSERT_TRUE(show({a_, unchanged, isdn_}));
  const QPersistentModelIndex b = model_.indexOf(b_.target);
  const int insertions = shadow_.insertions();
  const int changes = shadow_.changes();

  Connection changed = unchanged;
  changed.bytesIn = 4096;
  ASSERT_TRUE(show({a_, changed, isdn_}));
  EXPECT_EQ(shadow_.changes(), changes + 1);
  EXPECT_EQ(text(b_.target, ConnectionModel::Received), "4.0 KiB");

  ASSERT_TRUE(show({changed, isdn_, vpn("c")}));
  EXPECT_EQ(shadow_.removals(), 1);
  EXPECT_EQ(shadow_.insertions(), insertions + 1);
  EXPECT_EQ(b.row(), 0);

  ASSERT_TRUE(show({isdn_, changed, vpn("c")}));
  EXPECT_EQ(shadow_.insertions(), insertions + 1) << "another order is no difference";
}

TEST_F(ConnectionModelTest, LinksComeAndGo) {
  Connection isdn = isdn_;
  isdn.links.clear();
  ASSERT_TRUE(show({isdn}));
  ASSERT_TRUE(show({isdn_}));
  const QModelIndex row = model_.indexOf(isdn_.target);
  EXPECT_EQ(model_.rowCount(row), 2);
  isdn = isdn_;
  isdn.links.erase(isdn.links.begin());
  ASSERT_TRUE(show({isdn}));
  EXPECT_EQ(model_.rowCount(row), 1);
  EXPECT_EQ(model_.indexOf(isdn_.links[1].target).row(), 0);
  ASSERT_TRUE(show({}));
  EXPECT_FALSE(model_.indexOf(isdn_.links[1].target).isValid());
}

TEST_F(ConnectionModelTest, WhatIsListedTwiceIsOneRow) {
  ASSERT_TRUE(show({a_, a_}));
  EXPECT_EQ(model_.rowCount(), 1);
  ASSERT_TRUE(show({a_, b_, a_, b_}));
  EXPECT_EQ(model_.rowCount(), 2);
}

TEST_F(ConnectionModelTest, ARunningHangUpIsSeenInItsRowAndItsLinks) {
  ASSERT_TRUE(show({a_, isdn_}));
  controller_.hangUp(provider_, isdn_.target);
  const Target& link = isdn_.links[0].target;
  for (const Target& target : {isdn_.target, link}) {
    EXPECT_TRUE(shown(target, 0, ConnectionModel::HangingUpRole).toBool());
    EXPECT_FALSE(shown(target, 0, ConnectionModel::WatchingRole).toBool());
    EXPECT_EQ(text(target, 0, ConnectionModel::IconNameRole), "connection-hanging-up");
    EXPECT_THAT(text(target, ConnectionModel::State), testing::StartsWith("hanging up, "));
  }
  EXPECT_FALSE(shown(a_.target, 0, ConnectionModel::HangingUpRole).toBool());
  ASSERT_TRUE(waitFor([&] {
    return text(isdn_.target, ConnectionModel::State).find("link l1 still in its bundle") !=
           std::string::npos;
  }));
  const std::string before = text(isdn_.target, ConnectionModel::State);
  EXPECT_TRUE(waitFor([&] { return text(isdn_.target, ConnectionModel::State) != before; }))
      << "time goes on";

  ASSERT_TRUE(show({a_}));
  ASSERT_TRUE(waitFor([&] { return controller_.runningCount() == 0; }));
}

TEST_F(ConnectionModelTest, AWatchSaysSo) {
  ASSERT_TRUE(show({a_}));
  controller_.watch(provider_, a_.target);
  EXPECT_TRUE(shown(a_.target, 0, ConnectionModel::WatchingRole).toBool());
  EXPECT_THAT(text(a_.target, ConnectionModel::State), testing::StartsWith("watching, "));
  controller_.hangUp(provider_, a_.target);
  EXPECT_FALSE(shown(a_.target, 0, ConnectionModel::WatchingRole).toBool());
}

TEST_F(ConnectionModelTest, SaysHowTheLastHangUpEnded) {
  ASSERT_TRUE(show({a_}));
  setLimit(30ms);
  controller_.hangUp(provider_, a_.target);
  ASSERT_TRUE(waitFor([&] { return shown(a_.target, 0, ConnectionModel::OutcomeRole).isValid(); }));
  EXPECT_EQ(shown(a_.target, 0, ConnectionModel::OutcomeRole).toInt(), static_cast<int>(Outcome::stillUp));
  EXPECT_THAT(text(a_.target, 0, ConnectionModel::OutcomeTextRole),
              testing::StartsWith("a is still up after "));
  EXPECT_THAT(text(a_.target, ConnectionModel::State), testing::StartsWith("connected, still up after "));
  EXPECT_EQ(text(a_.target, 0, ConnectionModel::IconNameRole), "connection-problem");
  EXPECT_FALSE(shown(a_.target, 0, ConnectionModel::HangingUpRole).toBool());

  setLimit(30s);
  controller_.watch(provider_, a_.target);
  EXPECT_FALSE(shown(a_.target, 0, ConnectionModel::OutcomeRole).isValid());
}

TEST_F(ConnectionModelTest, SaysWhyItWasRefused) {
  ASSERT_TRUE(show({a_}));
  provider_->onHangUp([](const Target&) {
    return Reply{Reply::Kind::refused,
                 Error{ErrorDomain::windows, "5", "Access is denied.", "Ask an administrator."}};
  });
  controller_.hangUp(provider_, a_.target);
  ASSERT_TRUE(waitFor([&] { return shown(a_.target, 0, ConnectionModel::OutcomeRole).isValid(); }));
  EXPECT_EQ(text(a_.target, 0, ConnectionModel::ErrorTextRole),
            "Access is denied (5). Ask an administrator.");
  EXPECT_EQ(text(a_.target, ConnectionModel::State), "connected, not hung up: Access is denied (5)");
}

TEST_F(ConnectionModelTest, SaysWhatCameBack) {
  Connection first = a_;
  first.entry = "entry-a";
  Connection second = b_;
  second.entry = first.entry;
  ASSERT_TRUE(show({first}));
  controller_.hangUp(provider_, first.target);
  ASSERT_TRUE(waitFor([&] { return provider_->hangUps(first.target) == 1; }));
  ASSERT_TRUE(show({second}));
  EXPECT_TRUE(waitFor([&] { return text(second.target, ConnectionModel::State) == "connected, came back"; }));
}

TEST_F(ConnectionModelTest, SaysBeforeTheHangUpWhatComesBackByItself) {
  const Connection modem = test::persistent("modem");
  ASSERT_TRUE(show({modem, a_}));
  EXPECT_EQ(text(modem.target, ConnectionModel::State), "connected, comes back by itself");
  EXPECT_TRUE(shown(modem.target, 0, ConnectionModel::CanKeepDownRole).toBool());
  EXPECT_TRUE(text(modem.target, 0, Qt::ToolTipRole).find("Stops it.") != std::string::npos);
  EXPECT_FALSE(shown(a_.target, 0, ConnectionModel::CanKeepDownRole).toBool());

  Connection again = test::persistent("again");
  again.entry = modem.entry;
  controller_.hangUp(provider_, modem.target);
  ASSERT_TRUE(waitFor([&] { return provider_->hangUps(modem.target) == 1; }));
  ASSERT_TRUE(show({again}));
  EXPECT_TRUE(waitFor([&] {
    return text(again.target, ConnectionModel::State) == "connected, came back, comes back by itself";
  }));
}

TEST_F(ConnectionModelTest, WhatIsBeingKeptDownIsNotToBeKeptDownAgain) {
  const Connection modem = test::persistent("modem");
  ASSERT_TRUE(show({modem}));
  provider_->blockEveryCall(1min, {});
  controller_.keepDown(provider_, modem.target);
  EXPECT_TRUE(text(modem.target, ConnectionModel::State).starts_with("hanging up and keeping down, "));
  EXPECT_FALSE(shown(modem.target, 0, ConnectionModel::CanKeepDownRole).toBool());
  provider_->release();
}

TEST_F(ConnectionModelTest, SaysWhatMayNotBeHungUp) {
  Connection forbidden = a_;
  forbidden.mayHangUp = {Authority::no, Error{ErrorDomain::onhook, "", "Only root may.", ""}};
  ASSERT_TRUE(show({forbidden}));
  EXPECT_FALSE(shown(a_.target, 0, ConnectionModel::MayHangUpRole).toBool());
  EXPECT_EQ(text(a_.target, 0, ConnectionModel::ErrorTextRole), "Only root may.");
}

TEST_F(ConnectionModelTest, IconsFollowTheState) {
  Connection connection = a_;
  const auto icon = [&](ConnectionState state) {
    connection.state = state;
    EXPECT_TRUE(show({connection}));
    return text(a_.target, 0, ConnectionModel::IconNameRole);
  };
  EXPECT_EQ(icon(ConnectionState::dialing), "connection-dialing");
  EXPECT_EQ(icon(ConnectionState::goingDown), "connection-hanging-up");
  EXPECT_EQ(icon(ConnectionState::unknown), "connection-problem");
  EXPECT_EQ(icon(ConnectionState::connected), "connection-up");
}

TEST_F(ConnectionModelTest, DurationsGoOnWhileShownOnly) {
  ASSERT_TRUE(show({a_, b_, isdn_}));
  const auto duration = [&] { return text(isdn_.links[1].target, ConnectionModel::Duration); };
  const std::string before = duration();
  letPass(1500ms);
  EXPECT_EQ(duration(), before);
  model_.setShown(true);
  EXPECT_NE(duration(), before);
  const std::string later = duration();
  EXPECT_TRUE(waitFor([&] { return duration() != later; }));
  model_.setShown(false);
}

}  // namespace
}  // namespace onhook
