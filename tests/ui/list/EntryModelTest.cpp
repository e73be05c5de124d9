#include "ui/list/EntryModel.h"

#include <gmock/gmock.h>

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <future>

#include "core/SystemRuntime.h"
#include "tests/ui/list/ModelShadow.h"
#include "tests/ui/support/Examples.h"
#include "tests/ui/support/FakeProvider.h"
#include "tests/ui/support/Waiting.h"
#include "ui/list/EntryFilter.h"
#include "ui/session/ConnectionMonitor.h"
#include "ui/session/Dialing.h"
#include "ui/session/HangUpController.h"

namespace onhook {
namespace {

using namespace std::chrono_literals;
using test::entry;
using test::FakeProvider;
using test::ModelShadow;
using test::modem;
using test::waitFor;
using Standing = EntryModel::Standing;

class EntryModelTest : public testing::Test {
 protected:
  EntryModelTest() {
    provider_->onHangUp([](const Target&) { return Reply{}; });
    monitor_.addProvider(provider_);
  }
  ~EntryModelTest() override {
    open_.set_value();
    shadow_.verify();
  }

  bool list(const std::vector<Entry>& entries) {
    provider_->listEntries(entries);
    return waitFor([&] { return monitor_.snapshots()[0].entries == entries; });
  }
  bool show(const std::vector<Connection>& connections) {
    provider_->list(connections);
    return waitFor([&] { return monitor_.snapshots()[0].connections == connections; });
  }
  QVariant shown(const Entry& entry, int column, int role = Qt::DisplayRole) const {
    QCoreApplication::sendPostedEvents();  // what it repaints soon
    return model_.indexOf(EntryKey::of(entry)).siblingAtColumn(column).data(role);
  }
  std::string text(const Entry& entry, int column, int role = Qt::DisplayRole) const {
    return shown(entry, column, role).toString().toStdString();
  }
  std::string state(const Entry& entry) const { return text(entry, EntryModel::State); }
  Standing standing(const Entry& entry) const {
    return static_cast<Standing>(shown(entry, 0, EntryModel::StandingRole).toInt());
  }
  bool canConnect(const Entry& entry) const { return shown(entry, 0, EntryModel::CanConnectRole).toBool(); }
  void dial(const Entry& entry) { dialing_.controller().dial(provider_, entry.id); }

