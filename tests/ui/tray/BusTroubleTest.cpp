// The real program, whose session bus or panel dies or freezes while it hangs something up.

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QElapsedTimer>
#include <csignal>
#include <optional>

#include "tests/ui/support/Waiting.h"
#include "tests/ui/tray/Frozen.h"
#include "tests/ui/tray/PanelTest.h"
#include "tests/ui/tray/Pulse.h"

namespace onhook::test {
namespace {

using namespace std::chrono_literals;

constexpr auto service = "org.onhook.Onhook.Practice";
constexpr auto path = "/org/onhook/Onhook";
constexpr auto interface = "org.onhook.Onhook1";

/// What waits for a bus or a panel that does not answer waits for 25 s.
constexpr auto longestGap = 5s;

/// With a panel, a notification service, assistive technology and the D-Bus interface: whatever uses a bus.
class BusTroubleTest : public PanelTest {
 protected:
  void SetUp() override {
    desktop_.setVariable("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1");
    PanelTest::SetUp();
    desktop_.setVariable("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1");
    desktop_.launch("dunst");
    startXfcePanel();
    startOnhook();
    ASSERT_TRUE(waitForIcon()) << log().toStdString();
    ASSERT_TRUE(waitFor([this] { return state() == "connected"; })) << log().toStdString();
    window_ = desktop_.visibleWindows("Onhook").value(0);
    pulse_.emplace(desktop_.display(), window_.toUInt());
    ASSERT_TRUE(waitFor([this] { return pulse_->beats() > 0; })) << "the window answers no ping";
  }

