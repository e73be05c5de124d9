#include <gmock/gmock.h>

#include <utility>

#include "tests/core/networkmanager/WorldMaker.h"

namespace onhook::networkmanager {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

const std::string config = "/org/freedesktop/NetworkManager/IP4Config/4";
const std::string vpn = WorldMaker::identityOf("3");

/// What counts as gone, kind by kind.
class TrackerTest : public testing::Test {
 protected:
  /// A VPN that is up: its uplink eth0, its tunnel tunc0.
  void vpnUp(bool persistent = false) {
    world.showActive("3", "vpn", ActiveState::activated, "1", config);
    world.showDevice("4", "tunc0", config, 16);
    world.addLink(7, "tunc0", persistent);
    world.runOpenvpn(62, "3");
    world.update();
  }
  PresenceState state(const std::string& identity) { return world.presence(identity).state; }

  WorldMaker world;
};

TEST_F(TrackerTest, AVpnIsOneRow) {
  vpnUp();
  world.showActive("4", "tun", ActiveState::activated, "4", config);
  world.setFlags("4", 220);
  world.showActive("5", "802-3-ethernet", ActiveState::activated);
  world.update();
  ASSERT_THAT(world.rows(), SizeIs(1));
  const Connection row = world.rows().front();
  EXPECT_EQ(row.target, (Target{"networkmanager", vpn, std::nullopt}));
  EXPECT_EQ(row.name, "name3");
  EXPECT_EQ(row.kind, ConnectionKind::vpn);
  EXPECT_EQ(row.variant, "openvpn");
  EXPECT_EQ(row.device, "eth0");
  EXPECT_EQ(row.interface, "tunc0");
  EXPECT_EQ(row.entry, WorldMaker::uuidOf("3"));
  EXPECT_EQ(row.state, ConnectionState::connected);
  EXPECT_EQ(row.since, std::nullopt);
  EXPECT_EQ(row.mayHangUp.authority, Authority::yes);
  EXPECT_EQ(world.presence(vpn).state, PresenceState::up);
}

TEST_F(TrackerTest, AVpnStandsOnWhatNetworkManagerActivatedItOver) {
  world.showActive("2", "pppoe", ActiveState::activated);
  vpnUp();
  EXPECT_THAT(world.rows()[1].standsOn, IsEmpty());
  world.service.tree.change(WorldMaker::activePath("3"), names::active,
                            {{"SpecificObject", WorldMaker::activePath("2")}});
  world.update();
  ASSERT_THAT(world.rows(), SizeIs(2));
  EXPECT_THAT(world.rows()[1].standsOn, ElementsAre(world.rows()[0].target));
  // What it is for other kinds, an access point for instance, is no carrier.
  world.service.tree.change(WorldMaker::activePath("2"), names::active,
                            {{"SpecificObject", WorldMaker::activePath("3")}});
  world.update();
  EXPECT_THAT(world.rows()[0].standsOn, IsEmpty());
}

TEST_F(TrackerTest, AVpnGoesOverTheInterfaceThatItsServerIsReachedBy) {
  world.showProfile("3", "vpn").server = "192.0.2.1";
  vpnUp();
  EXPECT_THAT(world.rows()[0].goesOver, IsEmpty());
  world.ways["192.0.2.1"] = "ppp0";
  EXPECT_THAT(world.rows()[0].goesOver, ElementsAre("ppp0"));
  world.ways["192.0.2.1"] = "tunc0";
  EXPECT_THAT(world.rows()[0].goesOver, IsEmpty()) << "never by itself";
}

// Reading them all takes longer than everything else between the kernel's word and ours.
TEST_F(TrackerTest, ProcessesAreReadOnlyForWhatHasSome) {
  const std::string wireGuard = WorldMaker::identityOf("2");
  world.showActive("2", "wireguard", ActiveState::activated);
  world.asked = {wireGuard};
  EXPECT_TRUE(world.tracker.needsProcesses(world.world(), world.asked)) << "it is not known yet";
  world.update();
  EXPECT_FALSE(world.tracker.needsProcesses(world.world(), world.asked));

  vpnUp();
  world.asked = {vpn};
  EXPECT_TRUE(world.tracker.needsProcesses(world.world(), world.asked));
  world.hideActive("3");
  world.removeLink(7);
  world.update();
  EXPECT_TRUE(world.tracker.needsProcesses(world.world(), world.asked)) << "openvpn still runs";
  world.endOpenvpn(62, "3");
  world.update();
  ASSERT_EQ(state(vpn), PresenceState::gone);
  EXPECT_FALSE(world.tracker.needsProcesses(world.world(), world.asked)) << "the look that confirms it";
}

TEST_F(TrackerTest, AnExternalOneIsLeftOut) {
  world.showActive("3", "wireguard", ActiveState::activated);
  world.setFlags("3", 0x80);
  world.update();
  EXPECT_THAT(world.rows(), IsEmpty());
}

TEST_F(TrackerTest, AVpnIsGoneWhenItsTunnelIsNotWhenItsObjectIs) {
  vpnUp();
  world.setState("3", ActiveState::deactivating);
  world.update();
  EXPECT_EQ(state(vpn), PresenceState::goingDown);
  world.hideActive("3");
  world.setDevice("4", {{"Ip4Config", std::string("/")}});
  world.update();
  EXPECT_EQ(state(vpn), PresenceState::goingDown);
  EXPECT_THAT(standing(world.presence(vpn)),
              ElementsAre("interface tunc0 still up", "process 63 (openvpn) still runs"));
  ASSERT_THAT(world.rows(), SizeIs(1));
  EXPECT_EQ(world.rows().front().state, ConnectionState::goingDown);

  world.removeLink(7);
  world.update();
  EXPECT_EQ(state(vpn), PresenceState::goingDown) << "openvpn still runs";
  world.endOpenvpn(62, "3");
  world.update();
  EXPECT_EQ(state(vpn), PresenceState::gone);
  EXPECT_THAT(world.rows(), IsEmpty());
}

TEST_F(TrackerTest, ARedialThatUsesTheNameAgainIsAnother) {
  vpnUp();
  world.hideActive("3");
  world.endOpenvpn(62, "3");
  world.removeLink(7);
  world.addLink(9, "tunc0");
  world.showActive("6", "vpn", ActiveState::activated, "1", config);
  world.update();
  EXPECT_EQ(state(vpn), PresenceState::gone);
  EXPECT_EQ(state(WorldMaker::identityOf("6")), PresenceState::up);
  EXPECT_EQ(world.tracked(WorldMaker::identityOf("6")).interface->index, 9);
}

TEST_F(TrackerTest, AnotherTunThatGoesMeansNothing) {
  vpnUp();
  world.addLink(8, "tun5");
  world.update();
  world.removeLink(8);
  world.update();
  EXPECT_EQ(state(vpn), PresenceState::up);
}

TEST_F(TrackerTest, APersistentTunGoesByCarrierAndPlugin) {
  vpnUp(true);
  world.hideActive("3");
  world.addLink(7, "tunc0", true, false);
  world.end(63);
  world.update();
  EXPECT_THAT(standing(world.presence(vpn)), ElementsAre("process 62 (nm-openvpn-service) still runs"));
  world.endOpenvpn(62, "3");
  world.update();
  EXPECT_EQ(state(vpn), PresenceState::gone) << "though tunc0 is still there";
}

TEST_F(TrackerTest, TheTunnelThatADeadPluginLeftStillStands) {
  vpnUp();
  world.hideActive("3");
  world.end(62);
  world.service.busNames.erase("org.freedesktop.NetworkManager.openvpn.Connection_3");
  world.update();
  EXPECT_EQ(state(vpn), PresenceState::goingDown);
  ASSERT_TRUE(world.presence(vpn).reason);
  EXPECT_EQ(world.presence(vpn).reason->code, "left-behind");
  EXPECT_THAT(world.presence(vpn).reason->text, testing::HasSubstr("tunc0"));
}

TEST_F(TrackerTest, APlugInsNameThatIsStillOnTheBusIsNothingLeftBehind) {
  world.showActive("3", "vpn", ActiveState::activating);
  world.runOpenvpn(62, "3");
  world.update();
  world.hideActive("3");
  world.end(62);
  world.end(63);
  world.update();
  EXPECT_THAT(standing(world.presence(vpn)),
              ElementsAre("bus name org.freedesktop.NetworkManager.openvpn.Connection_3 still held"));
  EXPECT_NE(world.presence(vpn).reason.value_or(Error{}).code, "left-behind");
}

TEST_F(TrackerTest, AVpnWithoutInterfaceGoesByItsPlugin) {
  world.showActive("3", "vpn", ActiveState::activated, "1", "/org/freedesktop/NetworkManager/IP4Config/1");
  world.runOpenvpn(62, "3");
  world.update();
  EXPECT_EQ(world.tracked(vpn).interface, std::nullopt) << "eth0 is the uplink";
  world.hideActive("3");
  world.update();
  EXPECT_EQ(state(vpn), PresenceState::goingDown);
  world.endOpenvpn(62, "3");
  world.update();
  EXPECT_EQ(state(vpn), PresenceState::gone);
}

TEST_F(TrackerTest, APluginThatServesManyTellsNothing) {
  world.showActive("3", "vpn", ActiveState::activated);
  world.service.busNames.insert("org.freedesktop.NetworkManager.openvpn");
  world.update();
  world.hideActive("3");
  world.update();
  EXPECT_EQ(state(vpn), PresenceState::cannotTell);
  EXPECT_FALSE(world.presence(vpn).providerLost);
  EXPECT_THAT(world.rows(), IsEmpty());
  world.service.busNames.erase("org.freedesktop.NetworkManager.openvpn");
  world.update();
  EXPECT_EQ(state(vpn), PresenceState::gone);
}

TEST_F(TrackerTest, WithoutRtnetlinkAVpnCannotBeTold) {
  world.linksKnown = false;
  world.showActive("3", "vpn", ActiveState::activated, "1", config);
  world.update();
  world.hideActive("3");
  world.update();
  EXPECT_EQ(state(vpn), PresenceState::cannotTell);
}

TEST_F(TrackerTest, WireGuardGoesByItsInterface) {
  world.showDevice("4", "wg0", "/", 29);
  world.addLink(7, "wg0");
  world.showActive("3", "wireguard", ActiveState::activated, "4");
  world.update();
  EXPECT_EQ(world.rows().front().interface, "wg0");
  world.hideActive("3");
  world.update();
  EXPECT_EQ(state(vpn), PresenceState::goingDown);
  world.removeLink(7);
  world.update();
  EXPECT_EQ(state(vpn), PresenceState::gone);
}

TEST_F(TrackerTest, MobileBroadbandGoesByObjectAndDevice) {
  world.showDevice("4", "cdc-wdm0", "/", 8, 100);
  world.setDevice("4", {{"IpInterface", std::string("wwan0")}});
  world.addLink(7, "wwan0");
  world.showActive("3", "gsm", ActiveState::activated, "4");
  world.update();
  EXPECT_EQ(world.rows().front().interface, "wwan0");
  EXPECT_EQ(world.rows().front().bytesIn, std::nullopt) << "wwan0 counts for all that ever used it";
  world.setDevice("4", {{"State", std::uint64_t{110}}});
  world.setState("3", ActiveState::deactivating);
  world.update();
  world.hideActive("3");
  world.update();
  EXPECT_THAT(standing(world.presence(vpn)), ElementsAre("device cdc-wdm0 still in use"));
  EXPECT_EQ(state(vpn), PresenceState::goingDown);
  world.setDevice("4", {{"State", std::uint64_t{30}}});
  world.update();
  EXPECT_EQ(state(vpn), PresenceState::gone) << "wwan0 stays for good";
}

TEST_F(TrackerTest, AModemThatAlreadyHasAnotherConnectionIsReleased) {
  world.showDevice("4", "cdc-wdm0", "/", 8, 100);
  world.showActive("3", "gsm", ActiveState::activated, "4");
  world.update();
  world.hideActive("3");
  world.setDevice("4",
                  {{"ActiveConnection", std::string("/org/freedesktop/NetworkManager/ActiveConnection/9")}});
  world.update();
  EXPECT_EQ(state(vpn), PresenceState::gone);
}

TEST_F(TrackerTest, PppoeGoesByInterfaceAndPppd) {
  world.run(18, 1, "NetworkManager", {"NetworkManager"});
  world.run(50, 18, "pppd", {"/usr/sbin/pppd", "nic-eth0"});
  world.addLink(7, "ppp0");
  world.setDevice("1", {{"IpInterface", std::string("ppp0")}});
  world.showActive("3", "pppoe", ActiveState::activated, "1");
  world.update();
  EXPECT_EQ(world.rows().front().interface, "ppp0");
  world.hideActive("3");
  world.removeLink(7);
  world.update();
  EXPECT_THAT(standing(world.presence(vpn)), ElementsAre("process 50 (pppd) still runs"));
  world.end(50);
  world.update();
  EXPECT_EQ(state(vpn), PresenceState::gone);
}

TEST_F(TrackerTest, PppoeOfWhichNothingWasNotedCannotBeTold) {
  world.showActive("3", "pppoe", ActiveState::activating);
  world.update();
  EXPECT_EQ(world.rows().front().state, ConnectionState::dialing);
  world.hideActive("3");
  world.update();
  EXPECT_EQ(state(vpn), PresenceState::cannotTell);
}

TEST_F(TrackerTest, BluetoothIsShownOnceItIsKnownToBeDialUp) {
  world.showActive("3", "bluetooth", ActiveState::activating);
  const auto profiles = std::exchange(world.service.profiles, {});
  world.update();
  EXPECT_THAT(world.rows(), IsEmpty());
  world.service.profiles = profiles;
  world.service.profiles.begin()->second.bluetoothType = "panu";
  world.update();
  EXPECT_THAT(world.rows(), IsEmpty());
  world.service.profiles.begin()->second.bluetoothType = "dun";
  world.update();
  EXPECT_THAT(world.rows(), SizeIs(1));
}

TEST_F(TrackerTest, HelpersThatComeAndGoWhileItIsUpAreNoEvidence) {
  vpnUp();
  world.run(90, 63, "helper", {"helper"});
  world.update();
  world.end(90);
  world.update();
  for (const Evidence& evidence : world.presence(vpn).evidence)
    EXPECT_TRUE(evidence.stands) << evidence.toString();
}

TEST_F(TrackerTest, AnAcceptedRequestShowsAtOnce) {
  vpnUp();
  world.tracker.hangUpAccepted(vpn);
  world.update();
  EXPECT_EQ(state(vpn), PresenceState::goingDown);
  EXPECT_EQ(world.rows().front().state, ConnectionState::goingDown);
}

TEST_F(TrackerTest, OneNeverSeenIsToldByItsPluginsName) {
  world.showActive("3", "vpn", ActiveState::activated);  // for its profile
  world.hideActive("3");
  world.runOpenvpn(62, "3");
  world.asked = {vpn};
  world.update();
  EXPECT_EQ(state(vpn), PresenceState::goingDown);
  EXPECT_THAT(world.rows(), IsEmpty());
  world.endOpenvpn(62, "3");
  world.update();
  EXPECT_EQ(state(vpn), PresenceState::gone);
}

TEST_F(TrackerTest, AStaleIdIsNeverGone) {
  const std::string stale = WorldMaker::identityOf("3", ":1.2");
  world.showActive("3", "vpn", ActiveState::activated);
  world.asked = {stale, "nonsense"};
  world.update();
  EXPECT_EQ(state(stale), PresenceState::cannotTell);
  EXPECT_EQ(world.presence(stale).reason->code, "stale");
  EXPECT_FALSE(world.tracker.all().contains("nonsense"));
}

TEST_F(TrackerTest, WhatEndedIsRememberedButNotForEver) {
  for (int i = 10; i < 400; ++i) {
    world.showActive(std::to_string(i), "vpn", ActiveState::activated);
    world.update();
    world.hideActive(std::to_string(i));
    world.update();
  }
  EXPECT_LE(world.tracker.all().size(), 201u);
  EXPECT_EQ(state(WorldMaker::identityOf("399")), PresenceState::gone);
}

}  // namespace
}  // namespace onhook::networkmanager
