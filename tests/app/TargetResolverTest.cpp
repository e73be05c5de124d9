#include "app/TargetResolver.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/app/SnapshotMaker.h"

namespace onhook {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using Kind = Resolution::Kind;

class TargetResolverTest : public testing::Test {
 protected:
  const std::vector<Snapshot> snapshots_{
      makeSnapshot({makeConnection("1", "office", "tun0"), makeConnection("2", "home", "tun1"),
                    makeConnection("3", "twin", "ppp0"), makeConnection("4", "twin", "ppp1"),
                    makeBundle("5", "isdn"), makeConnection("6", "nm:1", "tun6")})};
  const TargetResolver resolver_{snapshots_};

  static Target whole(const std::string& id) { return {"nm", id, std::nullopt}; }
};

TEST_F(TargetResolverTest, FindsByIdNameAndInterface) {
  for (const char* const text : {"nm:2", "home", "tun1"}) {
    const Resolution resolution = resolver_.resolve(text);
    EXPECT_EQ(resolution.kind, Kind::found) << text;
    EXPECT_EQ(resolution.target, whole("2")) << text;
  }
}

TEST_F(TargetResolverTest, FindsALinkByItsId) {
  const Resolution resolution = resolver_.resolve("nm:5#b");
  EXPECT_EQ(resolution.kind, Kind::found);
  EXPECT_EQ(resolution.target, (Target{"nm", "5", "b"}));
}

TEST_F(TargetResolverTest, ANameThatTwoShareIsAmbiguousAndNamesBoth) {
  const Resolution resolution = resolver_.resolve("twin");
  EXPECT_EQ(resolution.kind, Kind::ambiguous);
  EXPECT_THAT(resolution.candidates, ElementsAre(whole("3"), whole("4")));
}

TEST_F(TargetResolverTest, ANameThatIsAnothersInterfaceIsAmbiguous) {
  const std::vector<Snapshot> snapshots{
      makeSnapshot({makeConnection("1", "tun1", "tun0"), makeConnection("2", "home", "tun1")})};
  EXPECT_EQ(TargetResolver(snapshots).resolve("tun1").kind, Kind::ambiguous);
}

TEST_F(TargetResolverTest, AConnectionNamedLikeItsInterfaceIsThereOnce) {
  const std::vector<Snapshot> snapshots{makeSnapshot({makeConnection("1", "wg0", "wg0")})};
  EXPECT_EQ(TargetResolver(snapshots).resolve("wg0").kind, Kind::found);
}

TEST_F(TargetResolverTest, AnIdIsWorthMoreThanANameThatLooksLikeOne) {
  EXPECT_EQ(resolver_.resolve("nm:1").target, whole("1"));
}

TEST_F(TargetResolverTest, AnIdThatIsNotListedWentStale) {
  EXPECT_EQ(resolver_.resolve("nm:77").kind, Kind::stale);
  EXPECT_EQ(resolver_.resolve("nm:5#z").kind, Kind::stale);
  EXPECT_EQ(resolver_.resolve("nm:2#a").kind, Kind::stale);
}

TEST_F(TargetResolverTest, AnIdOfASystemThatIsAwayIsNotCalledStale) {
  const std::vector<Snapshot> snapshots{makeSnapshot({}, Reach::absent)};
  EXPECT_EQ(TargetResolver(snapshots).resolve("nm:1").kind, Kind::unreachable);
}

TEST_F(TargetResolverTest, ANameWithAColonIsNoId) {
  const std::vector<Snapshot> snapshots{makeSnapshot({makeConnection("1", "work:vpn")})};
  EXPECT_EQ(TargetResolver(snapshots).resolve("work:vpn").kind, Kind::found);
  EXPECT_EQ(TargetResolver(snapshots).resolve("play:vpn").kind, Kind::notFound);
}

TEST_F(TargetResolverTest, WhatIsNotThereIsNotFound) {
  for (const char* const text : {"nothing", "", "OFFICE", "off"})
    EXPECT_EQ(resolver_.resolve(text).kind, Kind::notFound) << text;
}

TEST_F(TargetResolverTest, AllAreTheConnectionsWithoutTheirLinks) {
  EXPECT_THAT(resolver_.all(),
              ElementsAre(whole("1"), whole("2"), whole("3"), whole("4"), whole("5"), whole("6")));
}

TEST(WithoutRepeatsTest, KeepsEachOnceAndTheBundleInPlaceOfItsLinks) {
  const Target one{"nm", "1", std::nullopt}, bundle{"nm", "5", std::nullopt}, a{"nm", "5", "a"},
      b{"nm", "5", "b"};
  EXPECT_THAT(withoutRepeats({one, one}), ElementsAre(one));
  EXPECT_THAT(withoutRepeats({a, one, bundle, b}), ElementsAre(one, bundle));
  EXPECT_THAT(withoutRepeats({a, b, a}), ElementsAre(a, b));
  EXPECT_THAT(withoutRepeats({}), IsEmpty());
}

}  // namespace
}  // namespace onhook
