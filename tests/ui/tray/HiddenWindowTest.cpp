// The real program while its window is hidden: started so, started again, and with something to tell.

#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QFile>

#include "tests/ui/support/Waiting.h"
#include "tests/ui/tray/PanelTest.h"

namespace onhook::test {
namespace {

using HiddenWindowTest = PanelTest;

/// A desktop's service for notifications that hears everything and never answers.
class FrozenNotifications : public QDBusVirtualObject {
 public:
  explicit FrozenNotifications(QDBusConnection bus) : bus_(std::move(bus)) {
    bus_.registerVirtualObject("/org/freedesktop/Notifications", this);
    bus_.registerService("org.freedesktop.Notifications");
  }
  ~FrozenNotifications() override { bus_.unregisterService("org.freedesktop.Notifications"); }

  QString introspect(const QString&) const override { return {}; }
  bool handleMessage(const QDBusMessage& message, const QDBusConnection&) override {
    message.setDelayedReply(true);
    if (message.member() == QLatin1String("Notify"))
      heard += message.arguments().value(3).toString() + ": " + message.arguments().value(4).toString();
    return true;
  }

  QStringList heard;

 private:
  QDBusConnection bus_;
};

TEST_F(HiddenWindowTest, StartedHiddenItIsInTheTrayAlone) {
  startXfcePanel();
  program_ = &launchOnhook({"--practice", "--hidden"});
  ASSERT_TRUE(waitForIcon()) << log().toStdString();
  EXPECT_FALSE(windowIsVisible());
  item().activate();
  EXPECT_TRUE(waitForWindow(true));
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

// A frozen service must not freeze the program: asked in the ordinary way it would stand still for 25 s.
TEST_F(HiddenWindowTest, AFailureIsToldAndNobodyIsWaitedFor) {
  FrozenNotifications notifications(desktop_.bus());
  startXfcePanel();
  program_ = &launchOnhook({"--practice", "--hidden"});
  ASSERT_TRUE(waitForIcon()) << log().toStdString();
  ASSERT_TRUE(item().choose("Hang up Head office (managed)"));
  EXPECT_TRUE(waitFor([&] { return !notifications.heard.isEmpty(); })) << log().toStdString();
  EXPECT_TRUE(
      notifications.heard.value(0).startsWith("Head office (managed): Head office (managed) was not hung up"))
      << notifications.heard.join('\n').toStdString();

  ASSERT_TRUE(item().choose("Hang up Office modem, and with it Work VPN"));
  EXPECT_TRUE(waitForLog("is down. Confirmed after ", std::chrono::seconds(15))) << log().toStdString();
  EXPECT_EQ(notifications.heard.size(), 1) << "what went well at once is not told";
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
