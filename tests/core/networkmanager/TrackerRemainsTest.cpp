#include <gmock/gmock.h>

#include "tests/core/networkmanager/WorldMaker.h"

namespace onhook::networkmanager {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

const std::string busName = "org.freedesktop.NetworkManager.openvpn.Connection_3";

/// What is left of a VPN that was hung up before anybody looked here.
class TrackerRemainsTest : public testing::Test {
 protected:
  TrackerRemainsTest() {
    world.run(50, 1, "NetworkManager", {"/usr/sbin/NetworkManager"});
    showProfile("7", "tunc0");
    runPlugin();
  }
  void showProfile(const std::string& number, const std::string& tunnel) {
    world.showProfile(number, "vpn").tunnel = tunnel;
  }
  void runPlugin() {
    world.run(62, 50, "nm-openvpn-serv",
              {"/usr/lib/NetworkManager/nm-openvpn-service", "--bus-name", busName});
    world.service.busNames.insert(busName);
  }
  void runOpenvpn(const std::string& device) {
    world.run(63, 62, "openvpn",
              {"/usr/sbin/openvpn", "--dev", device, "--up", "helper --bus-name " + busName + " --tun --"});
  }

  WorldMaker world;
  /// Of the connection that had the number 3, by the profile 7.
  const std::string identity =
      ConnectionId{"3", WorldMaker::uuidOf("7"), ":1.5", world.service.bus}.toString();
};

TEST_F(TrackerRemainsTest, IsListedAsGoingDownUntilItIsGone) {
  world.addLink(7, "tunc0");
  runOpenvpn("tunc0");
  EXPECT_TRUE(world.tracker.needsProcesses(world.world(), {}));
  world.update();
  ASSERT_THAT(world.rows(), SizeIs(1));
  const Connection row = world.rows().front();
  EXPECT_EQ(row.target.connection, identity) << "the same as for who saw it up";
  EXPECT_EQ(row.name, "name7");
  EXPECT_EQ(row.entry, WorldMaker::uuidOf("7"));
  EXPECT_EQ(row.interface, "tunc0");
  EXPECT_EQ(row.state, ConnectionState::goingDown);
  EXPECT_THAT(standing(world.presence(identity)),
              ElementsAre("interface tunc0 still up", "process 63 (openvpn) still runs"));

  world.end(63);
  world.removeLink(7);
  world.update();
  EXPECT_EQ(world.presence(identity).state, PresenceState::gone) << "its plug-in idles on";
  EXPECT_THAT(world.rows(), IsEmpty());
  world.update();
  EXPECT_THAT(world.rows(), IsEmpty());
}

TEST_F(TrackerRemainsTest, WhoWaitsForItIsToldByWhatIsLeft) {
  world.addLink(7, "tunc0");
  runOpenvpn("tunc0");
  world.asked = {identity};
  world.update();
  EXPECT_EQ(world.presence(identity).state, PresenceState::goingDown);
  EXPECT_THAT(world.rows(), SizeIs(1));
}

TEST_F(TrackerRemainsTest, WithoutItsTunnelItsProcessTells) {
  showProfile("7", "");
  runOpenvpn("tun");
  world.update();
  EXPECT_EQ(world.presence(identity).state, PresenceState::goingDown);
  world.end(63);
  world.update();
  EXPECT_EQ(world.presence(identity).state, PresenceState::gone);
}

TEST_F(TrackerRemainsTest, APlugInThatIdlesIsNothing) {
  world.addLink(7, "tunc0");
  world.update();
  EXPECT_THAT(world.rows(), IsEmpty());
}

TEST_F(TrackerRemainsTest, WhereTwoProfilesFitNothingTells) {
  showProfile("8", "tunc0");
  runOpenvpn("tunc0");
  world.update();
  EXPECT_THAT(world.rows(), IsEmpty());
}

TEST_F(TrackerRemainsTest, AnotherTunnelIsAnothers) {
  runOpenvpn("tunc9");
  world.update();
  EXPECT_THAT(world.rows(), IsEmpty());
}

TEST_F(TrackerRemainsTest, WhatIsListedIsNoRemains) {
  world.showActive("3", "vpn", ActiveState::activating);
  runOpenvpn("tunc0");
  world.update();
  ASSERT_THAT(world.rows(), SizeIs(1));
  EXPECT_EQ(world.rows().front().state, ConnectionState::dialing);
}

TEST_F(TrackerRemainsTest, AnEarlierNetworkManagersCountOtherwise) {
  world.end(50);
  runOpenvpn("tunc0");
  world.run(70, 1, "NetworkManager", {"/usr/sbin/NetworkManager"});
  world.update();
  EXPECT_THAT(world.rows(), IsEmpty());
}

}  // namespace
}  // namespace onhook::networkmanager
