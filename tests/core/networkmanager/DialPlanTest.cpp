#include "core/providers/networkmanager/DialPlan.h"

#include <gmock/gmock.h>

#include "tests/core/networkmanager/WorldMaker.h"

namespace onhook::networkmanager {
namespace {

using testing::HasSubstr;

/// What NetworkManager is asked for, and what it is not.
class DialPlanTest : public testing::Test {
 protected:
  static inline const std::string config = "/org/freedesktop/NetworkManager/IP4Config/4";

  DialPlan plan(const std::string& number) {
    world.update();
    return planDial(WorldMaker::uuidOf(number), world.world(), world.tracker);
  }
  std::string refusal(const std::string& number) {
    const DialPlan made = plan(number);
    EXPECT_TRUE(made.profilePath.empty() || !made.error);
    return made.error ? made.error->code : "";
  }
  /// A modem that the profiles of these numbers fit.
  void addModem(const std::string& number, const std::string& name, std::vector<std::string> profiles,
                std::uint64_t state = 30) {
    for (std::string& profile : profiles) profile = WorldMaker::profilePath(profile);
    world.showDevice(number, name, "/", 8, state);
    world.setDevice(number, {{"AvailableConnections", std::move(profiles)}});
  }

  WorldMaker world;
};

TEST_F(DialPlanTest, AFreeProfileIsDialedOnWhatNetworkManagerChooses) {
  world.showProfile("7", "vpn");
  const DialPlan made = plan("7");
  EXPECT_EQ(made.error, std::nullopt);
  EXPECT_EQ(made.profilePath, WorldMaker::profilePath("7"));
  EXPECT_EQ(made.devicePath, "/");
  EXPECT_EQ(made.profile.uuid, WorldMaker::uuidOf("7"));
}

TEST_F(DialPlanTest, WhatIsNoEntryIsNotDialed) {
  EXPECT_EQ(refusal("7"), "no-entry");
  world.showProfile("7", "802-3-ethernet");
  EXPECT_EQ(refusal("7"), "no-entry");
}

TEST_F(DialPlanTest, WhatIsThereIsNotDialedAgain) {
  world.showActive("7", "vpn", ActiveState::activating, "1", config);
  EXPECT_EQ(refusal("7"), "already-dialing");
  world.setState("7", ActiveState::activated);
  world.showDevice("4", "tun5", config, 16);
  world.addLink(9, "tun5");
  EXPECT_EQ(refusal("7"), "already-connected");
  world.hideActive("7");
  EXPECT_EQ(refusal("7"), "still-there");
  world.removeLink(9);
  EXPECT_EQ(refusal("7"), "");
}

TEST_F(DialPlanTest, ATunnelsNameIsFreeWhenItsInterfaceIsGone) {
  world.showProfile("8", "vpn").tunnel = "tunc0";
  world.showActive("7", "vpn", ActiveState::activated, "1", config);
  world.showDevice("4", "tunc0", config, 16);
  world.addLink(9, "tunc0");
  EXPECT_EQ(refusal("8"), "device-in-use");
  EXPECT_THAT(plan("8").error->text, HasSubstr("name7"));
  world.hideActive("7");
  EXPECT_EQ(refusal("8"), "device-in-use") << "NetworkManager has forgotten it, and it stands";
  world.removeLink(9);
  EXPECT_EQ(refusal("8"), "");
}

TEST_F(DialPlanTest, ATunnelOfUnknownOriginIsInTheWayUnlessItIsPersistent) {
  world.showProfile("8", "vpn").tunnel = "tunc0";
  world.addLink(9, "tunc0", true);
  EXPECT_EQ(refusal("8"), "");
  world.addLink(9, "tunc0", false);
  EXPECT_EQ(refusal("8"), "device-in-use");
}

TEST_F(DialPlanTest, AModemThatCarriesAnotherIsNotTaken) {
  world.showProfile("8", "gsm");
  addModem("5", "cdc-wdm0", {"7", "8"}, 100);
  world.showActive("7", "gsm", ActiveState::activated, "5");
  EXPECT_EQ(refusal("8"), "device-in-use");
  EXPECT_THAT(plan("8").error->text, HasSubstr("cdc-wdm0"));
  // Another modem that it fits: NetworkManager is told which.
  addModem("6", "cdc-wdm1", {"8"}, 20);
  EXPECT_EQ(plan("8").devicePath, WorldMaker::devicePath("6"));
  addModem("9", "cdc-wdm2", {"8"});
  EXPECT_EQ(plan("8").devicePath, WorldMaker::devicePath("9")) << "the one that is ready";
}

TEST_F(DialPlanTest, ADeviceIsHeldUntilItIsLetGo) {
  world.showProfile("8", "gsm");
  addModem("5", "cdc-wdm0", {"7", "8"}, 110);
  world.showActive("7", "gsm", ActiveState::deactivating, "5");
  world.update();
  world.hideActive("7");
  EXPECT_EQ(refusal("8"), "device-in-use");
  world.setDevice("5", {{"State", std::uint64_t{30}}});
  EXPECT_EQ(plan("8").devicePath, "/");
}

TEST_F(DialPlanTest, AVpnOnlyGoesOverItsDevice) {
  world.showProfile("8", "pppoe");
  world.setDevice("1", {{"AvailableConnections", std::vector<std::string>{WorldMaker::profilePath("8")}}});
  world.showActive("7", "vpn", ActiveState::activated, "1");
  EXPECT_EQ(plan("8").error, std::nullopt);
  EXPECT_EQ(plan("8").devicePath, "/");
}

}  // namespace
}  // namespace onhook::networkmanager
