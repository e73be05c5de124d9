// The real program under a real X server with real panels: the icon appears, and its menu hangs up.

#include <gtest/gtest.h>
#include <signal.h>

#include <QFile>

#include "tests/ui/support/Waiting.h"
#include "tests/ui/tray/Desktop.h"
#include "tests/ui/tray/PanelItem.h"

namespace onhook::test {
namespace {

using namespace std::chrono_literals;

constexpr auto panelSettings = R"(<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-panel" version="1.0">
  <property name="configver" type="int" value="2"/>
  <property name="panels" type="array">
    <value type="int" value="1"/>
    <property name="panel-1" type="empty">
      <property name="position" type="string" value="p=8;x=640;y=785"/>
      <property name="length" type="uint" value="100"/>
      <property name="position-locked" type="bool" value="true"/>
      <property name="size" type="uint" value="28"/>
      <property name="plugin-ids" type="array"><value type="int" value="1"/></property>
    </property>
  </property>
  <property name="plugins" type="empty">
    <property name="plugin-1" type="string" value="systray"/>
  </property>
</channel>
)";

class PanelTest : public ::testing::Test {
 protected:
  void SetUp() override { ASSERT_TRUE(desktop_.start()) << desktop_.problem().toStdString(); }

  void startXfcePanel() {
    ASSERT_TRUE(desktop_.write(".config/xfce4/xfconf/xfce-perchannel-xml/xfce4-panel.xml", panelSettings));
    panel_ = &desktop_.launch("xfce4-panel", {"--disable-wm-check"});
    ASSERT_TRUE(waitFor([this] { return PanelItem(desktop_.bus()).hasPanel(); }))
        << "xfce4-panel does not start";
  }

  void startOnhook() {
    program_ = &desktop_.launch(ONHOOK_PROGRAM, {"--practice", "--log", logFile()});
    ASSERT_TRUE(waitFor([this] { return windowIsVisible(); }))
        << "no window came up: " << log().toStdString();
  }

  bool windowIsVisible() const { return !desktop_.visibleWindows("Onhook").isEmpty(); }
  bool waitForIcon() {
    return waitFor([this] { return item().labels().contains("Hang up Office modem"); }, 60s);
  }
  PanelItem item() const { return PanelItem(desktop_.bus()); }

  QString logFile() const { return desktop_.home() + "/onhook.log"; }
  QString log() const {
    QFile file(logFile());
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
  }
  bool waitForLog(const QString& part, std::chrono::milliseconds limit = 60s) {
    return waitFor([&] { return log().contains(part); }, limit);
  }

  Desktop desktop_;
  QProcess* panel_ = nullptr;
  QProcess* program_ = nullptr;
};

TEST_F(PanelTest, MenuOnTheBusHangsUpAConnection) {
  startXfcePanel();
  startOnhook();
  ASSERT_TRUE(waitForIcon()) << log().toStdString();
  EXPECT_TRUE(item().hasIcon());
  EXPECT_TRUE(item().toolTip().contains("8 connected")) << item().toolTip().toStdString();
  EXPECT_TRUE(item().labels().contains("Hang up ISDN bundle, link 2"))
      << item().labels().join('\n').toStdString();

  ASSERT_TRUE(item().choose("Hang up Office modem"));
  EXPECT_TRUE(waitForLog("is down. Confirmed after ")) << log().toStdString();
  EXPECT_TRUE(waitFor([this] { return !item().labels().contains("Hang up Office modem"); }));
  EXPECT_TRUE(waitFor([this] { return item().toolTip().contains("7 connected"); }))
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
  ASSERT_EQ(kill(pid_t(panel_->processId()), SIGSTOP), 0);
  startOnhook();
  EXPECT_TRUE(waitForLog("appeared"));
  desktop_.ask("xdotool", {"windowactivate", "--sync", desktop_.visibleWindows("Onhook").value(0)});
  desktop_.press({"Delete"});
  EXPECT_TRUE(waitForLog("hanging up", 15s)) << log().toStdString();
  ASSERT_EQ(kill(pid_t(panel_->processId()), SIGCONT), 0);
  EXPECT_TRUE(waitForIcon()) << "the icon comes as soon as the panel answers";
}

TEST_F(PanelTest, EmbeddedIconsMenuHangsUpAConnection) {
  desktop_.launch("trayer",
                  {"--edge", "bottom", "--align", "left", "--widthtype", "request", "--height", "24"});
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
