#include "core/SeenTunnels.h"

#include <gmock/gmock.h>

namespace onhook {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class SeenTunnelsTest : public testing::Test {
 protected:
  SeenTunnelsTest() {
    held_.provider = "networkmanager";
    seen_.provider = "other";
    held_.reach = seen_.reach = Reach::reached;
    seen_.connections = {seen("tun0")};
  }

  static Connection seen(const std::string& interface) {
    Connection connection;
    connection.target = {"other", "i-" + interface, std::nullopt};
    connection.interface = interface;
    connection.seenOnly = true;
    connection.evidence = {{EvidenceKind::process, "149 (openvpn)", true}};
    return connection;
  }
  static Connection held(const std::string& interface, const std::string& process = {}) {
    Connection connection;
    connection.target = {"networkmanager", "n", std::nullopt};
    connection.interface = interface;
    if (!process.empty()) connection.evidence = {{EvidenceKind::process, process, true}};
    return connection;
  }

  /// The interfaces of what is seen and not left out.
  std::vector<std::string> left() {
    std::vector<Snapshot> all{held_, seen_};
    tunnels_.leaveOut(all);
    EXPECT_EQ(all[0], held_);
    std::vector<std::string> names;
    for (const Connection& connection : all[1].connections) names.push_back(connection.interface);
    return names;
  }

  Snapshot held_, seen_;
  SeenTunnels tunnels_;
};

TEST_F(SeenTunnelsTest, WhatNobodyHoldsIsListed) {
  held_.connections = {held("tun1", "150 (openvpn)")};
  EXPECT_THAT(left(), ElementsAre("tun0"));
}

TEST_F(SeenTunnelsTest, WhatAnotherProviderShowsIsLeftOut) {
  held_.connections = {held("tun0")};
  EXPECT_THAT(left(), IsEmpty());
}

TEST_F(SeenTunnelsTest, ItIsKnownByItsProcessTooBeforeTheOtherKnowsItsInterface) {
  held_.connections = {held("", "149 (nm-openvpn)")};
  EXPECT_THAT(left(), IsEmpty());
}

TEST_F(SeenTunnelsTest, WhatWasAnothersOnceIsNeverNobodys) {
  held_.connections = {held("tun0")};
  EXPECT_THAT(left(), IsEmpty());
  held_.connections.clear();
  EXPECT_THAT(left(), IsEmpty()) << "its end was seen by the one before the other";
  seen_.connections = {};
  EXPECT_THAT(left(), IsEmpty());
  seen_.connections = {seen("tun0")};
  EXPECT_THAT(left(), ElementsAre("tun0")) << "another interface, of the same name";
}

TEST_F(SeenTunnelsTest, NothingIsNobodysBeforeAllHaveLooked) {
  held_.reach = Reach::starting;
  EXPECT_THAT(left(), IsEmpty());
  held_.reach = Reach::absent;
  EXPECT_THAT(left(), ElementsAre("tun0"));
}

TEST_F(SeenTunnelsTest, TwoThatAreSeenAreTwo) {
  seen_.connections = {seen("tun0"), seen("tun1")};
  EXPECT_THAT(left(), ElementsAre("tun0", "tun1"));
}

}  // namespace
}  // namespace onhook
