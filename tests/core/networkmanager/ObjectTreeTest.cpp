#include "core/providers/networkmanager/ObjectTree.h"

#include <gmock/gmock.h>

namespace onhook::networkmanager {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using Strings = std::vector<std::string>;

ActiveConnection vpnWith(const std::string& ip4, const std::string& ip6, Strings devices = {"/d/1"}) {
  ActiveConnection vpn;
  vpn.ip4Config = ip4;
  vpn.ip6Config = ip6;
  vpn.devices = std::move(devices);
  return vpn;
}

Interfaces device(const std::string& interface, const std::string& ip4, const std::string& ip6 = "/") {
  return {{names::device, {{"Interface", interface}, {"Ip4Config", ip4}, {"Ip6Config", ip6}}}};
}

TEST(ObjectTree, DropsWhatNobodyAsksFor) {
  EXPECT_FALSE(ObjectTree::wants("org.freedesktop.NetworkManager.AccessPoint"));
  EXPECT_FALSE(ObjectTree::wants("org.freedesktop.NetworkManager.Device.Statistics"));
  EXPECT_TRUE(ObjectTree::wants("org.freedesktop.NetworkManager.Device"));
}

TEST(ObjectTree, FollowsAnActiveConnection) {
  ObjectTree tree;
  tree.change("/a/1", names::active, {{"State", std::uint64_t{2}}});
  EXPECT_EQ(tree.findActive("/a/1"), nullptr) << "half an object is none";

  tree.add("/a/1", {{names::active, {{"Uuid", std::string("u")}, {"State", std::uint64_t{1}}}},
                    {names::vpn, {{"VpnState", std::uint64_t{3}}}}});
  ASSERT_NE(tree.findActive("/a/1"), nullptr);
  EXPECT_EQ(tree.findActive("/a/1")->vpnState, 3u);
  tree.change("/a/1", names::active, {{"State", std::uint64_t{2}}});
  EXPECT_EQ(tree.findActive("/a/1")->state, ActiveState::activated);
  EXPECT_EQ(tree.findActive("/a/1")->uuid, "u");

  tree.remove("/a/1", {names::vpn});
  EXPECT_NE(tree.findActive("/a/1"), nullptr);
  tree.remove("/a/1", {names::active});
  EXPECT_EQ(tree.findActive("/a/1"), nullptr);
}

TEST(ObjectTree, TheTunnelIsTheDeviceThatSharesTheIpConfiguration) {
  ObjectTree tree;
  tree.assign({{"/d/1", device("eth0", "/4/1")},
               {"/d/2", device("tun0", "/4/2")},
               {"/d/3", device("tun1", "/", "/6/3")}});
  EXPECT_EQ(tree.tunnelOf(vpnWith("/4/2", "/"))->interface, "tun0");
  EXPECT_EQ(tree.tunnelOf(vpnWith("/", "/6/3"))->interface, "tun1");
  EXPECT_EQ(tree.tunnelOf(vpnWith("/", "/")), nullptr);
  EXPECT_EQ(tree.tunnelOf(vpnWith("", "")), nullptr);
}

TEST(ObjectTree, TheUplinkIsNeverTheTunnel) {
  ObjectTree tree;
  tree.assign({{"/d/1", device("eth0", "/4/1")}});
  EXPECT_EQ(tree.tunnelOf(vpnWith("/4/1", "/")), nullptr);
}

TEST(ObjectTree, KnowsAddressesAndProfiles) {
  ObjectTree tree;
  tree.assign({{"/4/1", {{names::ip4, {{"AddressData", Strings{"10.0.0.1/24"}}}}}},
               {"/s/1", {{names::profile, {}}}}});
  EXPECT_THAT(tree.addresses("/4/1"), ElementsAre("10.0.0.1/24"));
  EXPECT_THAT(tree.addresses("/4/9"), IsEmpty());
  EXPECT_THAT(tree.profiles(), ElementsAre("/s/1"));
}

}  // namespace
}  // namespace onhook::networkmanager
