#include "core/providers/ras/ConnectionId.h"

#include <gtest/gtest.h>

#include <string>

namespace onhook::ras {
namespace {

ConnectionRow row() {
  ConnectionRow one;
  one.handle = reinterpret_cast<Handle>(Pointer{0x50000});
  one.luid = {0x1a2b, -1};
  one.entry = {1, 2, 3, {4, 5}};
  one.correlation = {6, 7, 8, {9}};
  return one;
}

TEST(RasConnectionIdTest, GoesThereAndBack) {
  const ConnectionId id = ConnectionId::of(row());
  EXPECT_TRUE(id.toString().starts_with("h50000-l1a2b.ffffffff-"));
  EXPECT_EQ(ConnectionId::parse(id.toString()), id);
}

TEST(RasConnectionIdTest, ThereIsOneWayOfWritingIt) {
  EXPECT_TRUE(ConnectionId::parse("h5a-l1.0-2d91"));
  for (const char* text : {"h5A-l1.0-2d91", "h5a-l1.0-2D91", "h05a-l1.0-2d91"})
    EXPECT_FALSE(ConnectionId::parse(text)) << text;
}

TEST(RasConnectionIdTest, EachOfItsPartsTellsApart) {
  const ConnectionId id = ConnectionId::of(row());
  ConnectionRow other = row();
  other.handle = reinterpret_cast<Handle>(Pointer{0x50001});
  EXPECT_NE(ConnectionId::of(other), id);
  other = row();
  other.luid.low += 1;
  EXPECT_NE(ConnectionId::of(other), id);
  other = row();
  other.entry.data4[7] = 1;
  EXPECT_NE(ConnectionId::of(other), id);
  other = row();
  other.correlation.data1 += 1;
  EXPECT_NE(ConnectionId::of(other), id);
}

TEST(RasConnectionIdTest, WhatPeopleCanRenameDoesNot) {
  ConnectionRow other = row();
  other.entryName = other.deviceName = "another";
  EXPECT_EQ(ConnectionId::of(other), ConnectionId::of(row()));
}

TEST(RasConnectionIdTest, OtherTextIsNone) {
  const std::string good = ConnectionId::of(row()).toString();
  for (const std::string& text :
       {std::string(), std::string("h"), std::string("h50000"), std::string("h50000-l1.0"), good + "0 ",
        ' ' + good, 'x' + good, "h0" + good.substr(1), std::string("h-5-l1.0-1"),
        std::string("h5-l1.0-11112222333344445")})
    EXPECT_FALSE(ConnectionId::parse(text)) << text;
}

TEST(RasConnectionIdTest, ItCanBePartOfATarget) {
  const Target target = linkTarget(ConnectionId::of(row()).toString(), 2, 1);
  EXPECT_EQ(Target::parse(target.toString()), target);
}

TEST(RasLinkIdTest, ALinkIsNamedByItsPlaceAndItsLife) {
  EXPECT_EQ(linkTarget("h1", 3, 0).link, "3");
  EXPECT_EQ(linkTarget("h1", 3, 1).link, "3.2");
  EXPECT_EQ(LinkId::parse("3"), (LinkId{3, 0}));
  EXPECT_EQ(LinkId::parse("3.2"), (LinkId{3, 1}));
}

TEST(RasLinkIdTest, OtherTextIsNone) {
  for (const std::string text : {"", "0", "03", "3.", "3.1", "3.02", "3 ", "x", "-1", "99999999999"})
    EXPECT_FALSE(LinkId::parse(text)) << text;
}

}  // namespace
}  // namespace onhook::ras
