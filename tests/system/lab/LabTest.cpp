#include "tests/system/lab/Lab.h"

#include <gmock/gmock.h>
#include "tests/system/lab/Inside.h"

#include "tests/system/lab/Eventually.h"
#include "tests/system/lab/Interfaces.h"
#include "tests/system/lab/Processes.h"

// The lab itself: what the other tests rely on is there.
namespace onhook::lab {
namespace {

using testing::HasSubstr;
using testing::Not;

TEST(LabTest, IsNotTheMachine) {
  EXPECT_NO_THROW(requireInside());
  const Lab lab;
  EXPECT_THAT(mustRun({"ip", "-br", "link"}), HasSubstr(Peer::uplink));
}

TEST(LabTest, BringsATunnelUpAndDown) {
  Lab lab;
  lab.addVpn();
  lab.up("office");
  const int tunnel = interfaceIndex("tunc0");
  ASSERT_NE(tunnel, 0);
  EXPECT_TRUE(processRuns(Lab::openVpnOf("tunc0")));
  EXPECT_TRUE(processRuns(Lab::pluginOf("tunc0")));

  ASSERT_EQ(lab.nmcli({"connection", "down", "id", "office"}).exitCode, 0);
  EXPECT_TRUE(interfaceStands(tunnel)) << "nmcli says down while the tunnel stands: the reason for all this";
  EXPECT_TRUE(eventually([&] { return lab.interfaces().vanishedAt(tunnel).has_value(); }));
  EXPECT_FALSE(interfaceStands(tunnel));
}

TEST(LabTest, ATunnelCanOutliveItsEnd) {
  Lab lab;
  lab.openVpn().outliveBy("tunc0", std::chrono::seconds(4));
  lab.addVpn();
  lab.up("office");
  const int tunnel = interfaceIndex("tunc0");
  const auto start = std::chrono::steady_clock::now();
  ASSERT_EQ(lab.nmcli({"connection", "down", "id", "office"}).exitCode, 0);
  ASSERT_TRUE(eventually([&] { return lab.interfaces().vanishedAt(tunnel).has_value(); }));
  EXPECT_GE(*lab.interfaces().vanishedAt(tunnel) - start, std::chrono::milliseconds(3900));
}

TEST(LabTest, TwoTunnelsAndARestart) {
  Lab lab;
  lab.addVpn();
  lab.addVpn({"home", "tunc1", VpnServer::Transport::tcp});
  lab.up("office");
  lab.up("home");
  EXPECT_NE(interfaceIndex("tunc0"), 0);
  EXPECT_NE(interfaceIndex("tunc1"), 0);
  lab.networkManager().kill();
  lab.networkManager().start();
  EXPECT_THAT(lab.nmcli({"connection", "show", "--active"}).output, HasSubstr("uplink"));
}

}  // namespace
}  // namespace onhook::lab
