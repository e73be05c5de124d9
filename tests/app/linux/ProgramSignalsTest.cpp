#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <csignal>

#include "tests/app/ProgramRun.h"

// What SIGINT and SIGTERM do to the commands, on the practice network.

namespace onhook {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

QJsonDocument parsed(const std::string& text) {
  return QJsonDocument::fromJson(QByteArray::fromStdString(text));
}

void send(int signal, const ProgramRun& run) {
  ::kill(static_cast<pid_t>(run.processId()), signal);
}

TEST(ProgramSignalsTest, WatchTellsWhatIsThereAndEndsWellByInterrupt) {
  ProgramRun run({"--practice", "watch", "--json"});
  ASSERT_TRUE(run.readUntil("Head office"));
  send(SIGINT, run);
  ASSERT_TRUE(run.finish());
  EXPECT_EQ(run.exitCode(), 0);
  for (const std::string& line : run.lines()) {
    ASSERT_TRUE(parsed(line).isObject()) << line;
    EXPECT_EQ(parsed(line)["change"].toString(), "present");
  }
  EXPECT_THAT(run.errors(), IsEmpty());
}

TEST(ProgramSignalsTest, WatchInWordsEndsWellByTerminationToo) {
  ProgramRun run({"--practice", "watch"});
  ASSERT_TRUE(run.readUntil("Head office"));
  send(SIGTERM, run);
  ASSERT_TRUE(run.finish());
  EXPECT_EQ(run.exitCode(), 0);
  EXPECT_THAT(run.output(), HasSubstr("present   Work VPN"));
}

TEST(ProgramSignalsTest, ASecondInterruptEndsTheWaitingCleanly) {
  ProgramRun run({"--practice", "hang-up", "Branch office VPN (slow)", "Work VPN", "--json"});
  ASSERT_TRUE(run.readUntil("confirmed"));
  send(SIGINT, run);
  EXPECT_FALSE(run.finish(std::chrono::seconds(2))) << "what runs is not cut off";
  send(SIGINT, run);
  ASSERT_TRUE(run.finish());
  EXPECT_EQ(run.exitCode(), 7);
  ASSERT_THAT(run.lines(), SizeIs(2));
  EXPECT_EQ(parsed(run.lines()[1])["name"].toString(), "Branch office VPN (slow)");
  EXPECT_EQ(parsed(run.lines()[1])["outcome"].toString(), "given up");
  EXPECT_THAT(run.errors(), testing::AllOf(HasSubstr("Branch office VPN (slow)"), HasSubstr("left")));
}

TEST(ProgramSignalsTest, WaitGoesOnUntilItIsTold) {
  ProgramRun run({"--practice", "wait", "Work VPN"});
  EXPECT_FALSE(run.finish(std::chrono::seconds(2)));
  send(SIGTERM, run);
  ASSERT_TRUE(run.finish());
  EXPECT_EQ(run.exitCode(), 7);
  ASSERT_THAT(run.lines(), SizeIs(1));
}

TEST(ProgramSignalsTest, AnInterruptOfConnectSaysWhatGoesOn) {
  ProgramRun run({"--practice", "--verbose", "connect", "Mobile broadband"});
  ASSERT_TRUE(run.readErrorsUntil("finding the network"));
  send(SIGINT, run);
  ASSERT_TRUE(run.finish());
  EXPECT_EQ(run.exitCode(), 7);
  EXPECT_THAT(run.errors(), HasSubstr("Mobile broadband goes on dialing. To hang it up: onhook --practice "
                                      "hang-up simulated:h1009-l10009\n"));
  EXPECT_THAT(run.output(), HasSubstr("Stopped waiting for Mobile broadband; it may go on dialing."));
}

}  // namespace
}  // namespace onhook
