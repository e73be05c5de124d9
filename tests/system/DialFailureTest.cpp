#include <signal.h>
#include <unistd.h>

#include "tests/system/SystemTest.h"
#include "tests/system/lab/Eventually.h"
#include "tests/system/lab/Processes.h"
#include "tests/system/lab/ReplacedFile.h"
#include "tests/system/lab/SecretAgent.h"

// Dialing that fails: it is told why and what to do, and that only when nothing of it is left.
namespace onhook {
namespace {

using lab::eventually;
using lab::SecretAgent;
using lab::VpnSpec;
using testing::AnyOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Matcher;
using namespace std::chrono_literals;

class DialFailureTest : public SystemTest {
 protected:
  void start(const VpnSpec& vpn = {}, const std::string& configuration = {}) {
    lab.emplace(configuration);
    lab->addVpn(vpn);
    startProvider();
  }
  static VpnSpec impatient() {
    VpnSpec vpn;
    vpn.timeoutSeconds = 2;
    return vpn;
  }

  /// Dials and expects that it fails with this code; whoever watches hears the same afterwards.
  Error expectFailure(const Matcher<std::string>& code, const std::string& name = "office") {
    lab::Dial dialing(provider, waitForEntry(name).id);
    return expectFailure(code, dialing);
  }
  Error expectFailure(const Matcher<std::string>& code, lab::Dial& dialing) {
    const DialEnd end = dialing.end();
    // At once: it is said when nothing is left.
    EXPECT_THAT(lab::findProcesses({lab::OpenVpn::program, "--dev", "tunc0"}), IsEmpty());
    EXPECT_EQ(lab::interfaceIndex("tunc0"), 0);
    EXPECT_EQ(end.outcome, DialOutcome::failed) << describe(end);
    std::cout << describe(end) << '\n';
    if (!end.error) return {};
    EXPECT_THAT(end.error->code, code);
    EXPECT_FALSE(end.error->text.empty());
    EXPECT_FALSE(end.error->advice.empty());
    if (end.target) {
      const Presence after = provider->observer().presence(*end.target);
      EXPECT_EQ(after.state, PresenceState::gone);
      EXPECT_EQ(after.reason, end.error);
      EXPECT_FALSE(listed(*end.target));
    }
    return *end.error;
  }
};

TEST_F(DialFailureTest, NoPasswordAndNobodyToAsk) {
  start({.login = VpnSpec::Login::askedPassword});
  EXPECT_THAT(expectFailure("no-secrets").advice, HasSubstr("nm-applet"));
}

TEST_F(DialFailureTest, NobodyWantedToGiveThePassword) {
  start({.login = VpnSpec::Login::askedPassword});
  const SecretAgent agent(SecretAgent::Manner::cancels);
  expectFailure("no-secrets");
}

TEST_F(DialFailureTest, TheSavedPasswordIsWrong) {
  start({.login = VpnSpec::Login::savedPassword, .savedPassword = "wrong"});
  EXPECT_THAT(expectFailure("no-secrets").text, HasSubstr("not accepted"));
}

TEST_F(DialFailureTest, TheServerIsSilent) {
  start(impatient());
  lab->server("office").freeze();
  expectFailure("connect-timeout");
}

TEST_F(DialFailureTest, TheServerRefuses) {
  lab.emplace();
  lab->addVpn({.transport = lab::VpnServer::Transport::tcp, .timeoutSeconds = 2});
  lab->server("office").stop();
  startProvider();
  expectFailure("connect-timeout");
}

TEST_F(DialFailureTest, OpenvpnDiesOnTheWay) {
  start();
  lab->server("office").freeze();
  lab::Dial dialing(provider, waitForEntry("office").id);
  std::vector<pid_t> openvpn;
  ASSERT_TRUE(eventually([&] {
    openvpn = lab::findProcesses({lab::OpenVpn::program, "--dev", "tunc0"});
    return openvpn.size() == 1;
  }));
  ::kill(openvpn.front(), SIGKILL);
  // Whether the plug-in says so or is gone before NetworkManager asks.
  expectFailure(AnyOf("unknown", "service-stopped"), dialing);
}

TEST_F(DialFailureTest, ThePlugInDiesAndLeavesItsOpenvpn) {
  start();
  lab->server("office").freeze();
  lab::Dial dialing(provider, waitForEntry("office").id);
  ASSERT_TRUE(eventually([] {
    return lab::findProcesses({lab::OpenVpn::program, "--dev", "tunc0"}).size() == 1;
  }));
  const pid_t openvpn = lab::Lab::openVpnOf("tunc0");
  ::kill(lab::Lab::pluginOf("tunc0"), SIGKILL);
  // What it holds is not given back: it is not over.
  const Connection left = waitForRow("office", ConnectionState::goingDown);
  EXPECT_FALSE(eventually([&] { return dialing.finished(); }, 1s));
  EXPECT_THAT(left.stateDetail, HasSubstr(std::to_string(openvpn)));
  ::kill(openvpn, SIGTERM);
  expectFailure("service-stopped", dialing);
}

TEST_F(DialFailureTest, ThePlugInDoesNotStart) {
  start();
  const lab::ReplacedFile broken(lab::Lab::plugIn, "#!/bin/sh\nexit 1\n", std::filesystem::perms(0755));
  expectFailure("service-start-timeout");
}

TEST_F(DialFailureTest, ThePlugInIsNotInstalled) {
  start();
  lab->addProfile("odd", "vpn",
                  "autoconnect=false\n[vpn]\nservice-type=org.freedesktop.NetworkManager.nonesuch\n");
  EXPECT_THAT(expectFailure("org.freedesktop.NetworkManager.ConnectionNotAvailable", "odd").advice,
              HasSubstr("plug-in"));
}

TEST_F(DialFailureTest, ThereIsNoNetworkToGoOver) {
  start();
  ASSERT_EQ(lab->nmcli({"connection", "down", "id", "uplink"}).exitCode, 0);
  EXPECT_THAT(expectFailure("org.freedesktop.NetworkManager.UnknownConnection").advice,
              HasSubstr("Connect to a network first"));
}

TEST_F(DialFailureTest, TheNetworkGoesOnTheWay) {
  start();
  lab->server("office").freeze();
  lab::Dial dialing(provider, waitForEntry("office").id);
  waitForPhase("office", "connecting");
  ASSERT_EQ(lab->nmcli({"connection", "down", "id", "uplink"}).exitCode, 0);
  expectFailure("device-disconnected", dialing);
}

TEST_F(DialFailureTest, TheProfileIsDeletedOnTheWay) {
  start();
  lab->server("office").freeze();
  lab::Dial dialing(provider, waitForEntry("office").id);
  waitForPhase("office", "connecting");
  ASSERT_EQ(lab->nmcli({"connection", "delete", "id", "office"}).exitCode, 0);
  expectFailure("connection-removed", dialing);
}

TEST_F(DialFailureTest, TheProfileIsDeletedBefore) {
  start();
  const std::string entry = waitForEntry("office").id;
  ASSERT_EQ(lab->nmcli({"connection", "delete", "id", "office"}).exitCode, 0);
  lab::Dial dialing(provider, entry);
  expectFailure("no-entry", dialing);
}

TEST_F(DialFailureTest, WhatIsNoRemoteAccessIsNoEntry) {
  start();
  const std::string uplink = lab->nmcli({"-g", "connection.uuid", "connection", "show", "uplink"}).output;
  lab::Dial dialing(provider, uplink.substr(0, uplink.find('\n')));
  expectFailure("no-entry", dialing);
}

TEST_F(DialFailureTest, NetworkManagerIsRestartedOnTheWay) {
  start();
  lab->server("office").freeze();
  lab::Dial dialing(provider, waitForEntry("office").id);
  waitForPhase("office", "connecting");
  lab->networkManager().kill();
  lab->networkManager().start();
  expectFailure("networkmanager-ended", dialing);
}

TEST_F(DialFailureTest, NetworkManagerIsNotThere) {
  start();
  const std::string entry = waitForEntry("office").id;
  lab->networkManager().stop();
  lab::Dial dialing(provider, entry);
  expectFailure("org.freedesktop.DBus.Error.NameHasNoOwner", dialing);
}

TEST_F(DialFailureTest, AHangUpAndAFailureAtTheSameMoment) {
  start({.login = VpnSpec::Login::askedPassword});
  // Each ends in truth, whichever was first.
  for (int i = 0; i < 5; ++i) {
    const DialResult dialed = provider->actor().dial(waitForEntry("office").id);
    ASSERT_TRUE(dialed.target) << dialed.error->text;
    const HangUpResult result = hangUp(*dialed.target);
    EXPECT_TRUE(isDown(result.outcome)) << describe(result);
    EXPECT_EQ(provider->observer().presence(*dialed.target).state, PresenceState::gone);
  }
  EXPECT_THAT(rows(), IsEmpty());
}

/// As somebody who may not.
class DialPermissionTest : public DialFailureTest {
 protected:
  void TearDown() override {
    ASSERT_EQ(::seteuid(0), 0);
    SystemTest::TearDown();
  }
};

TEST_F(DialPermissionTest, DeniedIsSaidBeforeAndAfter) {
  lab.emplace("[main]\nauth-polkit=root-only\n");
  lab->addVpn();
  ASSERT_EQ(::seteuid(65534), 0);
  startProvider();
  ASSERT_TRUE(eventually([this] { return waitForEntry("office").mayDial.authority == Authority::no; }));
  ASSERT_TRUE(waitForEntry("office").mayDial.reason);
  EXPECT_THAT(expectFailure("org.freedesktop.NetworkManager.PermissionDenied").advice, HasSubstr("polkit"));
}

}  // namespace
}  // namespace onhook
