#pragma once

#include <gtest/gtest.h>

#include <QProcess>
#include <chrono>

#include "tests/ui/tray/Desktop.h"
#include "tests/ui/tray/PanelItem.h"

namespace onhook::test {

/// The real program on a desktop of its own, with a panel or without.
class PanelTest : public ::testing::Test {
 protected:
  void SetUp() override;

  void startXfcePanel();
  /// An embedded tray, at the lower left.
  QProcess& startTrayer();
  /// Starts it and waits for its window.
  void startOnhook(const QStringList& arguments = {"--practice"});
  /// Starts it; nothing is waited for.
  QProcess& launchOnhook(const QStringList& arguments);

  bool windowIsVisible() const { return !desktop_.visibleWindows("Onhook").isEmpty(); }
  bool waitForWindow(bool visible);
  /// Until the icon's menu has an entry of that label.
  bool waitForIcon(const QString& label = "Hang up Office modem, and with it Work VPN");
  PanelItem item() const { return PanelItem(desktop_.bus()); }

  QString logFile() const { return desktop_.home() + "/onhook.log"; }
  QString log() const;
  bool waitForLog(const QString& part, std::chrono::milliseconds limit = std::chrono::seconds(60));

  Desktop desktop_;
  QProcess* program_ = nullptr;
};

}  // namespace onhook::test
