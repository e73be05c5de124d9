#include "core/linux/LinkTable.h"

#include <gmock/gmock.h>
#include <sys/socket.h>

#include <array>

#include "tests/core/linux/LinkMessages.h"

namespace onhook {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class LinkTableTest : public testing::Test {
 protected:
  void add(int index, const std::string& name) {
    links.apply(LinkMessage::link(RTM_NEWLINK, index, true).text(IFLA_IFNAME, name).header());
  }
  LinkTable links;
};

TEST_F(LinkTableTest, KnowsInterfacesByIndexAndByName) {
  add(7, "tunc0");
  ASSERT_NE(links.byIndex(7), nullptr);
  EXPECT_EQ(links.byIndex(7)->name, "tunc0");
  EXPECT_EQ(links.byName("tunc0"), links.byIndex(7));
  EXPECT_EQ(links.byName("tunc1"), nullptr);
  links.apply(LinkMessage::link(RTM_DELLINK, 7, false).header());
  EXPECT_EQ(links.byIndex(7), nullptr);
}

TEST_F(LinkTableTest, ANameUsedAgainIsAnotherInterface) {
  add(7, "tunc0");
  links.apply(LinkMessage::link(RTM_DELLINK, 7, false).header());
  add(8, "tunc0");
  EXPECT_EQ(links.byIndex(7), nullptr);
  EXPECT_EQ(links.byName("tunc0")->index, 8);
}

TEST_F(LinkTableTest, APortThatLeavesItsBridgeStays) {
  add(7, "veth0");
  links.apply(LinkMessage::link(RTM_DELLINK, 7, false, AF_BRIDGE).header());
  EXPECT_NE(links.byIndex(7), nullptr);
}

TEST_F(LinkTableTest, ReadsKindPersistenceCarrierAndCounters) {
  auto data = LinkMessage::attributes();
  data.value<unsigned char>(IFLA_TUN_PERSIST, 1);
  auto info = LinkMessage::attributes();
  info.text(IFLA_INFO_KIND, "tun").nested(IFLA_INFO_DATA, data);
  rtnl_link_stats64 counters{};
  counters.rx_bytes = 5000000000;
  counters.tx_bytes = 12;
  auto message = LinkMessage::link(RTM_NEWLINK, 7, false);
  links.apply(
      message.text(IFLA_IFNAME, "tunp0").nested(IFLA_LINKINFO, info).value(IFLA_STATS64, counters).header());
  const NetworkLink& link = *links.byIndex(7);
  EXPECT_EQ(link.kind, "tun");
  EXPECT_TRUE(link.persistent);
  EXPECT_FALSE(link.carrier);
  EXPECT_EQ(link.bytesIn, 5000000000u);
  EXPECT_EQ(link.bytesOut, 12u);
}

TEST_F(LinkTableTest, AddressesComeAndGo) {
  add(7, "tunc0");
  const std::array<unsigned char, 4> own{10, 8, 0, 2}, peer{10, 8, 0, 1};
  auto v4 = LinkMessage::address(RTM_NEWADDR, 7, AF_INET, 24);
  v4.value(IFA_ADDRESS, peer).value(IFA_LOCAL, own);
  const std::array<unsigned char, 16> six{0xfe, 0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};
  auto v6 = LinkMessage::address(RTM_NEWADDR, 7, AF_INET6, 64);
  v6.value(IFA_ADDRESS, six);
  links.apply(v4.header());
  links.apply(v6.header());
  links.apply(v6.header());
  EXPECT_THAT(links.byIndex(7)->addresses, ElementsAre("10.8.0.2/24", "fe80::1/64"));
  links.apply(LinkMessage::address(RTM_DELADDR, 7, AF_INET, 24).value(IFA_LOCAL, own).header());
  EXPECT_THAT(links.byIndex(7)->addresses, ElementsAre("fe80::1/64"));
}

TEST_F(LinkTableTest, WhatIsCutShortDoesNoHarm) {
  auto message = LinkMessage::link(RTM_NEWLINK, 7, true);
  const nlmsghdr& whole = message.text(IFLA_IFNAME, "tunnel0").header();  // eight bytes: no padding
  std::vector<std::byte> bytes(reinterpret_cast<const std::byte*>(&whole),
                               reinterpret_cast<const std::byte*>(&whole) + whole.nlmsg_len);
  for (unsigned length = sizeof(nlmsghdr); length < whole.nlmsg_len; ++length) {
    // A buffer of just that length, so that a read past its end is noticed.
    std::vector<std::byte> cut(bytes.begin(), bytes.begin() + length);
    auto& header = *reinterpret_cast<nlmsghdr*>(cut.data());
    header.nlmsg_len = length;
    links.apply(header);
  }
  EXPECT_EQ(links.byName("tunnel0"), nullptr);
}

}  // namespace
}  // namespace onhook
