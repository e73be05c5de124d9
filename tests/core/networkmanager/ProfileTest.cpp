#include "core/providers/networkmanager/Profile.h"

#include <gmock/gmock.h>

#include "core/providers/networkmanager/ConnectionTypes.h"

namespace onhook::networkmanager {
namespace {

Interfaces settings(const std::string& type) {
  return {{"connection", {{"id", std::string("work")}, {"uuid", std::string("u")}, {"type", type}}}};
}

Profile openvpnWith(const Texts& data) {
  Interfaces vpn = settings("vpn");
  vpn["vpn"] = {{"service-type", std::string("org.freedesktop.NetworkManager.openvpn")}, {"data", data}};
  return Profile::fromSettings(vpn);
}

TEST(Profile, ReadsAVpn) {
  const Profile profile = openvpnWith({{"remote", "vpn.example"}});
  EXPECT_TRUE(profile.known);
  EXPECT_EQ(profile.name, "work");
  EXPECT_EQ(profile.kind(), ConnectionKind::vpn);
  EXPECT_EQ(pluginName(profile.service), "openvpn");
  EXPECT_EQ(profile.tunnel, "");
}

TEST(Profile, KnowsATunnelsOtherEnd) {
  const std::pair<const char*, const char*> hosts[] = {
      {"192.0.2.1", "192.0.2.1"},          {"192.0.2.1:1194", "192.0.2.1"},
      {"192.0.2.1:1194:udp", "192.0.2.1"}, {"vpn.example:443:tcp", "vpn.example"},
      {"2001:db8::1", "2001:db8::1"},      {"[2001:db8::1]:51820", "2001:db8::1"},
      {"192.0.2.1, 192.0.2.2", ""},        {"", ""},
  };
  for (const auto& [written, host] : hosts) {
    EXPECT_EQ(openvpnWith({{"remote", written}}).server, host) << written;
    Interfaces wireGuard = settings("wireguard");
    wireGuard["wireguard"] = {{"peers", std::vector<std::string>{written}}};
    EXPECT_EQ(Profile::fromSettings(wireGuard).server, host) << written;
  }
  EXPECT_EQ(openvpnWith({{"gateway", "192.0.2.7"}}).server, "192.0.2.7");
  Interfaces many = settings("wireguard");
  many["wireguard"] = {{"peers", std::vector<std::string>{"192.0.2.1:1", "192.0.2.2:1"}}};
  EXPECT_EQ(Profile::fromSettings(many).server, "") << "which of them it goes to, nobody knows";
}

TEST(Profile, ATunnelIsFixedWhenItHasAName) {
  EXPECT_EQ(openvpnWith({{"dev", "tunc0"}}).tunnel, "tunc0");
  for (const char* any : {"tun", "tap", "vpn%d", ""})
    EXPECT_EQ(openvpnWith({{"dev", any}}).tunnel, "") << any;
}

TEST(Profile, AVpnOfAnotherKindHasItsTunnelsNameFromTheConnection) {
  Interfaces vpn = settings("vpn");
  vpn["vpn"] = {{"service-type", std::string("org.freedesktop.NetworkManager.openconnect")}};
  vpn["connection"]["interface-name"] = std::string("corp0");
  EXPECT_EQ(Profile::fromSettings(vpn).tunnel, "corp0");
}

TEST(Profile, ReadsWhatItIsBoundTo) {
  Interfaces pppoe = settings("pppoe");
  pppoe["connection"]["interface-name"] = std::string("ppp5");
  pppoe["pppoe"] = {{"parent", std::string("eth7")}};
  pppoe["802-3-ethernet"] = {{"mac-address", std::string("\x00\x1b\xdc\x07\x31\x88", 6)}};
  const Profile profile = Profile::fromSettings(pppoe);
  EXPECT_EQ(profile.interfaceName, "ppp5");
  EXPECT_EQ(profile.parent, "eth7");
  EXPECT_EQ(profile.hardwareAddress, "00:1B:DC:07:31:88");
  EXPECT_EQ(profile.tunnel, "");

  Interfaces gsm = settings("gsm");
  gsm["gsm"] = {{"device-id", std::string("3c1f")}};
  EXPECT_EQ(Profile::fromSettings(gsm).modem, "3c1f");
}

TEST(Profile, BluetoothCountsOnlyAsDialUp) {
  Interfaces bluetooth = settings("bluetooth");
  bluetooth["bluetooth"] = {{"type", std::string("panu")}};
  EXPECT_EQ(Profile::fromSettings(bluetooth).kind(), std::nullopt);
  bluetooth["bluetooth"] = {{"type", std::string("dun")}, {"bdaddr", std::string("\xff\x00\x01", 3)}};
  EXPECT_EQ(Profile::fromSettings(bluetooth).kind(), ConnectionKind::bluetooth);
  EXPECT_EQ(Profile::fromSettings(bluetooth).hardwareAddress, "FF:00:01");
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
