#include "tests/system/SystemTest.h"
#include "tests/system/lab/Eventually.h"
#include "tests/system/lab/FakeModem.h"
#include "tests/system/lab/Files.h"
#include "tests/system/lab/Inside.h"
#include "tests/system/lab/Processes.h"
#include "tests/system/lab/SecretAgent.h"

// Dialing over a modem, and over PPPoE: the device is NetworkManager's choice, but never one that is in use.
namespace onhook {
namespace {

using lab::FakeModem;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;
using namespace std::chrono_literals;

class DialDeviceTest : public SystemTest {
 protected:
  DialEnd dial(const std::string& name) { return lab::Dial(provider, waitForEntry(name).id).end(); }

  /// Dials and expects that it fails with this code. Returns the advice.
  std::string expectFailure(const std::string& name, const std::string& code) {
    const DialEnd end = dial(name);
    EXPECT_EQ(end.outcome, DialOutcome::failed) << describe(end);
    std::cout << describe(end) << '\n';
    if (!end.error) return {};
    EXPECT_EQ(end.error->code, code);
    EXPECT_FALSE(end.error->advice.empty());
    if (end.target) {
      EXPECT_EQ(provider->observer().presence(*end.target).reason, end.error);
    }
    return end.error->advice;
  }
  void expectHungUp(const std::string& name, const std::string& phase) {
    lab::Dial dialing(provider, waitForEntry(name).id);
    const HangUpResult result = hangUp(waitForPhase(name, phase).target);
    EXPECT_EQ(result.outcome, Outcome::confirmed) << describe(result);
    const DialEnd end = dialing.end();
    EXPECT_EQ(end.outcome, DialOutcome::hungUp) << describe(end);
    EXPECT_THAT(rows(), IsEmpty());
  }
};

class DialModemTest : public DialDeviceTest {
 protected:
  void SetUp() override {
    lab.emplace();
    modem.emplace();
    addProfile("mobile");
    FakeModem::waitUntilKnown();
    startProvider();
  }
  void TearDown() override {
    SystemTest::TearDown();
    modem.reset();
  }
  void addProfile(const std::string& name) {
    lab->addProfile(name, "gsm",
                    "autoconnect=false\n[gsm]\napn=internet\n[ipv4]\nmethod=auto\n[ipv6]\nmethod=disabled\n");
  }

  void leaveAddressToDhcp(const std::string& more = {}) {
    modem->leavesAddressToDhcp();
    lab->addProfile("mobile", "gsm",
                    "autoconnect=false\n[gsm]\napn=internet\n[ipv4]\nmethod=auto\nmay-fail=false\n" + more +
                        "[ipv6]\nmethod=disabled\n");
  }

  std::optional<FakeModem> modem;
};

TEST_F(DialModemTest, Connects) {
  const DialEnd end = dial("mobile");
  ASSERT_EQ(end.outcome, DialOutcome::connected) << describe(end);
  EXPECT_TRUE(modem->connected());
  EXPECT_EQ(waitForRow("mobile").target, end.target);
}

TEST_F(DialModemTest, TheNetworkDoesNotTakeTheCall) {
  modem->refusesToConnect("org.freedesktop.ModemManager1.Error.Connection.NoCarrier");
  expectFailure("mobile", "modem-no-carrier");
}

TEST_F(DialModemTest, TheModemIsUnpluggedOnTheWay) {
  modem->connectsAfter(1h);
  lab::Dial dialing(provider, waitForEntry("mobile").id);
  waitForPhase("mobile", "preparing");
  modem.reset();
  const DialEnd end = dialing.end();
  EXPECT_EQ(end.outcome, DialOutcome::failed) << describe(end);
  std::cout << describe(end) << '\n';
  ASSERT_TRUE(end.error);
  EXPECT_FALSE(end.error->advice.empty());
  EXPECT_THAT(rows(), IsEmpty());
}

TEST_F(DialModemTest, NobodyGivesItAnAddress) {
  leaveAddressToDhcp("dhcp-timeout=2\n");
  expectFailure("mobile", "ip-config-unavailable");
  EXPECT_FALSE(modem->connected());
}

TEST_F(DialModemTest, HungUpWhilePreparing) {
  modem->connectsAfter(1h);
  expectHungUp("mobile", "preparing");
}

TEST_F(DialModemTest, HungUpWhileGettingAnAddress) {
  leaveAddressToDhcp();
  expectHungUp("mobile", "getting an address");
  EXPECT_FALSE(modem->connected());
}

TEST_F(DialModemTest, ThereIsNoModem) {
  modem.reset();
  lab::mustRun({"ip", "link", "del", FakeModem::dataPort});
  ASSERT_TRUE(lab::eventually([] {
    return lab::mustRun({"nmcli", "-t", "-f", "DEVICE", "device"}).find(FakeModem::controlPort) ==
           std::string::npos;
  }));
  expectFailure("mobile", "org.freedesktop.NetworkManager.UnknownDevice");
}

TEST_F(DialModemTest, WhatTheModemCarriesIsNotCutOff) {
  addProfile("other");
  ASSERT_EQ(dial("mobile").outcome, DialOutcome::connected);
  const Connection mobile = waitForRow("mobile");
  expectFailure("mobile", "already-connected");
  expectFailure("other", "device-in-use");
  EXPECT_TRUE(modem->connected());
  EXPECT_TRUE(listed(mobile.target));
  EXPECT_THAT(rows(), SizeIs(1));
}

class DialPppoeTest : public DialDeviceTest {
 protected:
  void start(const std::string& pppdDoes = {}, const std::string& secret = "password=secret\n") {
    lab.emplace();
    std::filesystem::copy_file(ONHOOK_FAKE_PPPD, pppd);
    lab::writeFile(lab::folder + "/pppd-does", pppdDoes);
    lab::writeFile(lab::folder + "/pppd-takes", "0.3");
    lab::mustRun({"ip", "link", "add", "dsl0", "type", "veth", "peer", "name", "dsl0-peer"});
    lab::mustRun({"ip", "link", "set", "dsl0-peer", "up"});
    lab->addProfile("home", "pppoe",
                    "interface-name=dsl0\nautoconnect=false\n[pppoe]\nusername=me\n" + secret +
                        "[ipv4]\nmethod=auto\n[ipv6]\nmethod=disabled\n");
    startProvider();
  }
  void TearDown() override {
    SystemTest::TearDown();
    std::filesystem::remove(pppd);
    std::filesystem::remove(lab::folder + "/pppd-does");
  }
  void expectNothingLeft() {
    EXPECT_THAT(lab::findProcesses({pppd}), IsEmpty());
    EXPECT_EQ(lab::interfaceIndex("ppp0"), 0);
  }

