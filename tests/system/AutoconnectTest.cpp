#include "tests/system/SystemTest.h"
#include "tests/system/lab/Eventually.h"
#include "tests/system/lab/FakeModem.h"
#include "tests/system/lab/Files.h"
#include "tests/system/lab/Inside.h"

// What NetworkManager dials by itself, and that it leaves down what was hung up.
namespace onhook {
namespace {

using lab::eventually;
using lab::FakeModem;
using testing::IsEmpty;
using namespace std::chrono_literals;

class AutoconnectTest : public SystemTest {
 protected:
  static std::string gsm(const std::string& apn) {
    return "autoconnect=true\n[gsm]\napn=" + apn + "\n[ipv4]\nmethod=auto\n[ipv6]\nmethod=disabled\n";
  }
  void TearDown() override {
    SystemTest::TearDown();
    modem.reset();
  }

  /// The row of that name, once it says what comes in its place.
  Connection waitForSuccessor(const std::string& name) const {
    std::optional<Connection> found;
    EXPECT_TRUE(eventually([&] { return (found = row(name)) && found->comesBack; }));
    return found.value_or(Connection());
  }
  HangUpResult keepDown(const Target& target) {
    return lab::HangUp(provider, target, Mode::keepDown, settings(30s)).result();
  }

  std::optional<FakeModem> modem;
};

TEST_F(AutoconnectTest, WhatWasHungUpStaysDown) {
  lab.emplace();
  modem.emplace();
  lab->addProfile("mobile", "gsm", gsm("internet"));
  startProvider();
  const Connection mobile = waitForRow("mobile");
  EXPECT_FALSE(mobile.comesBack);
  EXPECT_EQ(hangUp(mobile.target).outcome, Outcome::confirmed);
  EXPECT_FALSE(eventually([this] { return modem->connected() || !rows().empty(); }, 3s))
      << "hung up by a user, NetworkManager blocks it from connecting by itself";
  // Nor when the profile changes; but a new NetworkManager knows nothing of it.
  lab::mustRun({"nmcli", "connection", "modify", "mobile", "gsm.apn", "other"});
  EXPECT_FALSE(eventually([this] { return modem->connected(); }, 1s));
  lab->networkManager().stop();
  lab->networkManager().start();
  EXPECT_TRUE(eventually([this] { return modem->connected(); }));
}

TEST_F(AutoconnectTest, HungUpWhileItDialsByItselfItStaysDown) {
  lab.emplace();
  modem.emplace();
  modem->connectsAfter(1h);
  lab->addProfile("mobile", "gsm", gsm("internet"));
  startProvider();
  EXPECT_EQ(hangUp(waitForPhase("mobile", "preparing").target).outcome, Outcome::confirmed);
  EXPECT_FALSE(eventually([this] { return !rows().empty(); }, 2s));
}

TEST_F(AutoconnectTest, AnotherProfileOfTheSameModemTakesItAtOnce) {
  lab.emplace();
  modem.emplace();
  lab->addProfile("mobile", "gsm", gsm("internet"));
  startProvider();
  const Connection mobile = waitForRow("mobile");
  lab->addProfile("other", "gsm", gsm("other"));
  const HangUpResult result = hangUp(mobile.target);
  EXPECT_EQ(result.outcome, Outcome::confirmed) << describe(result);
  const Connection other = waitForRow("other");
  EXPECT_NE(other.target, mobile.target);
  // How the modem is kept down, in NetworkManager's own way: until somebody takes it back or connects.
  lab::mustRun({"nmcli", "device", "set", FakeModem::controlPort, "autoconnect", "no"});
  EXPECT_EQ(hangUp(other.target).outcome, Outcome::confirmed);
  EXPECT_FALSE(eventually([this] { return modem->connected(); }, 2s));
}

TEST_F(AutoconnectTest, KeptDownNoOtherProfileTakesTheModem) {
  lab.emplace();
  modem.emplace();
  lab->addProfile("mobile", "gsm", gsm("internet"));
  startProvider();
  const Connection alone = waitForRow("mobile");
  EXPECT_FALSE(alone.comesBack);
  lab->addProfile("other", "gsm", gsm("other"));
  const Connection mobile = waitForSuccessor("mobile");
  EXPECT_EQ(mobile.comesBackAs, "other");
  ASSERT_TRUE(mobile.keepDown);

  const HangUpResult result = keepDown(mobile.target);
  EXPECT_EQ(result.outcome, Outcome::confirmed) << describe(result);
  EXPECT_EQ(result.kept, mobile.keepDown);
  EXPECT_FALSE(eventually([this] { return modem->connected() || !rows().empty(); }, 3s));

  // Connecting works, and what keeps it down goes on holding until it is taken back.
  lab::mustRun({"nmcli", "connection", "up", "mobile"});
  EXPECT_FALSE(waitForRow("mobile").comesBack);
  lab::mustRun({"nmcli", "device", "set", FakeModem::controlPort, "autoconnect", "yes"});
  EXPECT_EQ(waitForSuccessor("mobile").comesBackAs, "other");
}

TEST_F(AutoconnectTest, PppoeStaysDownToo) {
  const std::string pppd = "/usr/sbin/pppd";
  lab.emplace();
  std::filesystem::copy_file(ONHOOK_FAKE_PPPD, pppd);
  lab::writeFile(lab::folder + "/pppd-does", "");
  lab::writeFile(lab::folder + "/pppd-takes", "0.1");
  lab::mustRun({"ip", "link", "add", "dsl0", "type", "veth", "peer", "name", "dsl0-peer"});
  lab::mustRun({"ip", "link", "set", "dsl0-peer", "up"});
  lab->addProfile("home", "pppoe",
                  "interface-name=dsl0\nautoconnect=true\n[pppoe]\nusername=me\npassword=secret\n[ipv4]\n"
                  "method=auto\n[ipv6]\nmethod=disabled\n");
  startProvider();
  const Connection home = waitForRow("home");
  EXPECT_FALSE(home.comesBack);
  EXPECT_EQ(hangUp(home.target).outcome, Outcome::confirmed);
  EXPECT_FALSE(eventually([this] { return !rows().empty() || lab::interfaceIndex("ppp0") != 0; }, 3s));
  std::filesystem::remove(pppd);
}

}  // namespace
}  // namespace onhook
