#include "core/Traffic.h"

#include <gmock/gmock.h>

namespace onhook {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const Route toServer{"203.0.113.5/32", "192.168.1.1", "eth0"};
const Route everything{"0.0.0.0/0", "192.168.1.1", "eth0"};

/// A tunnel that has brought a network and a name server.
Connection tunnel() {
  Connection connection;
  connection.target = {"p", "t", std::nullopt};
  connection.interface = "tun0";
  connection.addresses = {"10.8.0.6/24"};
  connection.server = "203.0.113.5";
  return connection;
}

Traffic whileUp() {
  return {true,
          {everything, toServer, {"10.8.0.0/24", "", "tun0"}},
          {{"10.8.0.1", "tun0"}, {"192.168.1.1", "eth0"}},
          {{"tun0", "10.8.0.6"}, {"eth0", "192.168.1.7"}},
          "eth0",
          ""};
}

Traffic clean() {
  return {true, {everything}, {{"192.168.1.1", "eth0"}}, {{"eth0", "192.168.1.7"}}, "eth0", ""};
}

TEST(Traffic, AConnectionIsKnownByItsInterfaceElseByItsAddress) {
  Connection connection = tunnel();
  EXPECT_EQ(interfaceOf(connection, clean()), "tun0");
  connection.interface.clear();
  EXPECT_EQ(interfaceOf(connection, whileUp()), "tun0");
  EXPECT_EQ(interfaceOf(connection, clean()), "");
}

TEST(Traffic, RoutesAndNameServersAreThoseOfTheInterface) {
  EXPECT_THAT(routesOver(whileUp(), "tun0"), ElementsAre(Route{"10.8.0.0/24", "", "tun0"}));
  EXPECT_THAT(nameServersOf(whileUp(), "tun0"), ElementsAre("10.8.0.1"));
  EXPECT_THAT(routesOver(whileUp(), ""), IsEmpty());
  EXPECT_THAT(nameServersOf(whileUp(), ""), IsEmpty());
}

TEST(Traffic, ACleanEndLeavesNothingBehind) {
  EXPECT_TRUE(leftBehind(tunnel(), whileUp(), clean(), {}).isEmpty());
}

TEST(Traffic, TheRouteToItsServerIsLeftBehind) {
  Traffic after = clean();
  after.routes.push_back(toServer);
  EXPECT_THAT(leftBehind(tunnel(), whileUp(), after, {}).routes, ElementsAre(toServer));
}

TEST(Traffic, ANewRouteToItsServerIsAnothers) {
  Traffic after = clean();
  after.routes.push_back({"203.0.113.5/32", "10.1.1.1", "wlan0"});
  EXPECT_TRUE(leftBehind(tunnel(), whileUp(), after, {}).isEmpty());
}

TEST(Traffic, WhatAnotherToTheSameServerNeedsIsNotLeftBehind) {
  Traffic after = clean();
  after.routes.push_back(toServer);
  Connection other = tunnel();
  other.interface = "tun1";
  EXPECT_TRUE(leftBehind(tunnel(), whileUp(), after, {other}).isEmpty());
}

TEST(Traffic, ANetworkWithTheServerInItIsNotItsRoute) {
  Traffic before = whileUp(), after = clean();
  const Route network{"203.0.113.0/24", "192.168.1.1", "eth0"};
  before.routes.push_back(network);
  after.routes.push_back(network);
  EXPECT_TRUE(leftBehind(tunnel(), before, after, {}).isEmpty());
}

TEST(Traffic, RoutesOverAnInterfaceThatStaysAreLeftBehind) {
  EXPECT_THAT(leftBehind(tunnel(), whileUp(), whileUp(), {}),
              (LeftBehind{{toServer, {"10.8.0.0/24", "", "tun0"}}, {"10.8.0.1"}}));
}

TEST(Traffic, AnInterfaceOfThatNameThatIsAnothersNowIsNotLeftBehind) {
  Connection back = tunnel();
  back.target.connection = "u";
  EXPECT_TRUE(leftBehind(tunnel(), whileUp(), whileUp(), {back}).isEmpty());
}

TEST(Traffic, ANameServerThatItBroughtAndThatNoInterfaceHasIsLeftBehind) {
  Traffic after = clean();
  after.nameServers.push_back({"10.8.0.1", ""});
  EXPECT_THAT(leftBehind(tunnel(), whileUp(), after, {}).nameServers, ElementsAre("10.8.0.1"));
}

TEST(Traffic, ANameServerThatOnlyItsNetworkLedToIsLeftBehind) {
  Traffic before = whileUp(), after = clean();
  before.nameServers = {{"10.8.0.53", ""}};
  after.nameServers = {{"10.8.0.53", ""}};
  EXPECT_THAT(leftBehind(tunnel(), before, after, {}).nameServers, ElementsAre("10.8.0.53"));
}

TEST(Traffic, APublicNameServerThatAllTrafficWentToThroughItIsNot) {
  Traffic before = whileUp(), after = clean();
  before.routes.push_back({"0.0.0.0/1", "10.8.0.1", "tun0"});
  before.routes.push_back({"::/0", "", "tun0"});
  before.nameServers = after.nameServers = {{"9.9.9.9", ""}, {"2620:fe::fe", ""}};
  EXPECT_TRUE(leftBehind(tunnel(), before, after, {}).isEmpty());
}

TEST(Traffic, ByIpv6AsByIpv4) {
  Traffic before = whileUp(), after = clean();
  before.routes.push_back({"fd00:8::/64", "", "tun0"});
  after.nameServers = {{"fd00:8::53", ""}, {"fd00:9::53", ""}};
  EXPECT_THAT(leftBehind(tunnel(), before, after, {}).nameServers, ElementsAre("fd00:8::53"));
}

TEST(Traffic, WhatIsNotKnownProvesNothing) {
  EXPECT_TRUE(leftBehind(tunnel(), {}, whileUp(), {}).isEmpty());
  EXPECT_TRUE(leftBehind(tunnel(), whileUp(), {}, {}).isEmpty());
}

TEST(Traffic, WhatIsNoAddressIsInNoNetwork) {
  Traffic before = whileUp(), after = clean();
  before.routes.push_back({"10.8.0.0", "", "tun0"});
  before.routes.push_back({"10.8.0.0/99", "", "tun0"});
  for (const char* odd :
       {"", "10.8.0", "10.8.0.1.2", "10.8.0.300", "dns.example", "fe80::1%tun0", ":::", "1:2:3"})
    after.nameServers.push_back({odd, ""});
  EXPECT_TRUE(leftBehind(tunnel(), before, after, {}).isEmpty());
}

TEST(Traffic, AHostRouteNamesOneHost) {
  EXPECT_TRUE(isHostRoute("203.0.113.5/32"));
  EXPECT_FALSE(isHostRoute("203.0.113.0/24"));
  EXPECT_TRUE(isHostRoute("2001:db8::1/128"));
  EXPECT_FALSE(isHostRoute("2001:db8::/32"));
}

}  // namespace
}  // namespace onhook
