// The real program under a real X server with real panels: the icon appears, and its menu hangs up.

#include <gtest/gtest.h>

#include <QDBusMessage>
#include <QDBusVariant>
#include <memory>

#include "tests/ui/support/Waiting.h"
#include "tests/ui/tray/FakeWatcher.h"
#include "tests/ui/tray/Frozen.h"
#include "tests/ui/tray/PanelTest.h"

namespace onhook::test {
namespace {

using namespace std::chrono_literals;

TEST_F(PanelTest, MenuOnTheBusConnectsAnEntry) {
  startXfcePanel();
  startOnhook();
  ASSERT_TRUE(waitForIcon()) << log().toStdString();
  EXPECT_TRUE(
      item().labels().contains("Night line (office modem): its device ttyS0 is in use by Office modem"))
      << item().labels().join('\n').toStdString();
  ASSERT_TRUE(item().choose("Travel VPN"));
  EXPECT_TRUE(waitForLog("simulated:travel-vpn is connected after ")) << log().toStdString();
  EXPECT_TRUE(waitFor([this] { return item().labels().contains("Travel VPN: connected"); }));
}

TEST_F(PanelTest, MenuOnTheBusHangsUpAConnection) {
  startXfcePanel();
  startOnhook();
  ASSERT_TRUE(waitForIcon()) << log().toStdString();
  EXPECT_TRUE(item().hasIcon());
  EXPECT_TRUE(item().toolTip().contains("8 connected")) << item().toolTip().toStdString();
  EXPECT_TRUE(item().labels().contains("Hang up ISDN bundle, link 2"))
      << item().labels().join('\n').toStdString();

  ASSERT_TRUE(item().choose("Hang up Office modem, and with it Work VPN"));
  EXPECT_TRUE(waitForLog("is down. Confirmed after ")) << log().toStdString();
  EXPECT_TRUE(
      waitFor([this] { return !item().labels().contains("Hang up Office modem, and with it Work VPN"); }));
  EXPECT_TRUE(waitFor([this] { return item().toolTip().contains("6 connected"); }))
      << item().toolTip().toStdString();
}

TEST_F(PanelTest, ClosingHidesBehindTheIconAndTheMenuShowsAndQuits) {
  startXfcePanel();
  startOnhook();
  ASSERT_TRUE(waitForIcon());
  desktop_.press({"alt+F4"});
  EXPECT_TRUE(waitFor([this] { return !windowIsVisible(); }));
  EXPECT_EQ(program_->state(), QProcess::Running);

  ASSERT_TRUE(item().choose("Show _Window"));
  EXPECT_TRUE(waitFor([this] { return windowIsVisible(); }));
  item().activate();
  EXPECT_TRUE(waitFor([this] { return !windowIsVisible(); }));
  item().activate();
  EXPECT_TRUE(waitFor([this] { return windowIsVisible(); }));

  ASSERT_TRUE(item().choose("_Quit"));
  EXPECT_TRUE(waitFor([this] { return program_->state() == QProcess::NotRunning; }));
  EXPECT_EQ(program_->exitCode(), 0);
}

TEST_F(PanelTest, PanelThatStartsLaterIsFound) {
  startOnhook();
  letPass(1s);
  startXfcePanel();
  EXPECT_TRUE(waitForIcon()) << log().toStdString();
}

// A frozen watcher answers nobody. Asked by Qt itself, the window would stand still for 25 s.
TEST_F(PanelTest, FrozenPanelDoesNotFreezeTheWindow) {
  startXfcePanel();
  const auto panel = static_cast<pid_t>(item().panelProcess());
  ASSERT_GT(panel, 0);
  auto frozen = std::make_unique<Frozen>(panel);
  startOnhook();
  EXPECT_TRUE(waitForLog("appeared", 20s)) << "the event loop stands still";
  desktop_.ask("xdotool", {"windowactivate", "--sync", desktop_.visibleWindows("Onhook").value(0)});
  desktop_.press({"Delete"});
  EXPECT_TRUE(waitForLog("hanging up", 20s)) << log().toStdString();
  frozen.reset();
  EXPECT_TRUE(waitForIcon()) << "the icon comes as soon as the panel answers";
}

TEST_F(PanelTest, EmbeddedTrayThatStartsLaterIsFound) {
  program_ = &launchOnhook({"--practice", "--hidden"});
  ASSERT_TRUE(waitForLog("appeared")) << log().toStdString();
  letPass(500ms);
  startTrayer();
  // Clicked, the icon shows the window.
  const auto click = [this] {
    desktop_.ask("xdotool", {"mousemove", "12", "788", "click", "1"});
    letPass(500ms);
    return windowIsVisible();
  };
  EXPECT_TRUE(waitFor(click, 60s)) << log().toStdString();
}

// Qt itself asks once in a program's life what sort of tray there is.
TEST_F(PanelTest, WhereAnEmbeddedTrayIsFollowedByOneOnTheBusItHasAnIconThere) {
  QProcess& trayer = startTrayer();
  program_ = &launchOnhook({"--practice", "--hidden"});
  ASSERT_TRUE(waitForLog("appeared")) << log().toStdString();
  const auto click = [this] {
    desktop_.ask("xdotool", {"mousemove", "12", "788", "click", "1"});
    letPass(500ms);
    return windowIsVisible();
  };
  ASSERT_TRUE(waitFor(click, 60s)) << "its icon is in the embedded one";
  desktop_.press({"alt+F4"});
  ASSERT_TRUE(waitForWindow(false));

  trayer.terminate();
  ASSERT_TRUE(trayer.waitForFinished());
  const FakeWatcher watcher(desktop_.bus());
  ASSERT_TRUE(waitFor([&] { return !watcher.items.isEmpty(); })) << log().toStdString();
  const QString owner = watcher.items.first();
  const auto ask = [&](const QString& interface, const QString& method, const QVariantList& arguments) {
    QDBusMessage call = QDBusMessage::createMethodCall(owner, "/StatusNotifierItem", interface, method);
    call.setArguments(arguments);
    return desktop_.bus().call(call);
  };
  const QString item = "org.kde.StatusNotifierItem";
  const QVariant title = ask("org.freedesktop.DBus.Properties", "Get", {item, "Title"})
                             .arguments()
                             .value(0)
                             .value<QDBusVariant>()
                             .variant();
  EXPECT_EQ(title, "Onhook: 8 connected");
  ask(item, "Activate", {0, 0});
  EXPECT_TRUE(waitForWindow(true));
  ask(item, "Activate", {0, 0});
  EXPECT_TRUE(waitForWindow(false)) << "there is an icon to hide behind";
  ask(item, "ContextMenu", {100, 100});
  letPass(500ms);
  desktop_.press({"Down", "Return"});
  EXPECT_TRUE(waitForLog("is down. Confirmed after ")) << log().toStdString();
}

TEST_F(PanelTest, EmbeddedIconsMenuHangsUpAConnection) {
  startTrayer();
  startOnhook();
  EXPECT_TRUE(waitForLog("appeared"));
  // The icon is at the tray's left. A click before the tray has taken it in opens nothing, so it is clicked
  // again; the keys go to the menu then, or else to nothing that would hang up.
  const auto hangUpByMenu = [this] {
    desktop_.ask("xdotool", {"mousemove", "12", "788", "click", "3"});
    letPass(500ms);
    desktop_.press({"Down", "Return"});
    return waitForLog("hanging up", 2s);
  };
  ASSERT_TRUE(waitFor(hangUpByMenu, 60s)) << log().toStdString();
  EXPECT_TRUE(waitForLog("is down. Confirmed after ")) << log().toStdString();
}

}  // namespace
}  // namespace onhook::test