  const Entry office_ = entry("office", ConnectionKind::modem, "ttyS0");
  const Entry night_ = entry("night", ConnectionKind::modem, "ttyS0");
  const Entry vpn_ = entry("vpn");
  const Target target_ = modem("office").target;
  std::promise<void> open_;
  const std::shared_future<void> gate_ = open_.get_future().share();
  std::shared_ptr<Runtime> runtime_ = std::make_shared<SystemRuntime>();
  std::shared_ptr<FakeProvider> provider_ = std::make_shared<FakeProvider>();
  ConnectionMonitor monitor_{runtime_};
  HangUpController hangUps_{runtime_};
  Dialing dialing_{monitor_, hangUps_, runtime_};
  EntryModel model_{monitor_, dialing_};
  QAbstractItemModelTester tester_{&model_, QAbstractItemModelTester::FailureReportingMode::Fatal};
  ModelShadow shadow_{model_};
};

TEST_F(EntryModelTest, FillsTheColumns) {
  Entry vpn = vpn_;
  vpn.variant = "openvpn";
  ASSERT_TRUE(list({office_, vpn}));
  EXPECT_EQ(model_.rowCount(), 2);
  EXPECT_EQ(text(vpn, EntryModel::Name), "vpn");
  EXPECT_EQ(text(vpn, EntryModel::Type), "VPN (openvpn)");
  EXPECT_EQ(text(office_, EntryModel::Device), "ttyS0");
  EXPECT_EQ(text(office_, EntryModel::System), "Fake system");
  EXPECT_EQ(state(office_), "");
  EXPECT_EQ(text(office_, EntryModel::State, Qt::AccessibleTextRole), "State: not connected");
  EXPECT_EQ(text(vpn, EntryModel::Device, Qt::AccessibleTextRole), "Device: not known");
  EXPECT_EQ(model_.headerData(EntryModel::State, Qt::Horizontal).toString(), "State");
}

TEST_F(EntryModelTest, AnswersTheRoles) {
  ASSERT_TRUE(list({office_}));
  EXPECT_EQ(shown(office_, 3, EntryModel::KeyRole).value<EntryKey>(), EntryKey::of(office_));
  EXPECT_TRUE(canConnect(office_));
  EXPECT_EQ(standing(office_), Standing::idle);
  EXPECT_EQ(text(office_, 0, EntryModel::WhyNotRole), "");
  EXPECT_FALSE(shown(office_, 0, EntryModel::ConnectionRole).isValid());
  EXPECT_EQ(text(office_, 0, EntryModel::IconNameRole), "entry");
  EXPECT_EQ(text(office_, 0, Qt::ToolTipRole), "Can be connected.\nDevice: ttyS0");
}

TEST_F(EntryModelTest, WhatIsConnectedStaysAndSaysSo) {
  ASSERT_TRUE(list({office_, night_}));
  ASSERT_TRUE(show({modem("office")}));
  EXPECT_EQ(model_.rowCount(), 2);
  EXPECT_EQ(standing(office_), Standing::connected);
  EXPECT_EQ(state(office_), "connected");
  EXPECT_FALSE(canConnect(office_));
  EXPECT_EQ(shown(office_, 0, EntryModel::ConnectionRole).value<Target>(), target_);
  EXPECT_EQ(text(office_, 0, EntryModel::IconNameRole), "connection-up");

  EXPECT_EQ(standing(night_), Standing::blocked);
  EXPECT_EQ(state(night_), "its device ttyS0 is in use by office");
  EXPECT_THAT(text(night_, 0, EntryModel::WhyNotRole), testing::HasSubstr("Hang that up first."));
  EXPECT_THAT(text(night_, 0, Qt::ToolTipRole),
              testing::StartsWith("Cannot be connected now.\nnight cannot be connected now: "));
}

TEST_F(EntryModelTest, SaysUntilWhen) {
  ASSERT_TRUE(list({office_, night_}));
  ASSERT_TRUE(show({modem("office")}));
  hangUps_.hangUp(provider_, target_);
  EXPECT_EQ(state(office_), "can be connected when it is down");
  EXPECT_EQ(state(night_), "can be connected when office is down");
  EXPECT_EQ(standing(office_), Standing::blocked);
  ASSERT_TRUE(show({}));
  EXPECT_TRUE(waitFor([&] { return canConnect(office_) && canConnect(night_); }));
  EXPECT_EQ(state(night_), "");
}

TEST_F(EntryModelTest, SaysWhatADialingDoesAndForHowLong) {
  ASSERT_TRUE(list({office_}));
  provider_->onDial([gate = gate_](const std::string&) {
    gate.wait();
    return DialResult{};
  });
  dial(office_);
  EXPECT_EQ(standing(office_), Standing::dialing);
  EXPECT_FALSE(canConnect(office_));
  EXPECT_THAT(state(office_), testing::StartsWith("dialing, "));
  const std::string before = state(office_);
  EXPECT_TRUE(waitFor([&] { return state(office_) != before; })) << "time goes on";
}

TEST_F(EntryModelTest, SaysWhatAnotherProgramDials) {
  ASSERT_TRUE(list({office_}));
  Connection dialing = modem("office");
  dialing.state = ConnectionState::dialing;
  dialing.stateDetail = "asks for a password";
  ASSERT_TRUE(show({dialing}));
  EXPECT_EQ(standing(office_), Standing::dialing);
  EXPECT_EQ(state(office_), "dialing (asks for a password)");
}

TEST_F(EntryModelTest, AFailureIsSaidUntilTheNextDialing) {
  ASSERT_TRUE(list({office_}));
  provider_->onDial([](const std::string&) {
    return DialResult{std::nullopt, Error{ErrorDomain::ras, "676", "The line is busy.", "Try later."}};
  });
  dial(office_);
  ASSERT_TRUE(waitFor([&] { return standing(office_) == Standing::failed; }));
  EXPECT_EQ(state(office_), "not connected: The line is busy (676)");
  EXPECT_EQ(text(office_, 0, EntryModel::OutcomeTextRole),
            "office was not connected: The line is busy (676). Try later.");
  EXPECT_EQ(text(office_, 0, EntryModel::IconNameRole), "connection-problem");
  EXPECT_TRUE(canConnect(office_));

  provider_->onDial([gate = gate_](const std::string&) {
    gate.wait();
    return DialResult{};
  });
  dial(office_);
  EXPECT_EQ(standing(office_), Standing::dialing);
  EXPECT_EQ(text(office_, 0, EntryModel::OutcomeTextRole), "");
}

TEST_F(EntryModelTest, WhoeverConnectsItMakesUpForTheFailure) {
  ASSERT_TRUE(list({office_}));
  provider_->onDial([](const std::string&) {
    return DialResult{std::nullopt, Error{ErrorDomain::ras, "676", "The line is busy.", ""}};
  });
  dial(office_);
  ASSERT_TRUE(waitFor([&] { return standing(office_) == Standing::failed; }));
  ASSERT_TRUE(show({modem("office")}));
  EXPECT_EQ(standing(office_), Standing::connected);
  ASSERT_TRUE(show({}));
  EXPECT_EQ(standing(office_), Standing::idle);
}

TEST_F(EntryModelTest, SaysWhatIsDialedByItselfLater) {
  ASSERT_TRUE(list({office_, night_}));
  ASSERT_TRUE(show({modem("office")}));
  dialing_.redial().hangUpAndDial(target_);
  EXPECT_EQ(standing(office_), Standing::waiting);
  EXPECT_EQ(state(office_), "is dialed again when it is down");
  EXPECT_FALSE(canConnect(office_));
  dialing_.redial().cancel(EntryKey::of(office_));
  EXPECT_EQ(standing(office_), Standing::blocked);
}

TEST_F(EntryModelTest, AppliesDifferencesOnly) {
  ASSERT_TRUE(list({office_, night_, vpn_}));
  EXPECT_EQ(shadow_.insertions(), 1);
  const QPersistentModelIndex vpn = model_.indexOf(EntryKey::of(vpn_));
  const int changes = shadow_.changes();
  Entry renamed = vpn_;
  renamed.name = "Another name";
  ASSERT_TRUE(list({office_, renamed}));
  EXPECT_EQ(shadow_.removals(), 1);
  EXPECT_EQ(shadow_.changes(), changes + 1);
  EXPECT_EQ(vpn.data().toString(), "Another name");
  ASSERT_TRUE(list({renamed, office_, office_, entry("new"), entry("new")}));
  EXPECT_EQ(model_.rowCount(), 3) << "what is listed twice is one row";
  EXPECT_EQ(shadow_.changes(), changes + 1) << "another order is no difference";
  ASSERT_TRUE(list({}));
  EXPECT_EQ(model_.rowCount(), 0);
  EXPECT_FALSE(model_.indexOf(EntryKey::of(office_)).isValid());
}

TEST_F(EntryModelTest, WhatIsConnectedComesLastWhateverItIsSortedBy) {
  EntryFilter filter;
  filter.setSourceModel(&model_);
  ASSERT_TRUE(list({vpn_, office_, entry("aardvark"), entry("zebra")}));
  ASSERT_TRUE(show({modem("office")}));
  const auto names = [&filter] {
    QStringList all;
    for (int row = 0; row < filter.rowCount(); ++row) all << filter.index(row, 0).data().toString();
    return all;
  };
  filter.sort(EntryModel::Name);
  EXPECT_EQ(names(), QStringList({"aardvark", "vpn", "zebra", "office"}));
  filter.sort(EntryModel::Name, Qt::DescendingOrder);
  EXPECT_EQ(names(), QStringList({"zebra", "vpn", "aardvark", "office"}));
  ASSERT_TRUE(show({}));
  filter.sort(EntryModel::Name);
  EXPECT_EQ(names(), QStringList({"aardvark", "office", "vpn", "zebra"}));
  filter.setFilterText("ttys0");
  EXPECT_EQ(names(), QStringList({"office"}));
}

}  // namespace
}  // namespace onhook
