// The real program on a real X desktop: quitting while it hangs up, and the end of the session.

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <csignal>

#include "tests/ui/exit/FakeSessionManager.h"
#include "tests/ui/support/Waiting.h"
#include "tests/ui/tray/Desktop.h"

namespace onhook::test {
namespace {

using namespace std::chrono_literals;

class ExitOnDesktopTest : public testing::Test {
 protected:
  void SetUp() override {
    ASSERT_TRUE(desktop_.start()) << desktop_.problem().toStdString();
    desktop_.setVariable(QStringLiteral("ONHOOK_STATE_DIRECTORY"), journal());
    desktop_.setVariable(QStringLiteral("DBUS_SYSTEM_BUS_ADDRESS"),
                         QStringLiteral("unix:path=/dev/null/bus"));
  }

  QString journal() const { return desktop_.home() + QStringLiteral("/journal"); }
  QStringList journalFiles() const { return QDir(journal()).entryList(QDir::Files); }

  void startOnhook() {
    program_ = &desktop_.launch(QStringLiteral(ONHOOK_PROGRAM),
                                {QStringLiteral("--practice"), QStringLiteral("--log"), logFile()});
    ASSERT_TRUE(waitForLog("Head office")) << log().data();
    ASSERT_TRUE(waitFor([&] { return !desktop_.visibleWindows(QStringLiteral("Onhook")).isEmpty(); }));
    focus(QStringLiteral("Onhook"));
  }
  void focus(const QString& title) {
    desktop_.ask(QStringLiteral("xdotool"), {QStringLiteral("windowactivate"), QStringLiteral("--sync"),
                                             desktop_.visibleWindows(title).value(0)});
  }
  /// Filters the list down to one connection and hangs it up, by the keyboard.
  void hangUp(const QString& word) {
    desktop_.press({QStringLiteral("ctrl+f")});
    desktop_.ask(QStringLiteral("xdotool"), {QStringLiteral("type"), word});
    desktop_.press({QStringLiteral("Tab")});
    // From the filter to the list, wherever that is in the order.
    ASSERT_TRUE(waitFor(
        [&] {
          if (log().contains("hanging up simulated:")) return true;
          desktop_.press({QStringLiteral("Home"), QStringLiteral("Delete"), QStringLiteral("Tab")});
          return false;
        },
        60s))
        << log().data();
  }
  bool exitWindowIsOpen() {
    return waitFor([&] { return !desktop_.visibleWindows(QStringLiteral("Quit Onhook")).isEmpty(); });
  }
  bool exitWindowIsClosed() {
    return waitFor([&] { return desktop_.visibleWindows(QStringLiteral("Quit Onhook")).isEmpty(); });
  }
  bool hasEnded() {
    return waitFor([&] { return program_->state() == QProcess::NotRunning; }, 90s);
  }
  QString logFile() const { return desktop_.home() + QStringLiteral("/log"); }
  QByteArray log() const {
    QFile file(logFile());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  }
  bool waitForLog(const char* text) {
    return waitFor([&] { return log().contains(text); }, 60s);
  }

