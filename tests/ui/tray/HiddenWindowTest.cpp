// The real program while its window is hidden: started so, started again, and with something to tell.

#include <QDBusConnectionInterface>
#include <QFile>
#include <QThread>
#include <memory>

#include "tests/ui/support/Waiting.h"
#include "tests/ui/tray/Frozen.h"
#include "tests/ui/tray/PanelTest.h"

namespace onhook::test {
namespace {

class HiddenWindowTest : public PanelTest {
 protected:
  /// A real service for notifications.
  QProcess& startDunst() {
    QProcess& dunst = desktop_.launch("dunst");
    EXPECT_TRUE(waitFor([this] {
      return desktop_.bus().interface()->isServiceRegistered("org.freedesktop.Notifications").value();
    })) << "dunst does not start";
    return dunst;
  }
  int shownByDunst() const { return desktop_.ask("dunstctl", {"count", "displayed"}).toInt(); }
};

TEST_F(HiddenWindowTest, StartedHiddenItIsInTheTrayAlone) {
  startXfcePanel();
  program_ = &launchOnhook({"--practice", "--hidden"});
  ASSERT_TRUE(waitForIcon()) << log().toStdString();
  EXPECT_FALSE(windowIsVisible());
  item().activate();
  EXPECT_TRUE(waitForWindow(true));
}

// Each that Qt loads to ask whether a picture is its own costs time at the start, and memory. (For a panel's
// menu Qt writes pictures, which loads them.)
TEST_F(HiddenWindowTest, ForItsWindowItLoadsNoImageFormat) {
  startOnhook({});
  ASSERT_TRUE(waitForWindow(true)) << log().toStdString();
  QThread::msleep(500);  // until it is painted, mostly
  QFile maps(QStringLiteral("/proc/%1/maps").arg(program_->processId()));
  ASSERT_TRUE(maps.open(QIODevice::ReadOnly));
  const QByteArray loaded = maps.readAll();
  EXPECT_TRUE(loaded.contains("libQt6Gui"));
  EXPECT_FALSE(loaded.contains("/imageformats/")) << loaded.toStdString();
}

TEST_F(HiddenWindowTest, ASecondStartShowsTheFirstOnesWindowAndEndsWell) {
  startXfcePanel();
  startOnhook({});
  ASSERT_TRUE(waitForIcon("Show _Window")) << log().toStdString();
  desktop_.press({"alt+F4"});
  ASSERT_TRUE(waitForWindow(false));

  QProcess& hidden = launchOnhook({"--hidden"});
  EXPECT_TRUE(waitFor([&hidden] { return hidden.state() == QProcess::NotRunning; }));
  EXPECT_EQ(hidden.exitCode(), 0);
  EXPECT_FALSE(windowIsVisible());

  QProcess& second = launchOnhook({});
  EXPECT_TRUE(waitFor([&second] { return second.state() == QProcess::NotRunning; }));
  EXPECT_EQ(second.exitCode(), 0);
  EXPECT_TRUE(waitForWindow(true)) << log().toStdString();
  EXPECT_EQ(program_->state(), QProcess::Running);
  EXPECT_EQ(desktop_.visibleWindows("Onhook").size(), 1);
}

TEST_F(HiddenWindowTest, OnAFrozenBusASecondStartShowsTheFirstOnesWindow) {
  startXfcePanel();
  startOnhook({});
  ASSERT_TRUE(waitForIcon("Show _Window")) << log().toStdString();
  desktop_.press({"alt+F4"});
  ASSERT_TRUE(waitForWindow(false));

  const Frozen frozen(static_cast<pid_t>(desktop_.busDaemon().processId()));
  QProcess& second = launchOnhook({});
  EXPECT_TRUE(waitFor([&second] { return second.state() == QProcess::NotRunning; }));
  EXPECT_EQ(second.exitCode(), 0);
  EXPECT_TRUE(waitForWindow(true)) << log().toStdString();
}

TEST_F(HiddenWindowTest, PracticeAndTheCommandLineAreForThemselves) {
  startOnhook({});
  launchOnhook({"--practice"});
  EXPECT_TRUE(waitFor([this] { return desktop_.visibleWindows("Onhook").size() == 2; }))
      << log().toStdString();
  EXPECT_TRUE(desktop_.ask(ONHOOK_PROGRAM, {"--practice", "list"}).contains("Work VPN"));
}

TEST_F(HiddenWindowTest, AKilledOneIsNoObstacle) {
  startOnhook({});
  program_->kill();
  ASSERT_TRUE(waitFor([this] { return program_->state() == QProcess::NotRunning; }));
  ASSERT_TRUE(waitForWindow(false));
  startOnhook({});
}

TEST_F(HiddenWindowTest, AFailureIsToldByTheDesktopWithItsActions) {
  startDunst();
  startXfcePanel();
  program_ = &launchOnhook({"--practice", "--hidden"});
  ASSERT_TRUE(waitForIcon()) << log().toStdString();
  ASSERT_TRUE(item().choose("Hang up Head office (managed)"));
  ASSERT_TRUE(waitFor([&] { return shownByDunst() == 1; })) << log().toStdString();
  EXPECT_TRUE(log().contains("notifies: Head office (managed) - Head office (managed) was not hung up"))
      << log().toStdString();
  EXPECT_FALSE(windowIsVisible());
  desktop_.ask("dunstctl", {"action"});
  EXPECT_TRUE(waitForWindow(true)) << "a click shows it in the window";

  ASSERT_TRUE(item().choose("Hang up Office modem, and with it Work VPN"));
  EXPECT_TRUE(waitForLog("is down. Confirmed after ", std::chrono::seconds(15))) << log().toStdString();
  EXPECT_EQ(log().count("notifies:"), 1) << "what went well at once is not told";
}

// A frozen service must not freeze the program: asked in the ordinary way it would stand still for 50 s.
TEST_F(HiddenWindowTest, NobodyWaitsForAFrozenNotificationService) {
  QProcess& dunst = startDunst();
  startXfcePanel();
  program_ = &launchOnhook({"--practice", "--hidden"});
  ASSERT_TRUE(waitForIcon()) << log().toStdString();
  auto frozen = std::make_unique<Frozen>(static_cast<pid_t>(dunst.processId()));
  ASSERT_TRUE(item().choose("Hang up Head office (managed)"));
  ASSERT_TRUE(waitForLog("notifies: Head office (managed)"));
  ASSERT_TRUE(item().choose("Hang up Office modem, and with it Work VPN"));
  EXPECT_TRUE(waitForLog("is down. Confirmed after ", std::chrono::seconds(15))) << log().toStdString();
  frozen.reset();
  // It depends on how fast all this went.
  EXPECT_TRUE(waitFor([this] { return shownByDunst() == 1 || log().contains("not shown: Head office"); }))
      << log().toStdString();
}

TEST_F(HiddenWindowTest, StartingAtSignInIsTurnedOnFromTheTray) {
  startXfcePanel();
  startOnhook();
  ASSERT_TRUE(waitForIcon("Start When I Sign _In")) << item().labels().join('\n').toStdString();
  const QString file = desktop_.home() + "/.config/autostart/onhook.desktop";
  ASSERT_TRUE(item().choose("Start When I Sign _In"));
  EXPECT_TRUE(waitFor([&file] { return QFile::exists(file); }));
  ASSERT_TRUE(item().choose("Start When I Sign _In"));
  EXPECT_TRUE(waitFor([&file] { return !QFile::exists(file); }));
}

}  // namespace
}  // namespace onhook::test