  const std::string pppd = "/usr/sbin/pppd";
};

TEST_F(DialPppoeTest, Connects) {
  start();
  const DialEnd end = dial("home");
  ASSERT_EQ(end.outcome, DialOutcome::connected) << describe(end);
  const Connection home = waitForRow("home");
  EXPECT_EQ(home.target, end.target);
  EXPECT_EQ(home.device, waitForEntry("home").device);
}

TEST_F(DialPppoeTest, ThePasswordIsNotAccepted) {
  start("fail");
  expectFailure("home", "ppp-failed");
  expectNothingLeft();
}

TEST_F(DialPppoeTest, NoPasswordAndNobodyToAsk) {
  // NetworkManager tells pppd and nobody else: its advice has to name this too.
  start("", "password-flags=1\n");
  EXPECT_THAT(expectFailure("home", "ppp-failed"), HasSubstr("nm-applet"));
  expectNothingLeft();
}

TEST_F(DialPppoeTest, PppdIsNotInstalled) {
  start();
  std::filesystem::remove(pppd);
  expectFailure("home", "ppp-start-failed");
}

TEST_F(DialPppoeTest, HungUpWhilePppdWaits) {
  start("wait");
  expectHungUp("home", "connecting");
  expectNothingLeft();
}

TEST_F(DialPppoeTest, HungUpWhileGettingAnAddress) {
  start("no-address");
  expectHungUp("home", "getting an address");
  expectNothingLeft();
}

/// The kernel of the machine decides whether there is WireGuard: both ends are right.
class DialWireGuardTest : public DialDeviceTest {};

TEST_F(DialWireGuardTest, ConnectsOrSaysWhatTheKernelLacks) {
  lab.emplace();
  lab->addProfile("tunnel", "wireguard",
                  "interface-name=wgc0\nautoconnect=false\n[wireguard]\n"
                  "private-key=kDqZ2iXb0GgGxq5oA2sQyNBPEZ1HKu2BUVqFBmxoEEw=\n"
                  "[ipv4]\nmethod=manual\naddress1=10.80.0.1/24\n[ipv6]\nmethod=disabled\n");
  startProvider();
  EXPECT_EQ(waitForEntry("tunnel").device, "wgc0");
  const DialEnd end = dial("tunnel");
  if (end.outcome == DialOutcome::connected) {
    EXPECT_EQ(waitForRow("tunnel").interface, "wgc0");
    return;
  }
  ASSERT_EQ(end.outcome, DialOutcome::failed) << describe(end);
  EXPECT_EQ(end.error->code, "org.freedesktop.NetworkManager.Device.CreationFailed") << describe(end);
  EXPECT_THAT(end.error->advice, HasSubstr("kernel"));
  EXPECT_THAT(rows(), IsEmpty());
}

}  // namespace
}  // namespace onhook
