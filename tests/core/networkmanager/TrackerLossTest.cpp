#include <gmock/gmock.h>

#include "tests/core/networkmanager/WorldMaker.h"

namespace onhook::networkmanager {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

/// NetworkManager goes away, comes back, or does not answer.
class TrackerLossTest : public testing::Test {
 protected:
  static inline const std::string config = "/org/freedesktop/NetworkManager/IP4Config/4";
  static inline const std::string vpn = WorldMaker::identityOf("3");

  TrackerLossTest() {
    world.showActive("3", "vpn", ActiveState::activated, "1", config);
    world.showDevice("4", "tunc0", config, 16);
    world.addLink(7, "tunc0");
    world.runOpenvpn(62, "3");
    world.update();
  }
  void endTunnel() {
    world.endOpenvpn(62, "3");
    world.removeLink(7);
  }

  WorldMaker world;
};

TEST_F(TrackerLossTest, TheInterfaceTellsWhenNetworkManagerIsGone) {
  world.setOwner("");
  world.update();
  EXPECT_EQ(world.presence(vpn).state, PresenceState::up);
  EXPECT_TRUE(world.presence(vpn).providerLost);
  ASSERT_THAT(world.rows(), SizeIs(1));
  EXPECT_EQ(world.rows().front().state, ConnectionState::unknown);
  EXPECT_EQ(world.rows().front().mayHangUp.authority, Authority::no);
  endTunnel();
  world.update();
  EXPECT_EQ(world.presence(vpn).state, PresenceState::gone);
  EXPECT_THAT(world.rows(), IsEmpty());
}

TEST_F(TrackerLossTest, KilledInTheMiddleItStillGoesDown) {
  world.setState("3", ActiveState::deactivating);
  world.update();
  world.setOwner("");
  world.update();
  EXPECT_EQ(world.presence(vpn).state, PresenceState::goingDown);
  EXPECT_EQ(world.rows().front().state, ConnectionState::goingDown);
}

TEST_F(TrackerLossTest, AnOldPathOfANewNetworkManagerIsAnotherConnection) {
  world.setOwner(":1.9");
  world.showActive("3", "vpn", ActiveState::activated, "1", "/");
  world.update();
  EXPECT_EQ(world.presence(vpn).state, PresenceState::goingDown) << "the old tunnel still stands";
  EXPECT_EQ(world.presence(WorldMaker::identityOf("3", ":1.9")).state, PresenceState::up);
  EXPECT_THAT(world.rows(), SizeIs(2));
  endTunnel();
  world.update();
  EXPECT_EQ(world.presence(vpn).state, PresenceState::gone);
  // The new one's plug-in has the same name on the bus.
  world.runOpenvpn(80, "3");
  world.update();
  EXPECT_EQ(world.presence(vpn).state, PresenceState::gone);
}

TEST_F(TrackerLossTest, AnInterfaceThatTheNewOneClaimsIsOneRow) {
  world.setOwner("");
  world.update();
  world.setOwner(":1.9");
  world.showActive("1", "vpn", ActiveState::activated, "1", config);
  world.showDevice("4", "tunc0", config, 16);
  world.update();
  ASSERT_THAT(world.rows(), SizeIs(1));
  EXPECT_EQ(world.rows().front().target.connection, WorldMaker::identityOf("1", ":1.9"));
  EXPECT_EQ(world.presence(vpn).state, PresenceState::up) << "it stands, and nobody hangs it up";
}

TEST_F(TrackerLossTest, WhereNothingElseTellsTheRowStaysWhileItIsAway) {
  world.showDevice("5", "cdc-wdm0", "/", 8, 100);
  world.showActive("6", "gsm", ActiveState::activated, "5");
  world.update();
  world.setOwner("");
  world.update();
  const std::string gsm = WorldMaker::identityOf("6");
  EXPECT_EQ(world.presence(gsm).state, PresenceState::cannotTell);
  EXPECT_TRUE(world.presence(gsm).providerLost);
  EXPECT_THAT(world.rows(), SizeIs(2));
  world.setOwner(":1.9");
  world.update();
  EXPECT_EQ(world.presence(gsm).state, PresenceState::cannotTell);
  EXPECT_THAT(world.rows(), SizeIs(1)) << "the tunnel that it left";
}

TEST_F(TrackerLossTest, FrozenItIsJudgedByWhatElseTells) {
  world.answering = false;
  world.update();
  EXPECT_EQ(world.presence(vpn).state, PresenceState::up);
  EXPECT_EQ(world.rows().front().state, ConnectionState::unknown);
  endTunnel();
  world.update();
  EXPECT_EQ(world.presence(vpn).state, PresenceState::gone);
  world.answering = true;
  world.update();
  EXPECT_EQ(world.presence(vpn).state, PresenceState::up) << "it still lists it";
}

TEST_F(TrackerLossTest, FrozenWhileItHadNothingYetItMayGoOn) {
  world.showActive("6", "vpn", ActiveState::activating);
  world.update();
  world.answering = false;
  world.update();
  EXPECT_EQ(world.presence(WorldMaker::identityOf("6")).state, PresenceState::cannotTell);
}

TEST_F(TrackerLossTest, AnEndedProcessIsNeverTakenForAnother) {
  world.hideActive("3");
  world.removeLink(7);
  world.end(62);
  world.tracker.processEnded({63, 1063});
  world.update();
  EXPECT_EQ(world.presence(vpn).state, PresenceState::gone);
}

}  // namespace
}  // namespace onhook::networkmanager
