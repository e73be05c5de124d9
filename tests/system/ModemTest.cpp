#include <thread>

#include "tests/system/SystemTest.h"
#include "tests/system/lab/Eventually.h"
#include "tests/system/lab/FakeModem.h"

// Mobile broadband over a modem that takes its time. Its interface never goes: the object and the device
// tell.
namespace onhook {
namespace {

using lab::eventually;
using lab::FakeModem;
using namespace std::chrono_literals;

class ModemTest : public SystemTest {
 protected:
  Connection startWithModem(Duration disconnectTakes, NetworkManagerOptions options = {}) {
    lab.emplace();
    modem.emplace(disconnectTakes);
    lab->addProfile("mobile", "gsm",
                    "autoconnect=false\n[gsm]\napn=internet\n[ipv4]\nmethod=auto\n[ipv6]\nmethod=disabled\n");
    FakeModem::waitUntilKnown();
    lab->up("mobile");
    startProvider(std::move(options));
    return waitForRow("mobile");
  }
  void TearDown() override {
    SystemTest::TearDown();
    modem.reset();
  }

  std::optional<FakeModem> modem;
};

TEST_F(ModemTest, IsListedWithItsInterface) {
  const Connection mobile = startWithModem(0s);
  EXPECT_EQ(mobile.kind, ConnectionKind::mobileBroadband);
  EXPECT_EQ(mobile.device, FakeModem::controlPort);
  EXPECT_EQ(mobile.interface, FakeModem::dataPort);
  EXPECT_THAT(rows(), testing::SizeIs(1));
}

TEST_F(ModemTest, ConfirmedOnlyWhenTheLateModemHasAnswered) {
  const Connection mobile = startWithModem(2s);
  lab::HangUp running(provider, mobile.target);
  std::this_thread::sleep_for(1s);
  EXPECT_FALSE(running.finished());
  const auto between = row("mobile");
  ASSERT_TRUE(between);
  EXPECT_EQ(between->state, ConnectionState::goingDown);

  const HangUpResult result = running.result();
  EXPECT_FALSE(modem->connected()) << "said " << toString(result.outcome) << " while the modem was connected";
  EXPECT_EQ(result.outcome, Outcome::confirmed) << describe(result);
  EXPECT_NE(lab::interfaceIndex(FakeModem::dataPort), 0);
  EXPECT_TRUE(eventually([this] { return rows().empty(); }));
}

TEST_F(ModemTest, StillUpWhenItDoesNotAnswerInTime) {
  const Connection mobile = startWithModem(5s);
  const HangUpResult result = hangUp(mobile.target, 2s);
  EXPECT_EQ(result.outcome, Outcome::stillUp) << describe(result);
  EXPECT_TRUE(modem->connected());
  const HangUpResult waited = watch(mobile.target);
  EXPECT_FALSE(modem->connected());
  EXPECT_EQ(waited.outcome, Outcome::confirmed) << describe(waited);
}

TEST_F(ModemTest, EveryEventLost) {
  NetworkManagerOptions deaf;
  deaf.dropEvents = true;
  const Connection mobile = startWithModem(1s, deaf);
  const HangUpResult result = hangUp(mobile.target);
  EXPECT_FALSE(modem->connected());
  EXPECT_EQ(result.outcome, Outcome::confirmed) << describe(result);
}

}  // namespace
}  // namespace onhook
