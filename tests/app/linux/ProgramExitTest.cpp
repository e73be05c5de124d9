#include <gmock/gmock.h>

#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <csignal>

#include "tests/app/linux/RunningProgram.h"
#include "ui/session/JournalFolder.h"

// What ends the program while it hangs up: signals, in the command line and in the window.

namespace onhook {
namespace {

using Home = RunningProgram::Home;
using testing::IsEmpty;
using testing::SizeIs;

const QString slow = QStringLiteral("Branch office VPN (slow)");
const QString quick = QStringLiteral("Work VPN");
const QString middling = QStringLiteral("Lab VPN");

class ProgramExitTest : public testing::Test {
 protected:
  static bool has(const QByteArray& text, const char* part) { return text.contains(part); }

  /// What a process that has ended left in the journal.
  std::vector<LeftHangUp> left() const { return JournalFolder(JournalPlace::in(home_.journal())).takeLeft(); }

  /// A former run leaves that in the journal.
  void leave(const Target& target, const QByteArray& boot = {}) const {
    JournalPlace place = JournalPlace::in(home_.journal());
    if (!boot.isEmpty()) place.boot = boot;
    JournalFolder former(place);
    former.claim(target, QStringLiteral("Office"), false);
    former.leave(target);
  }

  Home home_;
};

TEST_F(ProgramExitTest, CtrlCOnceSaysWhatGoesOnAndWaitsForIt) {
  for (const int number : {SIGINT, SIGTERM}) {
    RunningProgram run(home_, {"hang-up", quick, middling});
    ASSERT_TRUE(run.readOutputUntil("Work VPN is down"));
    run.signal(number);
    ASSERT_TRUE(run.finish());
    EXPECT_EQ(run.exitCode(), 0);
    EXPECT_TRUE(has(run.output(), "Lab VPN is down. Confirmed after")) << run.output().data();
    EXPECT_TRUE(has(run.errors(), "onhook: Lab VPN: hanging up, ")) << run.errors().data();
    EXPECT_TRUE(has(run.errors(), "waiting until that has ended, ")) << run.errors().data();
    EXPECT_FALSE(has(run.errors(), "Work VPN")) << "that one has ended";
    EXPECT_THAT(home_.journalFiles(), IsEmpty());
  }
}

TEST_F(ProgramExitTest, CtrlCTwiceLeavesAndSaysWhatIsLeft) {
  RunningProgram run(home_, {"hang-up", slow, quick});
  ASSERT_TRUE(run.readOutputUntil("Work VPN is down"));
  run.signal(SIGINT);
  ASSERT_TRUE(run.readErrorsUntil("waiting until that has ended"));
  EXPECT_TRUE(run.isRunning());
  run.signal(SIGINT);
  ASSERT_TRUE(run.finish());
  EXPECT_EQ(run.exitCode(), 7);
  EXPECT_TRUE(
      has(run.errors(), "Branch office VPN (slow): left; Practice network needs Onhook until it is down"))
      << run.errors().data();
  EXPECT_TRUE(has(run.output(), "Stopped waiting for Branch office VPN (slow)")) << run.output().data();

  const auto found = left();
  ASSERT_THAT(found, SizeIs(1)) << "the journal knows what was left";
  EXPECT_EQ(found[0].entry.name, slow);
  EXPECT_TRUE(found[0].entry.asked);
}

TEST_F(ProgramExitTest, CtrlCLeavesWhatWaitsForItsTurn) {
  RunningProgram run(home_, {"hang-up", "Office modem", quick});
  ASSERT_TRUE(run.readLogUntil("hanging up"));
  run.signal(SIGINT);
  ASSERT_TRUE(run.finish());
  EXPECT_EQ(run.exitCode(), 7);
  EXPECT_TRUE(has(run.errors(), "Office modem: left; nothing was asked of the system"))
      << run.errors().data();
  EXPECT_TRUE(has(run.output(), "Work VPN is down. Confirmed after")) << run.output().data();
  EXPECT_FALSE(has(run.output(), "Office modem is")) << run.output().data();
  EXPECT_THAT(home_.journalFiles(), IsEmpty());
}

TEST_F(ProgramExitTest, TheSessionIsKnownAlsoWhereSudoHasTakenItsTraceAway) {
  // The shell stays, as sudo's caller does.
  const QString words = QStringLiteral(
      "env -u SSH_CONNECTION SUDO_USER=me QT_QPA_PLATFORM=offscreen \"$0\" --practice hang-up 'Work VPN'\n"
      "exit $?");
  QProcess shell;
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  environment.insert(QStringLiteral("SSH_CONNECTION"), QStringLiteral("10.8.0.1 50022 10.8.0.6 22"));
  shell.setProcessEnvironment(environment);
  shell.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), words, QStringLiteral(ONHOOK_PROGRAM)});
  ASSERT_TRUE(shell.waitForFinished(60'000));
  const QByteArray errors = shell.readAllStandardError();
  EXPECT_EQ(shell.exitCode(), 13) << errors.data();
  EXPECT_TRUE(has(errors, "Your own session, from 10.8.0.1, comes in by Work VPN")) << errors.data();
}

TEST_F(ProgramExitTest, WhatOnlyWatchesEndsAtOnce) {
  RunningProgram run(home_, {"wait", slow});
  ASSERT_TRUE(run.readLogUntil("watching"));
  run.signal(SIGINT);
  ASSERT_TRUE(run.finish());
  EXPECT_EQ(run.exitCode(), 7);
  EXPECT_TRUE(has(run.errors(), "the waiting ends")) << run.errors().data();
  EXPECT_THAT(home_.journalFiles(), IsEmpty());
}

TEST_F(ProgramExitTest, NoFurtherStepIsTakenForWhoWantsItToEnd) {
  RunningProgram run(home_, {"hang-up", slow, "--force", "--timeout", "3"});
  ASSERT_TRUE(run.readLogUntil("hanging up"));
  run.signal(SIGINT);
  ASSERT_TRUE(run.finish());
  EXPECT_EQ(run.exitCode(), 9);
  EXPECT_FALSE(has(run.errors(), "forcing")) << run.errors().data();
}

TEST_F(ProgramExitTest, ATerminalThatGoesDoesNotCutAHangUpOff) {
  RunningProgram run(home_, {"hang-up", middling, quick});
  ASSERT_TRUE(run.readOutputUntil("Work VPN is down"));
  run.signal(SIGHUP);
  ASSERT_TRUE(run.finish());
  EXPECT_EQ(run.exitCode(), 0);
  EXPECT_TRUE(has(run.output(), "Lab VPN is down. Confirmed after")) << run.output().data();
}

TEST_F(ProgramExitTest, ATerminalThatGoesCutsNeitherOffWhatWaitsForItsTurn) {
  RunningProgram run(home_, {"hang-up", "Office modem", quick});
  ASSERT_TRUE(run.readLogUntil("hanging up"));
  run.signal(SIGHUP);
  ASSERT_TRUE(run.finish());
  EXPECT_EQ(run.exitCode(), 0);
  EXPECT_TRUE(has(run.output(), "Office modem is down. Confirmed after")) << run.output().data();
}

TEST_F(ProgramExitTest, ATerminalThatGoesEndsWhatOnlyShows) {
  RunningProgram run(home_, {"watch"});
  ASSERT_TRUE(run.readOutputUntil("Head office"));
  run.signal(SIGHUP);
  ASSERT_TRUE(run.finish());
  EXPECT_EQ(run.exitCode(), 0);
}

TEST_F(ProgramExitTest, AReaderThatGoesDoesNotCutAHangUpOff) {
  RunningProgram run(home_, {"hang-up", middling, quick});
  ASSERT_TRUE(run.readLogUntil("hanging up"));
  run.closeOutput();
  ASSERT_TRUE(run.finish());
  EXPECT_EQ(run.exitCode(), 0);
  EXPECT_THAT(home_.journalFiles(), IsEmpty());
}

TEST_F(ProgramExitTest, TheSecondProcessJoins) {
  RunningProgram first(home_, {"hang-up", slow});
  ASSERT_TRUE(first.readLogUntil("hanging up"));
  // Once it has said so in the journal.
  while (home_.journalFiles().filter(QStringLiteral("json")).isEmpty()) ASSERT_TRUE(first.isRunning());
  RunningProgram second(home_, {"hang-up", slow, "--timeout", "1"});
  ASSERT_TRUE(second.finish());
  EXPECT_EQ(second.exitCode(), 9);
  EXPECT_TRUE(has(second.errors(), "Branch office VPN (slow): another Onhook is hanging it up"))
      << second.errors().data();
  EXPECT_THAT(home_.journalFiles(), SizeIs(2)) << "the first one's";
}

TEST_F(ProgramExitTest, KilledItIsFoundAndWhoOnlyListsLeavesItAlone) {
  {
    RunningProgram killed(home_, {"hang-up", slow});
    ASSERT_TRUE(killed.readLogUntil("not answered yet"));
    while (home_.journalFiles().filter(QStringLiteral("json")).isEmpty()) ASSERT_TRUE(killed.isRunning());
    killed.signal(SIGKILL);
    ASSERT_TRUE(killed.finish());
  }
  const QStringList files = home_.journalFiles();
  ASSERT_THAT(files, SizeIs(2));
  RunningProgram list(home_, {"list"});
  ASSERT_TRUE(list.finish());
  EXPECT_EQ(home_.journalFiles(), files);

  // Nobody else hangs it up: who is asked to, does.
  RunningProgram again(home_, {"hang-up", slow, "--timeout", "0.5"});
  ASSERT_TRUE(again.finish());
  EXPECT_FALSE(has(again.errors(), "another Onhook")) << again.errors().data();
  EXPECT_THAT(home_.journalFiles(), IsEmpty());
}

TEST_F(ProgramExitTest, TheWindowWatchesWhatAKilledRunLeftAndNeverAsks) {
  leave({"simulated", "h1007-l10007", std::nullopt});
  leave({"simulated", "h1-l1", std::nullopt});
  leave({"simulated", "h2-l2", std::nullopt}, "an earlier boot");
  RunningProgram window(home_, {});
  ASSERT_TRUE(window.readLogUntil("watching simulated:h1007-l10007"));
  ASSERT_TRUE(window.readLogUntil("simulated:h1-l1 was already gone"));
  EXPECT_FALSE(has(window.log(), "h2-l2"));
  EXPECT_FALSE(has(window.log(), "hanging up"));
  // What was told is noted no more, a moment after.
  while (home_.journalFiles().filter(QStringLiteral("json")).size() > 1) ASSERT_TRUE(window.isRunning());
  // Killed again, it is found again.
  window.signal(SIGKILL);
  ASSERT_TRUE(window.finish());
  const auto found = left();
  ASSERT_THAT(found, SizeIs(1));
  EXPECT_EQ(found[0].entry.target.connection, "h1007-l10007");
}

TEST_F(ProgramExitTest, TheWindowsQuitHangsUpFirstWhereThatIsChosenAndWaits) {
  home_.choose("[AtEnd]\nquit=all\n");
  RunningProgram window(home_, {});
  ASSERT_TRUE(window.readLogUntil("Head office"));
  window.signal(SIGTERM);
  ASSERT_TRUE(window.readLogUntil("hanging up"));
  ASSERT_TRUE(window.finish());
  EXPECT_EQ(window.exitCode(), 0);
  const QByteArray log = window.log();
  // The slow one is waited for until its own limit, 30 s.
  EXPECT_TRUE(has(log, "is still up after")) << log.data();
  EXPECT_EQ(log.count("hanging up simulated:"), 8) << log.data();
  // The modem's after that of what stands on it.
  EXPECT_GT(log.indexOf("hanging up simulated:h1001-l10001"), log.indexOf("simulated:h1004-l10004 is down"))
      << log.data();
  EXPECT_TRUE(has(log, "simulated:h1001-l10001 is down")) << log.data();
  EXPECT_THAT(home_.journalFiles(), IsEmpty());
}

TEST_F(ProgramExitTest, TwoTerminationsEndTheWindowAtOnce) {
  home_.choose("[AtEnd]\nquit=all\n");
  RunningProgram window(home_, {});
  ASSERT_TRUE(window.readLogUntil("Head office"));
  window.signal(SIGTERM);
  ASSERT_TRUE(window.readLogUntil("hanging up"));
  window.signal(SIGTERM);
  ASSERT_TRUE(window.finish());
  EXPECT_EQ(window.exitCode(), -1);
}

TEST_F(ProgramExitTest, WithoutHangUpsTheWindowEndsAtOnce) {
  for (const int number : {SIGTERM, SIGINT, SIGHUP}) {
    RunningProgram window(home_, {});
    ASSERT_TRUE(window.readLogUntil("Head office"));
    window.signal(number);
    ASSERT_TRUE(window.finish());
    EXPECT_EQ(window.exitCode(), 0);
    EXPECT_FALSE(has(window.log(), "hanging up"));
  }
}

}  // namespace
}  // namespace onhook
