#include "ui/list/ConnectionFilter.h"

#include <gmock/gmock.h>

#include <QAbstractItemModelTester>

#include "core/SystemRuntime.h"
#include "tests/ui/support/Examples.h"
#include "tests/ui/support/FakeProvider.h"
#include "tests/ui/support/Waiting.h"
#include "ui/list/ConnectionModel.h"
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

class ConnectionFilterTest : public testing::Test {
 protected:
  ConnectionFilterTest() {
    filter_.setSourceModel(&model_);
    monitor_.addProvider(provider_);
  }

  bool show(const std::vector<Connection>& connections) {
    provider_->list(connections);
    return waitFor([&] { return monitor_.snapshots()[0].connections == connections; });
  }
  std::vector<std::string> names(const QModelIndex& parent = {}) const {
    std::vector<std::string> shown;
    for (int row = 0; row < filter_.rowCount(parent); ++row) {
      shown.push_back(filter_.index(row, 0, parent).data().toString().toStdString());
    }
    return shown;
  }

  std::shared_ptr<Runtime> runtime_ = std::make_shared<SystemRuntime>();
  std::shared_ptr<FakeProvider> provider_ = std::make_shared<FakeProvider>();
  ConnectionMonitor monitor_{runtime_};
  HangUpController controller_{runtime_};
  ConnectionModel model_{monitor_, controller_, runtime_};
  ConnectionFilter filter_;
  QAbstractItemModelTester tester_{&filter_, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(ConnectionFilterTest, LooksInEveryColumnInWhateverCase) {
  ASSERT_TRUE(show({vpn("Office"), vpn("home"), bundle("isdn")}));
  filter_.setFilterText("OFFICE");
  EXPECT_THAT(names(), ElementsAre("Office"));
  filter_.setFilterText(" openvpn ");
  EXPECT_THAT(names(), ElementsAre("Office", "home"));
  EXPECT_EQ(filter_.filterText(), "openvpn");
  filter_.setFilterText("fake system");
  EXPECT_EQ(filter_.rowCount(), 3);
  filter_.setFilterText("nowhere");
  EXPECT_EQ(filter_.rowCount(), 0);
  filter_.setFilterText("");
  EXPECT_EQ(filter_.rowCount(), 3);
}

TEST_F(ConnectionFilterTest, KeepsTheBundleOfALinkAndTheLinksOfABundle) {
  ASSERT_TRUE(show({vpn("a"), bundle("isdn")}));
  filter_.setFilterText("channel 2");
  EXPECT_THAT(names(), ElementsAre("isdn"));
  EXPECT_THAT(names(filter_.index(0, 0)), ElementsAre("isdn channel 2"));
  filter_.setFilterText("ISDN");
  EXPECT_EQ(filter_.rowCount(filter_.index(0, 0)), 2);
}

TEST_F(ConnectionFilterTest, FollowsChanges) {
  Connection a = vpn("a");
  ASSERT_TRUE(show({a, vpn("b")}));
  filter_.setFilterText("going down");
  EXPECT_EQ(filter_.rowCount(), 0);
  a.state = ConnectionState::goingDown;
  ASSERT_TRUE(show({a, vpn("b")}));
  EXPECT_THAT(names(), ElementsAre("a"));
  ASSERT_TRUE(show({vpn("b")}));
  EXPECT_EQ(filter_.rowCount(), 0);
}

TEST_F(ConnectionFilterTest, SortsNumbersAsNumbers) {
  Connection small = vpn("small");
  Connection large = vpn("large");
  Connection uncounted = vpn("uncounted");
  small.bytesIn = 900;
  large.bytesIn = 5 * 1024;
  uncounted.bytesIn = std::nullopt;
  ASSERT_TRUE(show({large, uncounted, small}));
  filter_.sort(ConnectionModel::Received);
  EXPECT_THAT(names(), ElementsAre("uncounted", "small", "large"));
  filter_.sort(ConnectionModel::Received, Qt::DescendingOrder);
  EXPECT_THAT(names(), ElementsAre("large", "small", "uncounted"));
}

TEST_F(ConnectionFilterTest, SortsByDurationAndName) {
  Connection old = vpn("Old");
  Connection young = vpn("young");
  Connection middle = vpn("middle");
  young.since = *old.since + 50s;
  middle.since = *old.since + 20s;
  ASSERT_TRUE(show({old, young, middle}));
  filter_.sort(ConnectionModel::Duration);
  EXPECT_THAT(names(), ElementsAre("young", "middle", "Old"));
  filter_.sort(ConnectionModel::Name);
  EXPECT_THAT(names(), ElementsAre("middle", "Old", "young"));
}

TEST_F(ConnectionFilterTest, SortsLinksByTheirNumber) {
  ASSERT_TRUE(show({bundle("isdn", 12)}));
  filter_.sort(ConnectionModel::Name, Qt::DescendingOrder);
  const auto links = names(filter_.index(0, 0));
  EXPECT_EQ(links.front(), "isdn channel 12");
  EXPECT_EQ(links.back(), "isdn channel 1");
}

}  // namespace
}  // namespace onhook
