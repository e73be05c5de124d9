#include "core/Carriers.h"

#include "core/MergedSnapshots.h"
#include "core/providers/networkmanager/ConnectionId.h"
#include "tests/system/SystemTest.h"
#include "tests/system/lab/Eventually.h"

// What NetworkManager and the kernel tell of what a VPN goes over.
namespace onhook {
namespace {

using lab::eventually;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

class CarriersTest : public SystemTest {
 protected:
  std::vector<Snapshot> merged() const { return mergedSnapshots({provider->observer().snapshot()}); }
  std::vector<std::string> namesAbove(const Target& carrier) const {
    const auto snapshots = merged();
    std::vector<std::string> names;
    for (const Connection* connection : standingOn(snapshots, carrier)) names.push_back(connection->name);
    return names;
  }
};

TEST_F(CarriersTest, AVpnKnowsWhatItWasActivatedOverAndByWhatItsServerIsReached) {
  const Connection office = startWithTunnel();
  ASSERT_THAT(office.standsOn, SizeIs(1));
  const auto base = networkmanager::ConnectionId::parse(office.standsOn.front().connection);
  ASSERT_TRUE(base);
  const auto uplink = lab->nmcli({"-g", "connection.uuid", "connection", "show", "id", "uplink"});
  EXPECT_EQ(base->uuid + '\n', uplink.output);
  EXPECT_THAT(office.goesOver, ElementsAre(lab::Peer::uplink));
  // The uplink is no remote access, so nothing that is listed carries the VPN.
  EXPECT_THAT(merged().front().connections.front().standsOn, IsEmpty());
}

TEST_F(CarriersTest, AVpnStandsOnTheOneThatTheKernelSendsItThrough) {
  const Connection office = startWithTunnel();
  lab->addVpn({.name = "home",
               .device = "tunc1",
               .transport = lab::VpnServer::Transport::tcp,
               .serverAddress = "10.50.1.1"});
  lab->up("home");
  const Connection home = waitForRow("home");
  // NetworkManager leads each VPN's packets to the uplink by a route of its own, also to a server that
  // another VPN led to before.
  EXPECT_THAT(row("home")->goesOver, ElementsAre(lab::Peer::uplink));
  EXPECT_THAT(namesAbove(office.target), IsEmpty());
  lab::mustRun({"ip", "route", "del", "10.50.1.1/32", "dev", lab::Peer::uplink});
  provider->observer().lookAtAll();
  EXPECT_TRUE(eventually([&] { return namesAbove(office.target) == std::vector<std::string>{"home"}; }))
      << testing::PrintToString(row("home")->goesOver);
  EXPECT_THAT(namesAbove(home.target), IsEmpty());
  const auto order = hangUpOrder(merged(), {office.target, home.target});
  EXPECT_THAT(order.at(office.target), ElementsAre(home.target));
  // In that order both are down as they should be.
  EXPECT_EQ(hangUp(home.target).outcome, Outcome::confirmed);
  EXPECT_EQ(hangUp(office.target).outcome, Outcome::confirmed);
}

}  // namespace
}  // namespace onhook
