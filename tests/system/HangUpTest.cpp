#include <thread>

#include "tests/system/SystemTest.h"
#include "tests/system/lab/Eventually.h"
#include "tests/system/lab/Processes.h"

// Hanging up real tunnels: whatever they do, confirmed is said only when they are gone.
namespace onhook {
namespace {

using lab::eventually;
using namespace std::chrono_literals;

class HangUpTest : public SystemTest {
 protected:
  /// Hangs the target up and holds the outcome against the interface itself, at once.
  void expectConfirmedWhenGone(const Connection& connection) {
    const int tunnel = lab::interfaceIndex(connection.interface);
    ASSERT_NE(tunnel, 0);
    const HangUpResult result = hangUp(connection.target);
    EXPECT_FALSE(lab::interfaceStands(tunnel)) << "said " << toString(result.outcome) << " while it stood";
    EXPECT_EQ(result.outcome, Outcome::confirmed) << describe(result);
    EXPECT_TRUE(eventually([&] { return !listed(connection.target); }));
    std::cout << "confirmed after " << std::chrono::duration<double>(result.took).count() << " s\n";
  }
};

TEST_F(HangUpTest, ConfirmedOnlyWhenTheTunnelIsGone) {
  const Connection office = startWithTunnel();
  const int tunnel = lab::interfaceIndex("tunc0");
  lab::HangUp running(provider, office.target);
  const HangUpResult result = running.result();
  const auto told = std::chrono::steady_clock::now();
  ASSERT_FALSE(lab::interfaceStands(tunnel));
  EXPECT_EQ(result.outcome, Outcome::confirmed) << describe(result);
  EXPECT_TRUE(result.asked);

  // On the way it said what it waits for.
  bool toldOfTunnel = false;
  for (const HangUpProgress& news : running.progress()) {
    toldOfTunnel |= whatStillStands(news.presence).find("tunc0") != std::string::npos;
  }
  EXPECT_TRUE(toldOfTunnel);

  ASSERT_TRUE(eventually([&] { return lab->interfaces().vanishedAt(tunnel).has_value(); }));
  const auto after = told - *lab->interfaces().vanishedAt(tunnel);
  std::cout << "confirmed " << std::chrono::duration<double>(after).count() << " s after the tunnel went, "
            << std::chrono::duration<double>(result.took).count() << " s after the request\n";
}

TEST_F(HangUpTest, ATunnelThatGoesAtOnce) {
  lab.emplace();
  lab->addVpn({"office", "tunc0", lab::VpnServer::Transport::tcp});
  lab->up("office");
  startProvider();
  expectConfirmedWhenGone(waitForRow("office"));
}

TEST_F(HangUpTest, ATunnelThatGoesAfterAFifthOfASecond) {
  lab.emplace();
  lab->openVpn().outliveBy("tunc0", 200ms);
  lab->addVpn();
  lab->up("office");
  startProvider();
  expectConfirmedWhenGone(waitForRow("office"));
}

TEST_F(HangUpTest, ATunnelThatGoesAfterTenSeconds) {
  lab.emplace();
  lab->openVpn().outliveBy("tunc0", 10s);
  lab->addVpn();
  lab->up("office");
  startProvider();
  const Connection office = waitForRow("office");
  const auto start = std::chrono::steady_clock::now();
  expectConfirmedWhenGone(office);
  EXPECT_GE(std::chrono::steady_clock::now() - start, 9900ms);
}

TEST_F(HangUpTest, OfTwoTheOtherStays) {
  lab.emplace();
  lab->addVpn();
  lab->addVpn({"home", "tunc1", lab::VpnServer::Transport::udp});
  lab->up("office");
  lab->up("home");
  startProvider();
  const Connection home = waitForRow("home");
  const int other = lab::interfaceIndex("tunc1");
  expectConfirmedWhenGone(waitForRow("office"));
  EXPECT_TRUE(lab::interfaceStands(other));
  const auto after = row("home");
  ASSERT_TRUE(after);
  EXPECT_EQ(after->target, home.target);
  EXPECT_EQ(after->state, ConnectionState::connected);
}

TEST_F(HangUpTest, BothAtOnce) {
  lab.emplace();
  lab->addVpn();
  lab->addVpn({"home", "tunc1", lab::VpnServer::Transport::tcp});
  lab->up("office");
  lab->up("home");
  startProvider();
  const int first = lab::interfaceIndex("tunc0");
  const int second = lab::interfaceIndex("tunc1");
  lab::HangUp office(provider, waitForRow("office").target);
  lab::HangUp home(provider, waitForRow("home").target);
  EXPECT_EQ(home.result().outcome, Outcome::confirmed);
  EXPECT_FALSE(lab::interfaceStands(second));
  EXPECT_EQ(office.result().outcome, Outcome::confirmed);
  EXPECT_FALSE(lab::interfaceStands(first));
}

TEST_F(HangUpTest, AnUnrelatedTunRemovedMeanwhileIsNotMistakenForIt) {
  lab.emplace();
  lab->openVpn().outliveBy("tunc0", 2s);
  lab->addVpn();
  lab::mustRun({"ip", "tuntap", "add", "dev", "tunx", "mode", "tun"});
  lab->up("office");
  startProvider();
  const Connection office = waitForRow("office");
  const int tunnel = lab::interfaceIndex("tunc0");
  lab::HangUp running(provider, office.target);
  std::this_thread::sleep_for(200ms);
  lab::mustRun({"ip", "link", "del", "tunx"});
  const HangUpResult result = running.result();
  EXPECT_FALSE(lab::interfaceStands(tunnel));
  EXPECT_EQ(result.outcome, Outcome::confirmed) << describe(result);
}

TEST_F(HangUpTest, AskedAgainWithinTheSecondIsNotAlreadyGone) {
  const Connection office = startWithTunnel();
  const int tunnel = lab::interfaceIndex("tunc0");
  ASSERT_EQ(lab->nmcli({"connection", "down", "id", "office"}).exitCode, 0);
  ASSERT_TRUE(lab::interfaceStands(tunnel));
  // NetworkManager answers that there is no such connection, while the tunnel stands.
  const HangUpResult result = hangUp(office.target);
  EXPECT_FALSE(lab::interfaceStands(tunnel));
  EXPECT_EQ(result.outcome, Outcome::confirmed) << describe(result);
}

TEST_F(HangUpTest, GoneBeforeIsAlreadyGone) {
  const Connection office = startWithTunnel();
  const int tunnel = lab::interfaceIndex("tunc0");
  ASSERT_EQ(lab->nmcli({"connection", "down", "id", "office"}).exitCode, 0);
  ASSERT_TRUE(eventually([&] { return !lab::interfaceStands(tunnel) && rows().empty(); }));
  const HangUpResult result = hangUp(office.target);
  EXPECT_EQ(result.outcome, Outcome::alreadyGone) << describe(result);
}

TEST_F(HangUpTest, WhileConnecting) {
  lab.emplace();
  lab->addVpn();
  lab->server("office").freeze();
  startProvider();
  lab->startUp("office");
  const Connection office = waitForRow("office", ConnectionState::dialing);
  ASSERT_TRUE(eventually([] {
    return !lab::findProcesses({lab::OpenVpn::program, "--dev", "tunc0"}).empty();
  }));
  const pid_t openvpn = lab::Lab::openVpnOf("tunc0");
  const HangUpResult result = hangUp(office.target);
  EXPECT_FALSE(lab::processRuns(openvpn)) << "said " << toString(result.outcome) << " while openvpn ran";
  EXPECT_EQ(result.outcome, Outcome::confirmed) << describe(result);
  EXPECT_TRUE(eventually([this] { return rows().empty(); }));
  EXPECT_EQ(lab::interfaceIndex("tunc0"), 0);
}

TEST_F(HangUpTest, ASilentServer) {
  const Connection office = startWithTunnel();
  lab->server("office").freeze();
  expectConfirmedWhenGone(office);
}

TEST_F(HangUpTest, EveryEventLost) {
  NetworkManagerOptions deaf;
  deaf.dropEvents = true;
  expectConfirmedWhenGone(startWithTunnel({}, deaf));
}

TEST_F(HangUpTest, NobodyAskedAndEveryEventLost) {
  NetworkManagerOptions deaf;
  deaf.dropEvents = true;
  const Connection office = startWithTunnel({}, deaf);
  const int tunnel = lab::interfaceIndex("tunc0");
  ASSERT_EQ(lab->nmcli({"connection", "down", "id", "office"}).exitCode, 0);
  const HangUpResult result = watch(office.target);
  EXPECT_FALSE(lab::interfaceStands(tunnel));
  EXPECT_EQ(result.outcome, Outcome::confirmed) << describe(result);
}

TEST_F(HangUpTest, GoneUnnoticedIsAlreadyGone) {
  NetworkManagerOptions deaf;
  deaf.dropEvents = true;
  const Connection office = startWithTunnel({}, deaf);
  const pid_t openvpn = lab::Lab::openVpnOf("tunc0");
  ASSERT_EQ(lab->nmcli({"connection", "down", "id", "office"}).exitCode, 0);
  // The interface goes a few milliseconds before the process.
  ASSERT_TRUE(eventually([&] { return !lab::processRuns(openvpn); }));
  ASSERT_TRUE(row("office")) << "it was noticed: this test is about one that was not";
  // As long is an answer waited for that tells who ended it; a loaded machine is slow to bring it.
  HangUpSettings patient;
  patient.firstPoll = 2s;
  const HangUpResult result = lab::HangUp(provider, office.target, Mode::hangUp, patient).result();
  EXPECT_EQ(result.outcome, Outcome::alreadyGone) << describe(result);
}

TEST_F(HangUpTest, TheInterfacesNameUsedAgainIsAnotherInterface) {
  const Connection office = startWithTunnel();
  const int tunnel = lab::interfaceIndex("tunc0");
  lab::HangUp running(provider, office.target);
  // Taken again as soon as the kernel lets go of it.
  ASSERT_TRUE(eventually([] {
    return lab::run({"ip", "tuntap", "add", "dev", "tunc0", "mode", "tun"}).exitCode == 0;
  }));
  const HangUpResult result = running.result();
  EXPECT_FALSE(lab::interfaceStands(tunnel));
  EXPECT_NE(lab::interfaceIndex("tunc0"), 0);
  EXPECT_EQ(result.outcome, Outcome::confirmed) << describe(result);
}

}  // namespace
}  // namespace onhook
