#include "tests/system/SystemTest.h"
#include "tests/system/lab/Eventually.h"

// Dialing the same again into a tunnel of a fixed name. NetworkManager says "deactivated" a second before the
// tunnel is gone, and openvpn cannot make another one of that name until then.
namespace onhook {
namespace {

using lab::eventually;
using testing::HasSubstr;
using namespace std::chrono_literals;

class RedialTest : public SystemTest {
 protected:
  /// Whether NetworkManager still has the object that it calls the connection.
  bool isActive() const {
    return lab::mustRun({"nmcli", "-t", "-f", "NAME", "connection", "show", "--active"}).find("office") !=
           std::string::npos;
  }
};

TEST_F(RedialTest, WaitingForTheTruthEachOneSucceeds) {
  startWithTunnel();
  const std::string entry = waitForEntry("office").id;
  constexpr int redials = 20;
  int succeeded = 0;
  Duration hangUps{}, dials{};
  for (int i = 0; i < redials; ++i) {
    const HangUpResult hungUp = hangUp(waitForRow("office").target);
    ASSERT_TRUE(isDown(hungUp.outcome)) << describe(hungUp);
    const DialEnd end = lab::Dial(provider, entry).end();
    EXPECT_EQ(end.outcome, DialOutcome::connected) << describe(end);
    succeeded += end.outcome == DialOutcome::connected;
    hangUps += hungUp.took;
    dials += end.took;
  }
  EXPECT_EQ(succeeded, redials);
  const auto mean = [](Duration sum) { return std::chrono::duration<double>(sum).count() / redials; };
  std::cout << succeeded << " of " << redials << " redials succeeded; on the average down after "
            << mean(hangUps) << " s, connected after " << mean(dials) << " s\n";
}

TEST_F(RedialTest, OnceTheObjectIsGoneMostFail) {
  lab.emplace();
  lab->addVpn({.timeoutSeconds = 8});
  startProvider();
  constexpr int redials = 5;
  int failed = 0;
  for (int i = 0; i < redials; ++i) {
    // To begin with one that stands, dialed as a guard would: when nothing is left of the one before.
    ASSERT_TRUE(eventually([this] { return rows().empty(); }));
    ASSERT_TRUE(eventually(
        [this] {
          return lab->nmcli({"connection", "up", "id", "office"}).exitCode == 0;
        },
        std::chrono::minutes(1)));
    waitForRow("office");
    lab->nmcli({"connection", "down", "id", "office"});
    ASSERT_TRUE(eventually([this] { return !isActive(); }));
    const auto result = lab->nmcli({"connection", "up", "id", "office"});
    failed += result.exitCode != 0;
    if (result.exitCode == 0) lab->nmcli({"connection", "down", "id", "office"});
  }
  std::cout << failed << " of " << redials << " redials failed\n";
  EXPECT_GT(failed, redials / 2);
}

TEST_F(RedialTest, AGuardSeesWhatIsNotFreeYet) {
  const Connection office = startWithTunnel();
  const Entry entry = waitForEntry("office");
  const int tunnel = lab::interfaceIndex("tunc0");
  ASSERT_EQ(lab->nmcli({"connection", "down", "id", "office"}).exitCode, 0);
  ASSERT_TRUE(eventually([this] { return !isActive(); }));
  bool seen = false;
  while (true) {
    const auto now = row("office");
    // Standing now, it stood when the list was read.
    if (!lab::interfaceStands(tunnel)) break;
    ASSERT_TRUE(now) << "the row went while the tunnel stood";
    EXPECT_EQ(now->state, ConnectionState::goingDown);
    EXPECT_EQ(now->entry, entry.id);
    EXPECT_EQ(now->interface, entry.device);
    seen = true;
  }
  EXPECT_TRUE(seen);
}

TEST_F(RedialTest, TooEarlyItIsRefusedAndNotTried) {
  startWithTunnel();
  // Another profile that is to have the same tunnel.
  lab->addVpn({.name = "home", .device = "tunc0", .transport = lab::VpnServer::Transport::tcp});
  const std::string office = waitForEntry("office").id, home = waitForEntry("home").id;
  const DialResult other = provider->actor().dial(home);
  ASSERT_TRUE(other.error);
  EXPECT_EQ(other.error->code, "device-in-use");
  EXPECT_THAT(other.error->text, HasSubstr("office"));

  const int tunnel = lab::interfaceIndex("tunc0");
  lab->openVpn().outliveBy("tunc0", 1s);
  ASSERT_EQ(lab->nmcli({"connection", "down", "id", "office"}).exitCode, 0);
  const DialResult early = provider->actor().dial(office);
  ASSERT_TRUE(lab::interfaceStands(tunnel)) << "too slow: this is about a tunnel that still stands";
  ASSERT_TRUE(early.error);
  EXPECT_EQ(early.error->code, "still-there");

  ASSERT_TRUE(eventually([this] { return rows().empty(); }));
  EXPECT_EQ(lab::Dial(provider, home).end().outcome, DialOutcome::connected);
}

TEST_F(RedialTest, ATunnelThatNobodyIsKnownToHoldIsSaid) {
  lab.emplace();
  lab->addVpn();
  lab::mustRun({"ip", "link", "add", "tunc0", "type", "veth", "peer", "name", "tunc0-peer"});
  startProvider();
  const DialEnd end = lab::Dial(provider, waitForEntry("office").id).end();
  EXPECT_EQ(end.outcome, DialOutcome::failed) << describe(end);
  ASSERT_TRUE(end.error);
  EXPECT_EQ(end.error->code, "device-in-use");

  // One that was made for it, and stays for good, is no hindrance.
  lab::mustRun({"ip", "link", "del", "tunc0"});
  lab::mustRun({"ip", "tuntap", "add", "dev", "tunc0", "mode", "tun"});
  EXPECT_EQ(lab::Dial(provider, waitForEntry("office").id).end().outcome, DialOutcome::connected);
}

}  // namespace
}  // namespace onhook
