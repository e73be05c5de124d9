#include "core/providers/networkmanager/ActiveHistory.h"

#include <gmock/gmock.h>

namespace onhook::networkmanager {
namespace {

using Of = EndReason::Of;
const std::string path = "/active/3";

// In the order in which NetworkManager sends them.
TEST(ActiveHistory, NothingHeardIsNoReason) {
  ActiveHistory history;
  EXPECT_EQ(history.of(path), std::nullopt);
  history.activeChanged(path, 1, 1);
  history.vpnChanged(path, 3, 1);
  EXPECT_EQ(history.of(path), std::nullopt) << "it goes on";
}

TEST(ActiveHistory, AVpnThatFails) {
  ActiveHistory history;
  history.activeChanged(path, 4, 6);
  history.vpnChanged(path, 6, 6);
  EXPECT_EQ(history.of(path), (EndReason{Of::active, 6}));
  EXPECT_FALSE(history.of(path)->byRequest());
}

TEST(ActiveHistory, AVpnThatIsHungUp) {
  ActiveHistory history;
  history.activeChanged(path, 3, 2);
  history.vpnChanged(path, 5, 2);
  history.activeChanged(path, 4, 2);
  EXPECT_TRUE(history.of(path)->byRequest());
}

TEST(ActiveHistory, TheFirstReasonCounts) {
  ActiveHistory history;
  // The profile was deleted: what follows is how it is taken down.
  history.activeChanged(path, 3, 11);
  history.activeChanged(path, 4, 2);
  EXPECT_EQ(history.of(path), (EndReason{Of::active, 11}));
}

TEST(ActiveHistory, TheVpnMayKnowWhatTheConnectionDoesNot) {
  ActiveHistory history;
  history.activeChanged(path, 4, 0);
  EXPECT_EQ(history.of(path), (EndReason{Of::active, 0}));
  history.vpnChanged(path, 7, 4);
  EXPECT_EQ(history.of(path), (EndReason{Of::active, 4}));
}

TEST(ActiveHistory, TheDeviceKnowsMore) {
  ActiveHistory history;
  history.deviceChanged(path, 40, 0);
  history.deviceChanged(path, 120, 25);
  history.activeChanged(path, 4, 3);
  history.deviceChanged(path, 30, 0);
  EXPECT_EQ(history.of(path), (EndReason{Of::device, 25}));
  EXPECT_FALSE(history.of(path)->byRequest());
}

TEST(ActiveHistory, ADeviceThatIsHungUp) {
  ActiveHistory history;
  history.deviceChanged(path, 110, 39);
  history.activeChanged(path, 3, 0);
  history.deviceChanged(path, 30, 39);
  history.activeChanged(path, 4, 3);
  EXPECT_TRUE(history.of(path)->byRequest());
}

TEST(ActiveHistory, ADeviceThatSaysNothingLeavesItToTheConnection) {
  ActiveHistory history;
  history.deviceChanged(path, 120, 1);
  history.activeChanged(path, 4, 12);
  EXPECT_EQ(history.of(path), (EndReason{Of::active, 12}));
}

TEST(ActiveHistory, OneThatWaitsForTheDeviceIsNotTheOneThatLosesIt) {
  ActiveHistory history;
  history.deviceChanged(path, 30, 60);
  EXPECT_EQ(history.of(path), std::nullopt);
  history.deviceChanged(path, 40, 0);
  history.deviceChanged(path, 20, 40);
  EXPECT_EQ(history.of(path), (EndReason{Of::device, 40}));
}

TEST(ActiveHistory, KnowsThatSecretsWereSentBefore) {
  ActiveHistory history;
  history.vpnChanged(path, 2, 1);
  history.activeChanged(path, 4, 9);
  EXPECT_FALSE(history.of(path)->secretsSent);
  history.clear();
  history.vpnChanged(path, 2, 1);
  history.vpnChanged(path, 3, 1);
  history.vpnChanged(path, 2, 1);
  history.activeChanged(path, 4, 9);
  EXPECT_TRUE(history.of(path)->secretsSent);
}

TEST(ActiveHistory, KnowsWhatNeverConnected) {
  ActiveHistory history;
  history.vpnChanged(path, 2, 1);
  EXPECT_FALSE(history.neverConnected(path)) << "it may have, before anybody listened";
  history.began(path);
  history.vpnChanged(path, 2, 1);
  EXPECT_TRUE(history.neverConnected(path));
  history.vpnChanged(path, 3, 1);
  EXPECT_FALSE(history.neverConnected(path));
  EXPECT_FALSE(history.neverConnected("/active/4"));
}

TEST(ActiveHistory, RemembersTheNewestOnly) {
  ActiveHistory history;
  for (int i = 0; i < 500; ++i) history.activeChanged("/active/" + std::to_string(i), 4, 6);
  EXPECT_EQ(history.of("/active/0"), std::nullopt);
  EXPECT_NE(history.of("/active/499"), std::nullopt);
}

}  // namespace
}  // namespace onhook::networkmanager
