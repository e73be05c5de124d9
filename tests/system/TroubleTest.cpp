#include <signal.h>
#include <unistd.h>

#include <thread>

#include "tests/system/SystemTest.h"
#include "tests/system/lab/Eventually.h"
#include "tests/system/lab/Processes.h"

// What goes wrong around a hang-up, and that the truth is told all the same.
namespace onhook {
namespace {

using lab::eventually;
using testing::HasSubstr;
using namespace std::chrono_literals;

/// The tunnel's own processes.
class TunnelTroubleTest : public SystemTest {};

TEST_F(TunnelTroubleTest, AFrozenTunnelIsStillUpThenConfirmedWhenItWakes) {
  const Connection office = startWithTunnel();
  const int tunnel = lab::interfaceIndex("tunc0");
  const pid_t openvpn = lab::Lab::openVpnOf("tunc0");
  const pid_t plugin = lab::Lab::pluginOf("tunc0");
  ::kill(openvpn, SIGSTOP);
  // Else it would kill openvpn after two seconds.
  ::kill(plugin, SIGSTOP);

  const HangUpResult first = hangUp(office.target, 3s);
  EXPECT_EQ(first.outcome, Outcome::stillUp) << describe(first);
  EXPECT_THAT(describe(first), HasSubstr("tunc0"));
  EXPECT_TRUE(lab::interfaceStands(tunnel));
  EXPECT_TRUE(listed(office.target));

  lab::HangUp keepWaiting(provider, office.target, Mode::watch);
  std::this_thread::sleep_for(300ms);
  EXPECT_FALSE(keepWaiting.finished());
  ::kill(openvpn, SIGCONT);
  ::kill(plugin, SIGCONT);
  const HangUpResult second = keepWaiting.result();
  EXPECT_FALSE(lab::interfaceStands(tunnel));
  EXPECT_EQ(second.outcome, Outcome::confirmed) << describe(second);
  EXPECT_FALSE(second.asked);
}

TEST_F(TunnelTroubleTest, ThePlugInKilledItsTunnelAlive) {
  const Connection office = startWithTunnel();
  const int tunnel = lab::interfaceIndex("tunc0");
  const pid_t openvpn = lab::Lab::openVpnOf("tunc0");
  ::kill(lab::Lab::pluginOf("tunc0"), SIGKILL);
  ASSERT_TRUE(eventually([&] {
    return lab->nmcli({"-t", "-f", "NAME", "connection", "show", "--active"}).output.find("office") ==
           std::string::npos;
  }));
  ASSERT_TRUE(lab::interfaceStands(tunnel))
      << "openvpn died with its plug-in: this test is about one that does not";

  const HangUpResult result = hangUp(office.target, 3s);
  EXPECT_TRUE(lab::interfaceStands(tunnel));
  EXPECT_EQ(result.outcome, Outcome::stillUp) << describe(result);
  EXPECT_THAT(describe(result), HasSubstr("tunc0"));
  EXPECT_THAT(describe(result), HasSubstr(std::to_string(openvpn)));
  EXPECT_TRUE(listed(office.target));

  ::kill(openvpn, SIGTERM);
  const HangUpResult waited = watch(office.target);
  EXPECT_FALSE(lab::interfaceStands(tunnel));
  EXPECT_EQ(waited.outcome, Outcome::confirmed) << describe(waited);
  EXPECT_TRUE(eventually([&] { return !listed(office.target); }));
}

TEST_F(TunnelTroubleTest, APersistentTunStaysAndItsConnectionIsGone) {
  lab.emplace();
  lab->addVpn();
  lab::mustRun({"ip", "tuntap", "add", "dev", "tunc0", "mode", "tun"});
  lab->up("office");
  startProvider();
  const Connection office = waitForRow("office");
  EXPECT_EQ(office.interface, "tunc0");
  const int tunnel = lab::interfaceIndex("tunc0");
  const pid_t openvpn = lab::Lab::openVpnOf("tunc0");
  const HangUpResult result = hangUp(office.target);
  EXPECT_FALSE(lab::processRuns(openvpn));
  EXPECT_EQ(result.outcome, Outcome::confirmed) << describe(result);
  EXPECT_TRUE(lab::interfaceStands(tunnel));
  EXPECT_TRUE(eventually([this] { return rows().empty(); }));
}

/// Not allowed to.
class PermissionTest : public SystemTest {
 protected:
  /// From here on the test is nobody in particular: effective rights only, so that it can go back.
  void SetUp() override { lab.emplace("[main]\nauth-polkit=root-only\n"); }
  void TearDown() override {
    ASSERT_EQ(::seteuid(0), 0);
    SystemTest::TearDown();
  }
};

TEST_F(PermissionTest, DeniedIsSaidBeforeAndAfterTheClick) {
  lab->addVpn();
  lab->up("office");
  const int tunnel = lab::interfaceIndex("tunc0");
  ASSERT_EQ(::seteuid(65534), 0);
  startProvider();
  const Connection office = waitForRow("office");
  EXPECT_TRUE(
      eventually([&] { return provider->actor().mayHangUp(office.target).authority == Authority::no; }));
  const Permission before = provider->actor().mayHangUp(office.target);
  ASSERT_TRUE(before.reason);
  EXPECT_FALSE(before.reason->text.empty());

  const HangUpResult result = hangUp(office.target);
  EXPECT_EQ(result.outcome, Outcome::refused) << describe(result);
  ASSERT_TRUE(result.error);
  EXPECT_EQ(result.error->code, "org.freedesktop.NetworkManager.PermissionDenied");
  EXPECT_EQ(result.error->domain, ErrorDomain::networkManager);
  EXPECT_FALSE(result.error->text.empty());
  EXPECT_FALSE(result.error->advice.empty());
  EXPECT_TRUE(lab::interfaceStands(tunnel));
  const auto after = row("office");
  ASSERT_TRUE(after);
  EXPECT_EQ(after->state, ConnectionState::connected);
}

/// NetworkManager itself.
class DaemonTroubleTest : public SystemTest {
 protected:
  bool reaches(Reach reach) {
    return eventually([this, reach] { return provider->observer().snapshot().reach == reach; });
  }
};

TEST_F(DaemonTroubleTest, KilledWhileHangingUpTheInterfaceStillTells) {
  const Connection office = startWithTunnel();
  const int tunnel = lab::interfaceIndex("tunc0");
  lab::HangUp running(provider, office.target);
  ASSERT_TRUE(eventually([&] {
    const auto news = running.progress();
    return !news.empty() && news.back().answered;
  }));
  lab->networkManager().kill();
  ASSERT_TRUE(lab::interfaceStands(tunnel));
  const HangUpResult result = running.result();
  EXPECT_FALSE(lab::interfaceStands(tunnel)) << "said " << toString(result.outcome) << " while it stood";
  EXPECT_EQ(result.outcome, Outcome::confirmed) << describe(result);
}

TEST_F(DaemonTroubleTest, KilledWhileTheTunnelTakesItsTime) {
  lab.emplace();
  lab->openVpn().outliveBy("tunc0", 4s);
  lab->addVpn();
  lab->up("office");
  startProvider();
  const Connection office = waitForRow("office");
  const int tunnel = lab::interfaceIndex("tunc0");
  lab::HangUp running(provider, office.target);
  ASSERT_TRUE(eventually([&] {
    const auto news = running.progress();
    return !news.empty() && news.back().answered;
  }));
  lab->networkManager().kill();
  // Started again, it knows nothing of the hang-up; and it uses its paths again.
  lab->networkManager().start();
  EXPECT_TRUE(lab::interfaceStands(tunnel));
  EXPECT_FALSE(running.finished());
  EXPECT_TRUE(listed(office.target));
  const HangUpResult result = running.result();
  EXPECT_FALSE(lab::interfaceStands(tunnel));
  EXPECT_EQ(result.outcome, Outcome::confirmed) << describe(result);
}

TEST_F(DaemonTroubleTest, AbsentIsSaidAndItIsFoundWhenItStarts) {
  lab.emplace();
  lab->addVpn();
  lab->networkManager().stop();
  startProvider();
  ASSERT_TRUE(reaches(Reach::absent));
  const Snapshot absent = provider->observer().snapshot();
  ASSERT_TRUE(absent.reason);
  EXPECT_FALSE(absent.reason->advice.empty());
  EXPECT_TRUE(absent.connections.empty());

  lab->networkManager().start();
  ASSERT_TRUE(reaches(Reach::reached));
  lab->up("office");
  waitForRow("office");
}

TEST_F(DaemonTroubleTest, RestartedItsOldPathsNameOtherConnections) {
  const Connection before = startWithTunnel();
  lab->networkManager().stop();
  ASSERT_TRUE(reaches(Reach::absent));
  ASSERT_TRUE(eventually([] { return lab::interfaceIndex("tunc0") == 0; }));
  EXPECT_TRUE(eventually([this] { return rows().empty(); }));

  lab->networkManager().start();
  ASSERT_TRUE(reaches(Reach::reached));
  lab->up("office");
  const Connection after = waitForRow("office");
  const int tunnel = lab::interfaceIndex("tunc0");
  EXPECT_NE(after.target, before.target);

  // The old id is stale: whatever is said of it, the new connection is not touched.
  const HangUpResult result = hangUp(before.target, 4s);
  EXPECT_NE(result.outcome, Outcome::confirmed) << describe(result);
  EXPECT_TRUE(lab::interfaceStands(tunnel));
  const auto still = row("office");
  ASSERT_TRUE(still);
  EXPECT_EQ(still->target, after.target);
  EXPECT_EQ(still->state, ConnectionState::connected);
}

TEST_F(DaemonTroubleTest, FrozenNothingIsClaimedAndItsWakingIsNoticed) {
  NetworkManagerOptions options;
  options.lookTimeout = 1s;
  options.lookTimeoutNotAnswering = 1s;
  const Connection office = startWithTunnel({}, options);
  const int tunnel = lab::interfaceIndex("tunc0");
  lab->networkManager().freeze();
  const HangUpResult result = hangUp(office.target, 4s);
  EXPECT_EQ(result.outcome, Outcome::stillUp) << describe(result);
  EXPECT_TRUE(lab::interfaceStands(tunnel));
  EXPECT_TRUE(reaches(Reach::notAnswering));
  EXPECT_TRUE(listed(office.target));

  // It hears the request when it wakes.
  lab->networkManager().thaw();
  const HangUpResult waited = watch(office.target);
  EXPECT_FALSE(lab::interfaceStands(tunnel));
  EXPECT_EQ(waited.outcome, Outcome::confirmed) << describe(waited);
  EXPECT_TRUE(reaches(Reach::reached));
  EXPECT_TRUE(eventually([this] { return rows().empty(); }));
}

TEST_F(DaemonTroubleTest, FrozenFromTheStartIsSaid) {
  lab.emplace();
  lab->networkManager().freeze();
  NetworkManagerOptions options;
  options.lookTimeout = 1s;
  startProvider(options);
  EXPECT_TRUE(reaches(Reach::notAnswering));
  lab->networkManager().thaw();
  EXPECT_TRUE(reaches(Reach::reached));
}

}  // namespace
}  // namespace onhook
