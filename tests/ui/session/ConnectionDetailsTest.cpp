#include "ui/session/ConnectionDetails.h"

#include <gmock/gmock.h>

#include "tests/ui/support/Examples.h"

namespace onhook {
namespace {

using namespace std::chrono_literals;
using test::bundle;
using test::vpn;
using testing::ElementsAre;

class ConnectionDetailsTest : public testing::Test {
 protected:
  static QString valueOf(const DetailsRows& rows, const QString& label) {
    for (const DetailsRow& row : rows)
      if (row.label == label) return row.value;
    return {};
  }

  details::Around around(const Traffic* traffic = nullptr) const {
    return {now_, QStringLiteral("Fake system"), traffic, {}};
  }

  const TimePoint now_ = TimePoint(100h);
};

TEST_F(ConnectionDetailsTest, TellsAllThatIsKnown) {
  Connection connection = vpn("t-vpn");
  connection.variant = "openvpn";
  connection.addresses = {"10.8.0.6/24", "fd00::6/64"};
  connection.device = "eth0";
  connection.server = "203.0.113.5";
  connection.owner = "anna";
  connection.entry = "b3a1";
  connection.since = now_ - 61s;
  connection.bytesIn = 2048;
  connection.bytesOut = 512;
  connection.evidence = {{EvidenceKind::interface, "tun0", true}};
  details::Around with = around();
  with.standsOn = {QStringLiteral("Home PPPoE")};
  const DetailsRows rows = details::ofConnection(connection, with);
  EXPECT_EQ(valueOf(rows, "Type"), "VPN (openvpn)");
  EXPECT_EQ(valueOf(rows, "Addresses"), "10.8.0.6/24\nfd00::6/64");
  EXPECT_EQ(valueOf(rows, "Device"), "eth0");
  EXPECT_EQ(valueOf(rows, "Server"), "203.0.113.5");
  EXPECT_EQ(valueOf(rows, "Owner"), "anna");
  EXPECT_EQ(valueOf(rows, "Entry"), "b3a1");
  EXPECT_EQ(valueOf(rows, "Duration"), "1:01");
  EXPECT_EQ(valueOf(rows, "Received"), "2.0 KiB");
  EXPECT_EQ(valueOf(rows, "Sent"), "512 B");
  EXPECT_EQ(valueOf(rows, "System"), "Fake system");
  EXPECT_EQ(valueOf(rows, "Goes over"), "Home PPPoE");
  EXPECT_EQ(valueOf(rows, "Evidence"), "interface tun0 still up");
  EXPECT_EQ(valueOf(rows, "Identity"), "fake:id-t-vpn");
}

TEST_F(ConnectionDetailsTest, RoutesAndNameServersAreThoseOfItsInterface) {
  Connection connection = vpn("a");
  connection.interface = "tun0";
  const Traffic traffic{true,
                        {{"0.0.0.0/0", "", "tun0"}, {"10.0.0.0/8", "10.8.0.1", "tun0"}, {"::/0", "", "eth0"}},
                        {{"10.8.0.1", "tun0"}, {"192.168.1.1", "eth0"}},
                        {},
                        "tun0",
                        "eth0"};
  const DetailsRows rows = details::ofConnection(connection, around(&traffic));
  EXPECT_EQ(valueOf(rows, "Carries"), "all traffic to the Internet by IPv4");
  EXPECT_EQ(valueOf(rows, "Routes"), "everything by IPv4\n10.0.0.0/8 via 10.8.0.1");
  EXPECT_EQ(valueOf(rows, "DNS servers"), "10.8.0.1");
}

TEST_F(ConnectionDetailsTest, WhatIsNotKnownIsNotClaimed) {
  const DetailsRows unread = details::ofConnection(vpn("a"), around());
  EXPECT_EQ(valueOf(unread, "Routes"), QString());
  const Traffic unreadable;
  EXPECT_EQ(valueOf(details::ofConnection(vpn("a"), around(&unreadable)), "Routes"), "cannot be read");
  const Traffic without{.known = true};
  EXPECT_EQ(valueOf(details::ofConnection(vpn("a"), around(&without)), "Routes"), "none");
  for (const DetailsRow& row : unread) EXPECT_FALSE(row.value.isEmpty()) << row.label.toStdString();
}

TEST_F(ConnectionDetailsTest, AThousandRoutesAreNotAllShown) {
  Connection connection = vpn("a");
  Traffic traffic{.known = true};
  for (int i = 0; i < 1000; ++i)
    traffic.routes.push_back({"10." + std::to_string(i / 250) + '.' + std::to_string(i % 250) + ".0/24", "",
                              connection.interface});
  const QString routes = valueOf(details::ofConnection(connection, around(&traffic)), "Routes");
  EXPECT_EQ(routes.count('\n'), 20);
  EXPECT_TRUE(routes.endsWith("and 980 more")) << routes.toStdString();
}

TEST_F(ConnectionDetailsTest, LinksHaveTheirShareOfTheTraffic) {
  Connection isdn = bundle("isdn");
  isdn.links[0].bytesIn = 600;
  isdn.links[0].bytesOut = 150;
  isdn.links[1].bytesIn = 200;
  isdn.links[1].bytesOut = 50;
  EXPECT_TRUE(valueOf(details::ofConnection(isdn, around()), "Links").contains("75 % of the traffic"));
  const DetailsRows link = details::ofLink(isdn, isdn.links[1], around());
  EXPECT_EQ(valueOf(link, "Share"), "25 % of the traffic");
  EXPECT_EQ(valueOf(link, "Link"), "2 of isdn");
  EXPECT_EQ(valueOf(link, "Identity"), "fake:id-isdn#l2");
}

TEST_F(ConnectionDetailsTest, AStoryHasATimeForEachStep) {
  HangUpStory story;
  story.name = QStringLiteral("a");
  story.steps = {{12ms, QStringLiteral("asked to hang up")}, {1300ms, QStringLiteral("confirmed")}};
  EXPECT_THAT(details::ofStory(story, true),
              ElementsAre(DetailsRow{{}, "Hang-up of a"}, DetailsRow{"0.01 s", "asked to hang up"},
                          DetailsRow{"1.30 s", "confirmed"}));
  EXPECT_EQ(details::ofStory(story, false).front().value, "Hang-up");
}

TEST_F(ConnectionDetailsTest, AsTextEachIsALine) {
  EXPECT_EQ(details::toText({{"Name", "a"}, {"Addresses", "1\n2"}, {{}, "Hang-up"}, {"0.01 s", "asked"}}),
            "Name:\ta\nAddresses:\t1\n\t2\nHang-up\n0.01 s:\tasked\n");
}

}  // namespace
}  // namespace onhook
