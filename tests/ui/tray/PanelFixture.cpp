#include "tests/ui/tray/PanelTest.h"

#include <QFile>

#include "tests/ui/support/Waiting.h"

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

}  // namespace

void PanelTest::SetUp() {
  ASSERT_TRUE(desktop_.start()) << desktop_.problem().toStdString();
}

void PanelTest::startXfcePanel() {
  ASSERT_TRUE(desktop_.write(".config/xfce4/xfconf/xfce-perchannel-xml/xfce4-panel.xml", panelSettings));
  desktop_.launch("xfce4-panel", {"--disable-wm-check"});
  ASSERT_TRUE(waitFor([this] { return PanelItem(desktop_.bus()).hasPanel(); }))
      << "xfce4-panel does not start";
}

QProcess& PanelTest::startTrayer() {
  return desktop_.launch("trayer",
                         {"--edge", "bottom", "--align", "left", "--widthtype", "request", "--height", "24"});
}

QProcess& PanelTest::launchOnhook(const QStringList& arguments) {
  return desktop_.launch(ONHOOK_PROGRAM, QStringList{"--log", logFile()} + arguments);
}

void PanelTest::startOnhook(const QStringList& arguments) {
  program_ = &launchOnhook(arguments);
  ASSERT_TRUE(waitForWindow(true)) << "no window came up: " << log().toStdString();
}

bool PanelTest::waitForWindow(bool visible) {
  return waitFor([this, visible] { return windowIsVisible() == visible; });
}

bool PanelTest::waitForIcon(const QString& label) {
  return waitFor([this, label] { return item().labels().contains(label); }, 60s);
}

QString PanelTest::log() const {
  QFile file(logFile());
  return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

bool PanelTest::waitForLog(const QString& part, std::chrono::milliseconds limit) {
  return waitFor([&] { return log().contains(part); }, limit);
}

}  // namespace onhook::test
