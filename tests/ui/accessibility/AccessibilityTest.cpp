// The real program, used as assistive technology does: over AT-SPI, by roles, names and actions alone.

#include <gtest/gtest.h>

#include "tests/ui/support/Waiting.h"
#include "tests/ui/tray/Desktop.h"

namespace onhook::test {
namespace {

using namespace std::chrono_literals;

class AccessibilityTest : public testing::Test {
 protected:
  void SetUp() override {
    // Nobody on this desktop says that it is wanted (org.a11y.Status).
    desktop_.setVariable(QStringLiteral("QT_LINUX_ACCESSIBILITY_ALWAYS_ON"), QStringLiteral("1"));
    ASSERT_TRUE(desktop_.start()) << desktop_.problem().toStdString();
    desktop_.setVariable(QStringLiteral("QT_LINUX_ACCESSIBILITY_ALWAYS_ON"), QStringLiteral("1"));
    desktop_.launch(QStringLiteral(ONHOOK_PROGRAM), {QStringLiteral("--practice")});
    ASSERT_TRUE(waitFor([&] { return !desktop_.visibleWindows(QStringLiteral("Onhook")).isEmpty(); }, 60s));
  }
  /// What the script says, and how it ended.
  std::string assist(const QStringList& words) {
    QProcess& script = desktop_.launch(
        QStringLiteral("/usr/bin/python3"),
        QStringList{QStringLiteral("-W"), QStringLiteral("ignore"), QStringLiteral(ONHOOK_SCRIPT)} + words);
    const bool ended = waitFor([&] { return script.state() == QProcess::NotRunning; }, 120s);
    if (!ended || script.exitCode() != 0) problems_ += words.join(' ').toStdString() + " failed. ";
    return QString::fromUtf8(script.readAllStandardOutput()).toStdString();
  }

  Desktop desktop_;
  std::string problems_;
};

TEST_F(AccessibilityTest, AConnectionIsHungUpAndItsEndIsTold) {
  const std::string tree = assist({QStringLiteral("tree")});
  EXPECT_NE(tree.find("tree | Connections | focusable"), std::string::npos) << tree;
  EXPECT_NE(tree.find("table cell | State: connected |"), std::string::npos) << tree;
  const std::string told = assist({QStringLiteral("hang-up"), QStringLiteral("Work VPN")});
  EXPECT_NE(told.find("told: Done: Work VPN is down."), std::string::npos) << told;
  EXPECT_EQ(problems_, "");
}

TEST_F(AccessibilityTest, WhatTakesTheFocusHasANameInEveryWindow) {
  EXPECT_EQ(assist({QStringLiteral("unnamed")}), "");
  for (const char* const command :
       {"Preferences…", "Keyboard Shortcuts", "Copy Diagnostics…", "About Onhook"})
    assist({QStringLiteral("press"), QStringLiteral("menu item"), QString::fromUtf8(command)});
  for (const char* const title : {"Preferences", "Keyboard Shortcuts", "Copy Diagnostics", "About Onhook"})
    EXPECT_TRUE(waitFor([&] {
      return !desktop_.visibleWindows(QString::fromLatin1(title) + QStringLiteral(".*")).isEmpty();
    })) << title;
  for (const char* const page : {"Systems", "Hanging Up", "When Onhook Ends", "Notifications", "General"}) {
    assist({QStringLiteral("press"), QStringLiteral("list item"), QString::fromLatin1(page)});
    EXPECT_EQ(assist({QStringLiteral("unnamed")}), "") << page;
  }
  EXPECT_EQ(problems_, "");
}

}  // namespace
}  // namespace onhook::test