  // First: what runs on the desktop ends before it.
  FakeSessionManager sessionManager_;
  Desktop desktop_;
  QProcess* program_ = nullptr;
};

TEST_F(ExitOnDesktopTest, QuittingShowsWhatItWaitsForAndGoesByItself) {
  startOnhook();
  hangUp(QStringLiteral("Lab"));
  desktop_.press({QStringLiteral("ctrl+q")});
  ASSERT_TRUE(exitWindowIsOpen()) << log().data();
  EXPECT_TRUE(hasEnded());
  EXPECT_EQ(program_->exitStatus(), QProcess::NormalExit);
  EXPECT_EQ(program_->exitCode(), 0);
  EXPECT_TRUE(log().contains("is down. Confirmed after")) << log().data();
  EXPECT_TRUE(journalFiles().isEmpty());
}

TEST_F(ExitOnDesktopTest, EscKeepsWaitingAndCtrlQTwiceQuits) {
  startOnhook();
  hangUp(QStringLiteral("Branch"));
  desktop_.press({QStringLiteral("ctrl+q")});
  ASSERT_TRUE(exitWindowIsOpen());
  focus(QStringLiteral("Quit Onhook"));
  desktop_.press({QStringLiteral("Escape")});
  EXPECT_TRUE(exitWindowIsClosed());
  EXPECT_EQ(program_->state(), QProcess::Running);
  focus(QStringLiteral("Onhook"));
  desktop_.press({QStringLiteral("ctrl+q")});
  ASSERT_TRUE(exitWindowIsOpen());
  focus(QStringLiteral("Quit Onhook"));
  desktop_.press({QStringLiteral("ctrl+q")});
  EXPECT_TRUE(hasEnded());
  EXPECT_EQ(program_->exitCode(), 0);
  EXPECT_EQ(journalFiles().filter(QStringLiteral(".json")).size(), 1)
      << "what was left is told at the next start";
}

TEST_F(ExitOnDesktopTest, TheSessionsEndWaitsForAHangUp) {
  ASSERT_FALSE(sessionManager_.address().isEmpty());
  desktop_.setVariable(QStringLiteral("SESSION_MANAGER"), sessionManager_.address());
  startOnhook();
  ASSERT_TRUE(waitFor([&] { return sessionManager_.hasClient(); }));
  hangUp(QStringLiteral("Lab"));
  sessionManager_.endSession();
  ASSERT_TRUE(waitFor([&] { return sessionManager_.hasSaved(); }));
  sessionManager_.die();
  EXPECT_TRUE(hasEnded());
  EXPECT_EQ(program_->exitStatus(), QProcess::NormalExit);
  EXPECT_TRUE(log().contains("is down. Confirmed after")) << log().data();
  EXPECT_TRUE(desktop_.visibleWindows(QStringLiteral("Quit Onhook")).isEmpty());
}

TEST_F(ExitOnDesktopTest, TheSessionsEndDoesNotWaitForEver) {
  desktop_.setVariable(QStringLiteral("SESSION_MANAGER"), sessionManager_.address());
  startOnhook();
  ASSERT_TRUE(waitFor([&] { return sessionManager_.hasClient(); }));
  hangUp(QStringLiteral("Branch"));
  sessionManager_.endSession();
  ASSERT_TRUE(waitFor([&] { return sessionManager_.hasSaved(); }));
  EXPECT_FALSE(log().contains("is still up after")) << "it waited for its limit of 30 s";
  sessionManager_.die();
  EXPECT_TRUE(hasEnded());
  EXPECT_EQ(journalFiles().filter(QStringLiteral(".json")).size(), 1);
}

TEST_F(ExitOnDesktopTest, TheSessionsEndHangsUpWhereThatIsChosen) {
  ASSERT_TRUE(desktop_.write(QStringLiteral(".config/onhook/onhook.ini"), "[AtEnd]\nlogOut=all\n"));
  desktop_.setVariable(QStringLiteral("SESSION_MANAGER"), sessionManager_.address());
  startOnhook();
  ASSERT_TRUE(waitFor([&] { return sessionManager_.hasClient(); }));
  // A session that is only saved takes no connection with it.
  sessionManager_.checkpoint();
  ASSERT_TRUE(waitFor([&] { return sessionManager_.hasSaved(); }));
  letPass(300ms);
  EXPECT_FALSE(log().contains("hanging up"));
  sessionManager_.endSession();
  ASSERT_TRUE(waitFor([&] { return sessionManager_.hasSaved(); }));
  sessionManager_.die();
  EXPECT_TRUE(hasEnded());
  EXPECT_EQ(log().count("hanging up simulated:"), 8) << log().data();
  EXPECT_FALSE(log().contains("is still up after")) << "it waited for the slow one";
}

TEST_F(ExitOnDesktopTest, WithNothingRunningTheSessionEndsAtOnce) {
  desktop_.setVariable(QStringLiteral("SESSION_MANAGER"), sessionManager_.address());
  startOnhook();
  ASSERT_TRUE(waitFor([&] { return sessionManager_.hasClient(); }));
  sessionManager_.endSession();
  ASSERT_TRUE(waitFor([&] { return sessionManager_.hasSaved(); }));
  EXPECT_EQ(program_->state(), QProcess::Running) << "another program may call it off still";
  sessionManager_.die();
  EXPECT_TRUE(hasEnded());
  EXPECT_EQ(program_->exitCode(), 0);
}

/// The same with a real session manager: Xfce's, with Onhook as its only client.
class XfceSessionTest : public ExitOnDesktopTest {
 protected:
  void SetUp() override {
    ExitOnDesktopTest::SetUp();
    if (HasFatalFailure()) return;
    ASSERT_TRUE(desktop_.write(QStringLiteral(".config/xfce4/xfconf/xfce-perchannel-xml/xfce4-session.xml"),
                               settings()));
    session_ = &desktop_.launch(QStringLiteral("xfce4-session"), {QStringLiteral("--disable-tcp")});
    ASSERT_TRUE(waitForLog("Head office")) << log().data();
    ASSERT_TRUE(waitFor([&] { return !desktop_.visibleWindows(QStringLiteral("Onhook")).isEmpty(); }));
    focus(QStringLiteral("Onhook"));
  }
  QByteArray settings() const {
    QByteArray command;
    for (const QString& word :
         {QStringLiteral(ONHOOK_PROGRAM), QStringLiteral("--practice"), QStringLiteral("--log"), logFile()})
      command += "<value type=\"string\" value=\"" + word.toHtmlEscaped().toUtf8() + "\"/>";
    return R"(<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-session" version="1.0">
  <property name="general" type="empty">
    <property name="FailsafeSessionName" type="string" value="Failsafe"/>
    <property name="SaveOnExit" type="bool" value="false"/>
  </property>
  <property name="sessions" type="empty">
    <property name="Failsafe" type="empty">
      <property name="IsFailsafe" type="bool" value="true"/>
      <property name="Count" type="int" value="1"/>
      <property name="Client0_Command" type="array">)" +
           command + R"(</property>
      <property name="Client0_PerScreen" type="bool" value="false"/>
    </property>
  </property>
</channel>
)";
  }
  /// Logs out, as its menu does.
  bool logOut() {
    desktop_.ask(QStringLiteral("xfce4-session-logout"),
                 {QStringLiteral("--logout"), QStringLiteral("--fast")});
    return waitFor([&] { return session_->state() == QProcess::NotRunning; }, 60s);
  }

  QProcess* session_ = nullptr;
};

TEST_F(XfceSessionTest, LoggingOutWaitsForAHangUp) {
  hangUp(QStringLiteral("Lab"));
  ASSERT_TRUE(logOut());
  ASSERT_TRUE(waitForLog("the session ends")) << log().data();
  const auto down = log().indexOf("is down. Confirmed after");
  EXPECT_GE(down, 0) << log().data();
  EXPECT_LT(down, log().indexOf("the session ends")) << log().data();
  EXPECT_TRUE(waitFor([&] { return journalFiles().filter(QStringLiteral(".json")).isEmpty(); }));
}

TEST_F(XfceSessionTest, LoggingOutWaitsNoLongerThanItsManagerAllows) {
  hangUp(QStringLiteral("Branch"));
  ASSERT_TRUE(logOut());
  EXPECT_TRUE(waitForLog("the session ends")) << log().data();
  EXPECT_FALSE(log().contains("is down. Confirmed after")) << log().data();
  EXPECT_EQ(journalFiles().filter(QStringLiteral(".json")).size(), 1)
      << "what was left is told at the next start";
}

}  // namespace
}  // namespace onhook::test
