#include <signal.h>

#include <iostream>
#include <thread>

#include "tests/system/SystemTest.h"
#include "tests/system/lab/Eventually.h"

// What the list shows of a real NetworkManager.
namespace onhook {
namespace {

using lab::eventually;
using testing::IsEmpty;
using testing::SizeIs;
using namespace std::chrono_literals;

class ListTest : public SystemTest {};

TEST_F(ListTest, ExactlyOneRowForTheVpn) {
  const Connection office = startWithTunnel();
  EXPECT_EQ(office.kind, ConnectionKind::vpn);
  EXPECT_EQ(office.variant, "openvpn");
  EXPECT_EQ(office.interface, "tunc0");
  EXPECT_EQ(office.target.provider, "networkmanager");
  EXPECT_THAT(office.addresses, testing::Contains(testing::StartsWith("10.50.1.")));
  // The external connection of the tunnel's interface comes a little later: it must not become a row, ever.
  EXPECT_FALSE(eventually([this] { return rows().size() != 1; }, 1s));
}

TEST_F(ListTest, NothingRemoteIsNothingListed) {
  lab.emplace();
  startProvider();
  ASSERT_TRUE(eventually([this] { return provider->observer().snapshot().reach == Reach::reached; }));
  EXPECT_THAT(rows(), IsEmpty()) << "an ethernet connection and loopback are up";
}

TEST_F(ListTest, ComesAndGoesByItself) {
  lab.emplace();
  lab->addVpn();
  startProvider();
  ASSERT_TRUE(eventually([this] { return provider->observer().snapshot().reach == Reach::reached; }));
  ASSERT_THAT(rows(), IsEmpty());

  lab->up("office");
  const Connection office = waitForRow("office");
  EXPECT_EQ(office.interface, "tunc0");
  // It ends by itself: its process dies.
  ::kill(lab::Lab::openVpnOf("tunc0"), SIGKILL);
  EXPECT_TRUE(eventually([this] { return rows().empty(); }));
}

TEST_F(ListTest, TheRowStaysWhileATunnelStandsThatNmcliCallsDeactivated) {
  const Connection office = startWithTunnel();
  const int tunnel = lab::interfaceIndex("tunc0");
  ASSERT_EQ(lab->nmcli({"connection", "down", "id", "office"}).exitCode, 0);
  const auto deactivated = std::chrono::steady_clock::now();
  ASSERT_TRUE(lab::interfaceStands(tunnel))
      << "nmcli waited for the tunnel: this test is about one that does not";

  bool sawGoingDown = false;
  while (true) {
    const auto now = row("office");
    // Standing now, it stood when the list was read.
    if (!lab::interfaceStands(tunnel)) break;
    ASSERT_TRUE(now) << "the row went while the tunnel stood";
    EXPECT_EQ(now->target, office.target);
    sawGoingDown |= now->state == ConnectionState::goingDown;
    std::this_thread::sleep_for(5ms);
  }
  EXPECT_TRUE(sawGoingDown);
  EXPECT_TRUE(eventually([this] { return rows().empty(); }));
  const auto late = *lab->interfaces().vanishedAt(tunnel) - deactivated;
  std::cout << "nmcli said deactivated " << std::chrono::duration<double>(late).count()
            << " s before the tunnel was gone\n";
}

TEST_F(ListTest, UnmanagedTunnelInterfacesAreTheVpnsAllTheSame) {
  const Connection office = startWithTunnel("[keyfile]\nunmanaged-devices=interface-name:tun*\n");
  EXPECT_EQ(office.interface, "tunc0");
  EXPECT_THAT(rows(), SizeIs(1));
  const int tunnel = lab::interfaceIndex("tunc0");
  const HangUpResult result = hangUp(office.target);
  EXPECT_FALSE(lab::interfaceStands(tunnel));
  EXPECT_EQ(result.outcome, Outcome::confirmed) << describe(result);
}

TEST_F(ListTest, OfSeveralEachIsListedOnce) {
  lab.emplace();
  lab->addVpn();
  lab->addVpn({"home", "tunc1", lab::VpnServer::Transport::tcp});
  startProvider();
  lab->up("office");
  lab->up("home");
  EXPECT_EQ(waitForRow("office").interface, "tunc0");
  EXPECT_EQ(waitForRow("home").interface, "tunc1");
  EXPECT_FALSE(eventually([this] { return rows().size() != 2; }, 1s));
}

}  // namespace
}  // namespace onhook
