#include "core/linux/RouteReader.h"

#include <arpa/inet.h>
#include <gmock/gmock.h>

#include "tests/core/linux/LinkMessages.h"

namespace onhook {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class RouteReaderTest : public testing::Test {
 protected:
  RouteReaderTest() {
    add(1, "lo");
    add(2, "eth0");
    add(7, "tun0");
  }

  void add(int index, const std::string& name) {
    links_.apply(LinkMessage::link(RTM_NEWLINK, index, true).text(IFLA_IFNAME, name).header());
  }

  static LinkMessage route(unsigned char family, unsigned char prefix, unsigned char type = RTN_UNICAST) {
    rtmsg body{};
    body.rtm_family = family;
    body.rtm_dst_len = prefix;
    body.rtm_table = RT_TABLE_MAIN;
    body.rtm_type = type;
    return LinkMessage::route(body);
  }

  static LinkMessage& put(LinkMessage& message, unsigned short attribute, const char* address) {
    unsigned char bytes[sizeof(in6_addr)] = {};
    const bool isV6 = std::string(address).find(':') != std::string::npos;
    EXPECT_EQ(inet_pton(isV6 ? AF_INET6 : AF_INET, address, bytes), 1);
    return message.bytes(attribute, bytes, isV6 ? sizeof(in6_addr) : sizeof(in_addr));
  }

  LinkTable links_;
};

TEST_F(RouteReaderTest, ReadsNetworkGatewayAndInterface) {
  LinkMessage message = route(AF_INET, 24);
  put(message, RTA_DST, "10.8.0.0");
  put(message, RTA_GATEWAY, "10.8.0.1").value(RTA_OIF, 7);
  EXPECT_THAT(RouteReader::parse(message.header(), links_),
              ElementsAre(Route{"10.8.0.0/24", "10.8.0.1", "tun0"}));
}

TEST_F(RouteReaderTest, EverythingHasNoDestination) {
  LinkMessage v4 = route(AF_INET, 0);
  v4.value(RTA_OIF, 2);
  EXPECT_THAT(RouteReader::parse(v4.header(), links_), ElementsAre(Route{"0.0.0.0/0", "", "eth0"}));
  LinkMessage v6 = route(AF_INET6, 0);
  v6.value(RTA_OIF, 2);
  EXPECT_THAT(RouteReader::parse(v6.header(), links_), ElementsAre(Route{"::/0", "", "eth0"}));
}

TEST_F(RouteReaderTest, EachOfSeveralWaysIsARoute) {
  auto gateway = LinkMessage::attributes();
  put(gateway, RTA_GATEWAY, "192.168.1.1");
  const auto inner = gateway.content();
  std::vector<std::byte> ways;
  for (const int interface : {2, 7}) {
    rtnexthop hop{};
    hop.rtnh_len = static_cast<unsigned short>(sizeof hop + inner.size());
    hop.rtnh_ifindex = interface;
    const auto* bytes = reinterpret_cast<const std::byte*>(&hop);
    ways.insert(ways.end(), bytes, bytes + sizeof hop);
    ways.insert(ways.end(), inner.begin(), inner.end());
  }
  LinkMessage message = route(AF_INET, 0);
  message.bytes(RTA_MULTIPATH, ways.data(), ways.size());
  EXPECT_THAT(
      RouteReader::parse(message.header(), links_),
      ElementsAre(Route{"0.0.0.0/0", "192.168.1.1", "eth0"}, Route{"0.0.0.0/0", "192.168.1.1", "tun0"}));
  // Cut short in the middle of the second.
  LinkMessage cut = route(AF_INET, 0);
  cut.bytes(RTA_MULTIPATH, ways.data(), ways.size() - 3);
  EXPECT_THAT(RouteReader::parse(cut.header(), links_),
              ElementsAre(Route{"0.0.0.0/0", "192.168.1.1", "eth0"}));
}

TEST_F(RouteReaderTest, WhatLeadsNowhereOrIsEverywhereIsNoRoute) {
  LinkMessage blackhole = route(AF_INET, 8, RTN_BLACKHOLE);
  put(blackhole, RTA_DST, "10.0.0.0").value(RTA_OIF, 2);
  EXPECT_THAT(RouteReader::parse(blackhole.header(), links_), IsEmpty());
  LinkMessage linkLocal = route(AF_INET6, 64);
  put(linkLocal, RTA_DST, "fe80::").value(RTA_OIF, 2);
  EXPECT_THAT(RouteReader::parse(linkLocal.header(), links_), IsEmpty());
  LinkMessage own = route(AF_INET, 32);
  put(own, RTA_DST, "10.8.0.6").value(RTA_OIF, 7).value<std::uint32_t>(RTA_TABLE, RT_TABLE_LOCAL);
  EXPECT_THAT(RouteReader::parse(own.header(), links_), IsEmpty());
  LinkMessage loopback = route(AF_INET, 8);
  put(loopback, RTA_DST, "127.0.0.0").value(RTA_OIF, 1);
  EXPECT_THAT(RouteReader::parse(loopback.header(), links_), IsEmpty());
  LinkMessage unknown = route(AF_INET, 8);
  put(unknown, RTA_DST, "10.0.0.0").value(RTA_OIF, 99);
  EXPECT_THAT(RouteReader::parse(unknown.header(), links_), IsEmpty());
}

TEST_F(RouteReaderTest, OtherTablesCountToo) {
  // wg-quick's, by a rule.
  LinkMessage message = route(AF_INET, 0);
  message.value(RTA_OIF, 7).value<std::uint32_t>(RTA_TABLE, 51820);
  EXPECT_THAT(RouteReader::parse(message.header(), links_), ElementsAre(Route{"0.0.0.0/0", "", "tun0"}));
}

TEST_F(RouteReaderTest, ReadsTheKernel) {
  std::vector<Route> routes;
  EXPECT_TRUE(RouteReader::read(links_, routes));
}

}  // namespace
}  // namespace onhook
