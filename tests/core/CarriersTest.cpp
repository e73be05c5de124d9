#include "core/Carriers.h"

#include <gmock/gmock.h>

#include "core/MergedSnapshots.h"

namespace onhook {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pair;
using testing::UnorderedElementsAre;

Connection make(const std::string& provider, const std::string& name, ConnectionKind kind,
                const std::string& interface) {
  Connection connection;
  connection.target = {provider, name, std::nullopt};
  connection.name = name;
  connection.kind = kind;
  connection.interface = interface;
  return connection;
}

class CarriersTest : public testing::Test {
 protected:
  std::vector<Snapshot> merged(const std::vector<Connection>& connections) const {
    std::map<std::string, Snapshot> snapshots;
    for (const Connection& connection : connections) {
      Snapshot& snapshot = snapshots[connection.target.provider];
      snapshot.provider = connection.target.provider;
      snapshot.connections.push_back(connection);
    }
    std::vector<Snapshot> all;
    for (const auto& [name, snapshot] : snapshots) all.push_back(snapshot);
    return mergedSnapshots(all);
  }
  static std::vector<std::string> names(const std::vector<const Connection*>& connections) {
    std::vector<std::string> all;
    for (const Connection* connection : connections) all.push_back(connection->name);
    return all;
  }

  Connection modem_ = make("pppd", "modem", ConnectionKind::modem, "ppp0");
  Connection work_ = make("networkmanager", "work", ConnectionKind::vpn, "tun0");
  Connection inner_ = make("networkmanager", "inner", ConnectionKind::wireGuard, "wg0");
};

TEST_F(CarriersTest, AcrossProvidersByTheInterfaceThatItGoesOver) {
  work_.goesOver = {"ppp0"};
  const auto snapshots = merged({modem_, work_});
  EXPECT_THAT(names(standingOn(snapshots, modem_.target)), ElementsAre("work"));
  EXPECT_THAT(names(standingOn(snapshots, work_.target)), IsEmpty());
}

TEST_F(CarriersTest, ByTheInterfaceThatItIsDialedOn) {
  Connection home = make("pppd", "home", ConnectionKind::pppoe, "ppp1");
  home.device = "tun0";
  EXPECT_THAT(names(standingOn(merged({home, work_}), work_.target)), ElementsAre("home"));
}

TEST_F(CarriersTest, WhatAProviderIsSureOfCountsWhileItIsListed) {
  inner_.standsOn = {work_.target, {"networkmanager", "long gone", std::nullopt}};
  const auto snapshots = merged({work_, inner_});
  EXPECT_THAT(names(standingOn(snapshots, work_.target)), ElementsAre("inner"));
  EXPECT_THAT(snapshots[0].connections[1].standsOn, ElementsAre(work_.target));
}

TEST_F(CarriersTest, WhatIsShownByAnotherProviderAloneCarriesUnderThatName) {
  Connection home = make("networkmanager", "home", ConnectionKind::pppoe, "ppp0");
  modem_.managedBy = "networkmanager";
  work_.goesOver = {"ppp0"};
  const auto snapshots = merged({modem_, home, work_});
  EXPECT_THAT(names(standingOn(snapshots, home.target)), ElementsAre("work"));
}

TEST_F(CarriersTest, WhatStandsOnOneThatFallsFallsToo) {
  work_.goesOver = {"ppp0"};
  inner_.goesOver = {"tun0"};
  EXPECT_THAT(names(standingOn(merged({modem_, work_, inner_}), modem_.target)),
              ElementsAre("work", "inner"));
}

TEST_F(CarriersTest, ALinkCarriesNothing) {
  work_.goesOver = {"ppp0"};
  Target link = modem_.target;
  link.link = "l1";
  EXPECT_THAT(standingOn(merged({modem_, work_}), link), IsEmpty());
}

TEST_F(CarriersTest, NobodyStandsOnItself) {
  work_.goesOver = {"tun0"};
  const auto snapshots = merged({work_});
  EXPECT_THAT(snapshots[0].connections[0].standsOn, IsEmpty());
}

TEST_F(CarriersTest, CirclesEnd) {
  work_.goesOver = {"wg0"};
  inner_.goesOver = {"tun0"};
  const auto snapshots = merged({work_, inner_, modem_});
  EXPECT_THAT(names(standingOn(snapshots, work_.target)), ElementsAre("inner"));
  const auto order = hangUpOrder(snapshots, {work_.target, inner_.target, modem_.target});
  for (const auto& [target, before] : order) EXPECT_THAT(before, IsEmpty());
}

TEST_F(CarriersTest, WhatStandsOnOthersIsHungUpFirst) {
  work_.goesOver = {"ppp0"};
  inner_.goesOver = {"tun0"};
  const auto snapshots = merged({modem_, work_, inner_});
  EXPECT_THAT(
      hangUpOrder(snapshots, {modem_.target, work_.target, inner_.target}),
      UnorderedElementsAre(Pair(inner_.target, IsEmpty()), Pair(work_.target, ElementsAre(inner_.target)),
                           Pair(modem_.target, ElementsAre(work_.target))));
}

TEST_F(CarriersTest, OnlyWhatIsHungUpIsWaitedFor) {
  work_.goesOver = {"ppp0"};
  EXPECT_THAT(hangUpOrder(merged({modem_, work_}), {modem_.target}),
              ElementsAre(Pair(modem_.target, IsEmpty())));
}

TEST_F(CarriersTest, WhereNothingTellsTunnelsComeFirst) {
  const auto snapshots = merged({modem_, work_, inner_});
  const auto order = hangUpOrder(snapshots, {modem_.target, work_.target, inner_.target});
  EXPECT_THAT(order.at(modem_.target), UnorderedElementsAre(work_.target, inner_.target));
  EXPECT_THAT(order.at(work_.target), IsEmpty());
}

TEST_F(CarriersTest, WhatIsKnownToGoAnotherWayIsNotWaitedFor) {
  work_.goesOver = {"eth0"};
  EXPECT_THAT(hangUpOrder(merged({modem_, work_}), {modem_.target, work_.target}).at(modem_.target),
              IsEmpty());
}

TEST_F(CarriersTest, WhatIsDialedThroughATunnelDoesNotWaitForThat) {
  Connection home = make("pppd", "home", ConnectionKind::pppoe, "ppp1");
  home.device = "tun0";
  const auto order = hangUpOrder(merged({home, work_}), {home.target, work_.target});
  EXPECT_THAT(order.at(home.target), IsEmpty());
  EXPECT_THAT(order.at(work_.target), ElementsAre(home.target));
}

}  // namespace
}  // namespace onhook
