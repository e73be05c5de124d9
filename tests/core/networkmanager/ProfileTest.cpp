#include "core/providers/networkmanager/Profile.h"

#include <gmock/gmock.h>

#include "core/providers/networkmanager/ConnectionTypes.h"

namespace onhook::networkmanager {
namespace {

Interfaces settings(const std::string& type) {
  return {{"connection", {{"id", std::string("work")}, {"uuid", std::string("u")}, {"type", type}}}};
}

TEST(Profile, ReadsAVpn) {
  Interfaces vpn = settings("vpn");
  vpn["vpn"] = {{"service-type", std::string("org.freedesktop.NetworkManager.openvpn")}};
  const Profile profile = Profile::fromSettings(vpn);
  EXPECT_TRUE(profile.known);
  EXPECT_EQ(profile.kind(), ConnectionKind::vpn);
  EXPECT_EQ(pluginName(profile.service), "openvpn");
  EXPECT_FALSE(profile.autoconnect) << "NetworkManager does not implement it for VPN profiles";
}

TEST(Profile, AutoconnectIsTheDefault) {
  EXPECT_TRUE(Profile::fromSettings(settings("gsm")).autoconnect);
  Interfaces never = settings("gsm");
  never["connection"]["autoconnect"] = false;
  EXPECT_FALSE(Profile::fromSettings(never).autoconnect);
}

TEST(Profile, BluetoothCountsOnlyAsDialUp) {
  Interfaces bluetooth = settings("bluetooth");
  bluetooth["bluetooth"] = {{"type", std::string("panu")}};
  EXPECT_EQ(Profile::fromSettings(bluetooth).kind(), std::nullopt);
  bluetooth["bluetooth"] = {{"type", std::string("dun")}};
  EXPECT_EQ(Profile::fromSettings(bluetooth).kind(), ConnectionKind::bluetooth);
}

TEST(Profile, KindsGoByTheConnectionType) {
  EXPECT_EQ(kindOfType("gsm"), ConnectionKind::mobileBroadband);
  EXPECT_EQ(kindOfType("cdma"), ConnectionKind::mobileBroadband);
  EXPECT_EQ(kindOfType("wireguard"), ConnectionKind::wireGuard);
  EXPECT_EQ(kindOfType("pppoe"), ConnectionKind::pppoe);
  EXPECT_EQ(kindOfType("adsl"), ConnectionKind::adsl);
  for (const char* other : {"802-3-ethernet", "802-11-wireless", "bridge", "tun", "loopback", "dummy", ""}) {
    EXPECT_EQ(kindOfType(other), std::nullopt) << other;
  }
}

}  // namespace
}  // namespace onhook::networkmanager