  QString state() const {
    QDBusMessage call =
        QDBusMessage::createMethodCall(service, path, "org.freedesktop.DBus.Properties", "Get");
    call << interface << "State";
    return desktop_.bus().call(call).arguments().value(0).value<QDBusVariant>().variant().toString();
  }
  /// Asked on the bus; it takes 4 s. The words of its outcome's line in the log.
  QString beginHangUp() {
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, "HangUp");
    call << "Bank (custom dialer)" << QVariantMap();
    const QString id = desktop_.bus().call(call).arguments().value(0).toString();
    EXPECT_TRUE(waitForLog("hanging up " + id)) << log().toStdString();
    return id + " is down. Confirmed after";
  }
  /// As a person does it, with keys in the window: the last of the list, which takes some 1 s.
  void hangUpInTheWindow() {
    const auto before = log().count(" is down. Confirmed after ");
    desktop_.ask("xdotool", {"windowactivate", "--sync", window_});
    desktop_.press({"End", "Delete"});
    EXPECT_TRUE(waitFor([&] { return log().count(" is down. Confirmed after ") > before; }))
        << log().toStdString();
  }
  void expectASteadyPulse() const {
    EXPECT_GT(pulse_->beats(), 20);
    EXPECT_LT(pulse_->longest(), longestGap);
  }
  /// That it ends, soon and well.
  void expectItToEnd() {
    QElapsedTimer timer;
    timer.start();
    EXPECT_TRUE(waitFor([this] { return program_->state() == QProcess::NotRunning; }));
    EXPECT_LT(timer.elapsed(), 15'000);
    EXPECT_EQ(program_->exitStatus(), QProcess::NormalExit);
    EXPECT_EQ(program_->exitCode(), 0);
  }

  QString window_;
  std::optional<Pulse> pulse_;
};

TEST_F(BusTroubleTest, TheBusDiesAndTheWindowGoesOn) {
  const QString outcome = beginHangUp();
  desktop_.busDaemon().kill();
  EXPECT_TRUE(waitForLog(outcome)) << log().toStdString();
  hangUpInTheWindow();
  expectASteadyPulse();
  EXPECT_EQ(log().count(outcome), 1);
  // There is nothing to hide behind any more.
  desktop_.press({"alt+F4"});
  pulse_.reset();
  expectItToEnd();
}

TEST_F(BusTroubleTest, AHiddenWindowComesBackWhenTheBusHasDied) {
  desktop_.press({"alt+F4"});
  ASSERT_TRUE(waitForWindow(false));
  const QString outcome = beginHangUp();
  desktop_.busDaemon().kill();
  EXPECT_TRUE(waitForWindow(true));
  EXPECT_TRUE(waitForLog(outcome)) << log().toStdString();
  EXPECT_EQ(log().count(outcome), 1);
  hangUpInTheWindow();
  expectASteadyPulse();
}

TEST_F(BusTroubleTest, TheBusFreezesAndTheWindowGoesOn) {
  const QString outcome = beginHangUp();
  {
    const Frozen frozen(static_cast<pid_t>(desktop_.busDaemon().processId()));
    EXPECT_TRUE(waitForLog(outcome)) << log().toStdString();
    hangUpInTheWindow();
    // Longer than what is asked asynchronously is waited for.
    letPass(3s);
    hangUpInTheWindow();
    expectASteadyPulse();
  }
  EXPECT_TRUE(waitFor([this] { return state() == "connected"; })) << "all that use the bus go on";
  EXPECT_TRUE(waitFor([this] { return item().toolTip().contains("5 connected"); }))
      << item().toolTip().toStdString();
  EXPECT_EQ(log().count(outcome), 1);
  expectASteadyPulse();
}

TEST_F(BusTroubleTest, OnAFrozenBusItEndsAllTheSame) {
  const QString outcome = beginHangUp();
  const Frozen frozen(static_cast<pid_t>(desktop_.busDaemon().processId()));
  program_->terminate();
  EXPECT_TRUE(waitForLog(outcome)) << log().toStdString();
  expectItToEnd();
  EXPECT_EQ(log().count(outcome), 1);
}

TEST_F(BusTroubleTest, ThePanelFreezesAndGoesAndAnotherComes) {
  const QString outcome = beginHangUp();
  const auto panel = static_cast<pid_t>(item().panelProcess());
  ASSERT_GT(panel, 0);
  {
    const Frozen frozen(panel);
    EXPECT_TRUE(waitForLog(outcome)) << log().toStdString();
    hangUpInTheWindow();
    kill(panel, SIGKILL);
  }
  ASSERT_TRUE(waitFor([&] { return item().panelProcess() != panel; }));
  hangUpInTheWindow();
  startXfcePanel();
  EXPECT_TRUE(waitFor([this] { return !item().owners().isEmpty(); })) << "the icon comes with the panel";
  EXPECT_TRUE(waitFor([this] { return item().toolTip().contains("connected"); }));
  EXPECT_EQ(log().count(outcome), 1);
  expectASteadyPulse();
}

TEST_F(BusTroubleTest, TheBusOfAssistiveTechnologyFreezesAndTheWindowGoesOn) {
  const QString address =
      desktop_.bus()
          .call(QDBusMessage::createMethodCall("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress"))
          .arguments()
          .value(0)
          .toString();
  QDBusConnection bus = QDBusConnection::connectToBus(address, "assistive");
  ASSERT_TRUE(bus.isConnected());
  ASSERT_TRUE(waitFor([&bus] { return bus.interface()->registeredServiceNames().value().size() > 3; }))
      << "the program is not on it";
  const auto daemon = static_cast<pid_t>(bus.interface()->servicePid("org.freedesktop.DBus").value());
  ASSERT_GT(daemon, 0);
  const QString outcome = beginHangUp();
  {
    const Frozen frozen(daemon);
    hangUpInTheWindow();
    EXPECT_TRUE(waitForLog(outcome)) << log().toStdString();
    hangUpInTheWindow();
    expectASteadyPulse();
  }
  QDBusConnection::disconnectFromBus("assistive");
  EXPECT_EQ(log().count(outcome), 1);
}

}  // namespace
}  // namespace onhook::test
