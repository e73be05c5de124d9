#include <gmock/gmock.h>

#include "tests/core/networkmanager/WorldMaker.h"

namespace onhook::networkmanager {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

/// What is being dialed, connects, fails or is hung up.
class TrackerDialTest : public testing::Test {
 protected:
  PresenceState state(const std::string& identity) { return world.presence(identity).state; }
  std::string reason(const std::string& identity) {
    const auto reason = world.presence(identity).reason;
    return reason ? reason->code : "";
  }
  /// A profile of this type that is being dialed, and whose object was seen.
  std::string dial(const std::string& type, const std::string& device = "1") {
    world.showProfile("7", type);
    const std::string identity = world.dialed("7");
    world.service.history.began(path);
    world.showActive("7", type, ActiveState::activating, device);
    world.update();
    return identity;
  }

  const std::string path = WorldMaker::activePath("7");
  WorldMaker world;
};

TEST_F(TrackerDialTest, IsThereByTheAnswerAlone) {
  world.showProfile("7", "vpn");
  const std::string vpn = world.dialed("7", 5);
  EXPECT_EQ(vpn, WorldMaker::identityOf("7"));
  world.update();
  EXPECT_EQ(state(vpn), PresenceState::up);
  ASSERT_THAT(world.rows(), SizeIs(1));
  EXPECT_EQ(world.rows().front().state, ConnectionState::dialing);
  EXPECT_EQ(world.rows().front().name, "name7");
  EXPECT_EQ(world.rows().front().variant, "openvpn");
  EXPECT_EQ(world.rows().front().entry, WorldMaker::uuidOf("7"));

  world.tracker.looked(4);
  world.update();
  EXPECT_EQ(state(vpn), PresenceState::up) << "that look had begun before";
  world.tracker.looked(5);
  world.update();
  EXPECT_EQ(state(vpn), PresenceState::gone);
  EXPECT_EQ(reason(vpn), "no-reason") << "it failed, and nobody was heard to say why";
}

TEST_F(TrackerDialTest, HasTheIdentityOfItsRow) {
  const std::string vpn = dial("vpn");
  EXPECT_EQ(world.rows().front().target.connection, vpn);
  world.setState("7", ActiveState::activated);
  world.update();
  EXPECT_EQ(world.rows().front().state, ConnectionState::connected);
  EXPECT_EQ(world.rows().front().target.connection, vpn);
}

TEST_F(TrackerDialTest, ItsPhaseIsTold) {
  dial("vpn");
  const auto phase = [&](std::uint64_t vpnState) {
    world.service.tree.change(path, names::vpn, {{"VpnState", vpnState}});
    world.update();
    return world.rows().front().stateDetail;
  };
  EXPECT_EQ(phase(1), "preparing");
  EXPECT_EQ(phase(2), "waiting for a password");
  EXPECT_EQ(phase(3), "connecting");
  EXPECT_EQ(phase(4), "getting an address");
}

TEST_F(TrackerDialTest, ThePhaseOfADeviceIsTold) {
  world.showDevice("4", "cdc-wdm0", "/", 8, 40);
  dial("gsm", "4");
  const auto phase = [&](std::uint64_t deviceState) {
    world.setDevice("4", {{"State", deviceState}});
    world.update();
    return world.rows().front().stateDetail;
  };
  EXPECT_EQ(phase(40), "preparing");
  EXPECT_EQ(phase(50), "connecting");
  EXPECT_EQ(phase(60), "waiting for a password");
  EXPECT_EQ(phase(70), "getting an address");
  EXPECT_EQ(phase(80), "checking the address");
  EXPECT_EQ(phase(90), "connecting what belongs to it");
}

TEST_F(TrackerDialTest, AFailedOneIsEvidenceUntilItsOpenvpnIsGone) {
  const std::string vpn = dial("vpn");
  world.service.history.vpnChanged(path, 3, 1);
  world.runOpenvpn(62, "7");
  world.update();
  world.service.history.activeChanged(path, 4, 6);
  world.setState("7", ActiveState::deactivated);
  world.update();
  EXPECT_EQ(reason(vpn), "connect-timeout");
  world.hideActive("7");
  world.update();
  EXPECT_EQ(state(vpn), PresenceState::goingDown);
  EXPECT_EQ(reason(vpn), "connect-timeout");
  ASSERT_THAT(world.rows(), SizeIs(1));
  EXPECT_EQ(world.rows().front().state, ConnectionState::goingDown);
  world.endOpenvpn(62, "7");
  world.update();
  EXPECT_EQ(state(vpn), PresenceState::gone);
  EXPECT_EQ(reason(vpn), "connect-timeout") << "also when it is gone";
  EXPECT_THAT(world.rows(), IsEmpty());
}

TEST_F(TrackerDialTest, AHungUpOneHasNoReason) {
  const std::string vpn = dial("vpn");
  world.tracker.hangUpAccepted(vpn);
  world.service.history.activeChanged(path, 3, 2);
  world.hideActive("7");
  world.update();
  EXPECT_EQ(state(vpn), PresenceState::gone);
  EXPECT_EQ(reason(vpn), "");
}

TEST_F(TrackerDialTest, AHangUpOfOursIsNoFailureAlsoWhenNothingWasHeard) {
  const std::string vpn = dial("vpn");
  world.tracker.hangUpAccepted(vpn);
  world.hideActive("7");
  world.update();
  EXPECT_EQ(state(vpn), PresenceState::gone);
  EXPECT_EQ(reason(vpn), "");
}

TEST_F(TrackerDialTest, WhatWasUpAndFellHasAReasonToo) {
  const std::string vpn = dial("vpn");
  world.setState("7", ActiveState::activated);
  world.update();
  world.service.history.activeChanged(path, 4, 4);
  world.hideActive("7");
  world.update();
  EXPECT_EQ(reason(vpn), "service-stopped");
}

TEST_F(TrackerDialTest, APlugInThatWasNeverAskedIsNoEvidence) {
  const std::string vpn = dial("vpn");
  world.run(62, 1, "nm-openvpn-serv",
            {"nm-openvpn-service", "--bus-name", "org.freedesktop.NetworkManager.openvpn.Connection_7"});
  world.service.busNames.insert("org.freedesktop.NetworkManager.openvpn.Connection_7");
  world.tracker.hangUpAccepted(vpn);
  world.hideActive("7");
  world.update();
  EXPECT_EQ(state(vpn), PresenceState::gone) << "it idles on for minutes, and nothing is connected";
}

TEST_F(TrackerDialTest, WhatItStartedAllTheSameIs) {
  const std::string vpn = dial("vpn");
  world.runOpenvpn(62, "7");
  world.update();
  world.hideActive("7");
  world.update();
  EXPECT_THAT(standing(world.presence(vpn)), ElementsAre("process 63 (openvpn) still runs"));
  world.end(63);
  world.update();
  EXPECT_EQ(state(vpn), PresenceState::gone);
}

TEST_F(TrackerDialTest, APlugInThatWasAskedIs) {
  const std::string vpn = dial("vpn");
  world.service.history.vpnChanged(path, 3, 1);
  world.run(62, 1, "nm-openvpn-serv",
            {"nm-openvpn-service", "--bus-name", "org.freedesktop.NetworkManager.openvpn.Connection_7"});
  world.update();
  world.hideActive("7");
  world.update();
  EXPECT_THAT(standing(world.presence(vpn)), ElementsAre("process 62 (nm-openvpn-service) still runs"));
}

TEST_F(TrackerDialTest, NetworkManagerEndsOnTheWay) {
  const std::string vpn = dial("vpn");
  world.runOpenvpn(62, "7");
  world.update();
  world.setOwner("");
  world.update();
  world.endOpenvpn(62, "7");
  world.update();
  EXPECT_EQ(state(vpn), PresenceState::gone);
  EXPECT_EQ(reason(vpn), "networkmanager-ended");
}

TEST_F(TrackerDialTest, OnlyTheBusWasLost) {
  const std::string vpn = dial("vpn");
  world.runOpenvpn(62, "7");
  world.update();
  const ServiceState before = world.service;
  world.service = {};
  world.answering = false;
  world.update();
  world.service = before;
  world.answering = true;
  world.setState("7", ActiveState::activated);
  world.update();
  EXPECT_EQ(state(vpn), PresenceState::up);
  EXPECT_EQ(reason(vpn), "");
}

TEST_F(TrackerDialTest, PppoeThatFailedBeforeAnythingWasSeenOfIt) {
  const std::string pppoe = dial("pppoe");
  world.service.history.deviceChanged(path, 120, 12);
  world.hideActive("7");
  world.update();
  EXPECT_EQ(state(pppoe), PresenceState::cannotTell) << "the processes of others are hidden here";
  world.run(18, 1, "NetworkManager", {"NetworkManager"});
  world.run(50, 18, "pppd", {"/usr/sbin/pppd", "nic-eth0"});
  world.update();
  EXPECT_EQ(state(pppoe), PresenceState::cannotTell) << "that one may be its own, or another's";
  world.end(50);
  world.update();
  EXPECT_EQ(state(pppoe), PresenceState::gone);
  EXPECT_EQ(reason(pppoe), "ppp-start-failed");
}

TEST_F(TrackerDialTest, WireGuardThatFailedBeforeItHadAnInterface) {
  world.showProfile("7", "wireguard").interfaceName = "wg0";
  const std::string wireGuard = world.dialed("7");
  world.tracker.looked(1);
  world.addLink(9, "wg0");
  world.update();
  EXPECT_EQ(state(wireGuard), PresenceState::cannotTell) << "whose that one is nobody knows";
  world.removeLink(9);
  world.update();
  EXPECT_EQ(state(wireGuard), PresenceState::gone);
}

TEST_F(TrackerDialTest, AModemConnectionThatFailedBeforeItHadADevice) {
  world.showDevice("5", "cdc-wdm0", "/", 8, 40);
  world.showProfile("7", "gsm");
  const std::string gsm = world.dialed("7");
  world.tracker.looked(1);
  world.update();
  EXPECT_THAT(standing(world.presence(gsm)), ElementsAre("device cdc-wdm0 still in use"));
  world.setDevice("5", {{"ActiveConnection", WorldMaker::activePath("9")}});
  world.update();
  EXPECT_EQ(state(gsm), PresenceState::gone) << "it serves another one";
}

}  // namespace
}  // namespace onhook::networkmanager
