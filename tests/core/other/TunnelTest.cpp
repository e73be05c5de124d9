#include "core/providers/other/Tunnel.h"

#include <gmock/gmock.h>

namespace onhook::other {
namespace {

using testing::HasSubstr;

NetworkLink link(const std::string& name, const std::string& kind) {
  return {.index = 7, .name = name, .kind = kind, .up = true, .carrier = true};
}

Runner openvpn() {
  return {{4711, 99}, "openvpn", "root", ""};
}

TEST(Tunnel, IsWhatCarriesTrafficThroughAnotherNetwork) {
  for (const char* kind : {"tun", "wireguard", "ppp", "gre", "ipip", "sit", "xfrm", "vti", "ip6tnl"})
    EXPECT_TRUE(isTunnel(link("a0", kind))) << kind;
}

TEST(Tunnel, IsNothingOfContainersAndHardware) {
  for (const char* kind : {"", "bridge", "veth", "vxlan", "dummy", "bond", "vlan", "macvlan", "ifb"})
    EXPECT_FALSE(isTunnel(link("a0", kind))) << kind;
}

TEST(Tunnel, IsNotWhatIsDownOrABridgesPort) {
  NetworkLink down = link("wg0", "wireguard");
  down.up = false;
  EXPECT_FALSE(isTunnel(down));
  NetworkLink port = link("vnet0", "tun");
  port.master = 3;
  EXPECT_FALSE(isTunnel(port));
}

TEST(Tunnel, ATunWithoutAProgramIsNone) {
  NetworkLink persistent = link("tun0", "tun");
  persistent.persistent = true;
  persistent.carrier = false;
  EXPECT_FALSE(isTunnel(persistent));
}

TEST(Tunnel, FallbackInterfacesOfTheKernelsModulesAreNone) {
  EXPECT_FALSE(isTunnel(link("tunl0", "ipip")));
  EXPECT_FALSE(isTunnel(link("sit0", "sit")));
  EXPECT_TRUE(isTunnel(link("he-ipv6", "sit")));
}

TEST(Tunnel, ARowTellsWhoRunsIt) {
  NetworkLink tun = link("tun5", "tun");
  tun.addresses = {"10.9.0.2/24"};
  const Connection row = describe(tun, openvpn(), std::nullopt);
  EXPECT_TRUE(row.seenOnly);
  EXPECT_EQ(row.target.toString(), "other:i7");
  EXPECT_EQ(row.name, "tun5");
  EXPECT_EQ(row.interface, "tun5");
  EXPECT_EQ(row.variant, "openvpn");
  EXPECT_EQ(row.owner, "root");
  EXPECT_EQ(row.stateDetail, "run by openvpn, process 4711");
  EXPECT_EQ(row.mayHangUp.authority, Authority::no);
  EXPECT_EQ(row.evidence, (std::vector<Evidence>{{EvidenceKind::interface, "tun5", true},
                                                 {EvidenceKind::process, "4711 (openvpn)", true}}));
}

std::string adviceFor(const NetworkLink& tunnel, const std::optional<Runner>& runner) {
  return describe(tunnel, runner, std::nullopt).mayHangUp.reason->advice;
}

TEST(Tunnel, SaysWhatEndsIt) {
  EXPECT_THAT(adviceFor(link("wg0", "wireguard"), {}), HasSubstr("wg-quick down wg0"));
  EXPECT_THAT(adviceFor(link("tun5", "tun"), openvpn()), HasSubstr("openvpn, process 4711"));
  Runner service = openvpn();
  service.service = "openvpn-client@office.service";
  EXPECT_THAT(adviceFor(link("tun5", "tun"), service),
              HasSubstr("systemctl stop openvpn-client@office.service"));
  EXPECT_THAT(
      adviceFor(link("tailscale0", "tun"), Runner{{1, 1}, "tailscaled", "root", "tailscaled.service"}),
      HasSubstr("tailscale down"));
  EXPECT_THAT(adviceFor(link("tun5", "tun"), {}), HasSubstr("As root"));
  EXPECT_THAT(adviceFor(link("he-ipv6", "sit"), {}), HasSubstr("ip link delete he-ipv6"));
}

}  // namespace
}  // namespace onhook::other
