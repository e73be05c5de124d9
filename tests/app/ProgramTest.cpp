#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <csignal>

#include "tests/app/ProgramRun.h"

namespace onhook {
namespace {

using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;

/// Neither NetworkManager's bus nor pppd's processes can be seen.
const std::map<std::string, std::string> noSystems{{"DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/dev/null/bus"},
                                                   {"ONHOOK_PROC_ROOT", "/dev/null/proc"}};

QJsonDocument parsed(const std::string& text) {
  return QJsonDocument::fromJson(QByteArray::fromStdString(text));
}

TEST(ProgramTest, ListsThePracticeNetworkAsATable) {
  ProgramRun run({"--practice", "list"});
  ASSERT_TRUE(run.finish());
  EXPECT_EQ(run.exitCode(), 0);
  EXPECT_EQ(run.errors(), "");
  ASSERT_GT(run.lines().size(), 5U);
  EXPECT_THAT(run.lines().front(), testing::StartsWith("NAME"));
  const std::size_t column = run.lines().front().find("TYPE");
  for (const std::string& line : run.lines()) EXPECT_NE(line.at(column), ' ') << line;
  EXPECT_THAT(run.lines(),
              Contains(testing::AllOf(HasSubstr("Work VPN"), HasSubstr("tun0"), HasSubstr("simulated:"))));
}

TEST(ProgramTest, ListsAsJson) {
  ProgramRun run({"--practice", "list", "--json"});
  ASSERT_TRUE(run.finish());
  EXPECT_EQ(run.exitCode(), 0);
  const QJsonDocument document = parsed(run.output());
  ASSERT_TRUE(document.isArray()) << run.output();
  ASSERT_FALSE(document.array().isEmpty());
  int bundles = 0;
  for (const QJsonValue& connection : document.array()) {
    for (const char* const key : {"id", "name", "type", "device", "interface", "state", "provider", "links",
                                  "sinceSeconds", "bytesIn", "bytesOut", "comesBack", "mayHangUp"})
      EXPECT_TRUE(connection.toObject().contains(key)) << key;
    if (!connection["links"].toArray().isEmpty()) ++bundles;
  }
  EXPECT_GE(bundles, 1);
}

TEST(ProgramTest, WithoutItsSystemsItSaysWhyAndWhatToDo) {
  for (const char* const command : {"list", "hang-up", "wait"}) {
    std::vector<std::string> arguments{command};
    if (std::string(command) != "list") arguments.push_back("office");
    ProgramRun run(arguments, noSystems);
    ASSERT_TRUE(run.finish());
    EXPECT_EQ(run.exitCode(), 5) << command;
    EXPECT_EQ(run.output(), "") << command;
    EXPECT_THAT(run.errors(), HasSubstr("NetworkManager")) << command;
  }
}

TEST(ProgramTest, WithoutItsSystemsTheJsonListIsEmptyAndValid) {
  ProgramRun run({"list", "--json"}, noSystems);
  ASSERT_TRUE(run.finish());
  EXPECT_EQ(run.exitCode(), 5);
  EXPECT_TRUE(parsed(run.output()).isArray()) << run.output();
}

TEST(ProgramTest, AllIsNotAllWhileASystemCannotBeSeen) {
  ProgramRun run({"hang-up", "--all"}, noSystems);
  ASSERT_TRUE(run.finish());
  EXPECT_EQ(run.exitCode(), 5);
}

TEST(ProgramTest, WithoutADisplayItSaysWhatToDo) {
  for (const std::vector<std::string>& arguments :
       {std::vector<std::string>{}, std::vector<std::string>{"--practice"}}) {
    ProgramRun run(arguments);
    ASSERT_TRUE(run.finish());
    EXPECT_EQ(run.exitCode(), 1);
    EXPECT_THAT(run.errors(), testing::AllOf(HasSubstr("display"), HasSubstr("onhook list")));
  }
}

TEST(ProgramTest, ADisplayThatCannotBeOpenedIsNoCrash) {
  ProgramRun run({"--practice"}, {{"DISPLAY", ":29471"}});
  ASSERT_TRUE(run.finish());
  EXPECT_EQ(run.exitCode(), 1);
  EXPECT_THAT(run.errors(), HasSubstr("onhook list"));
}

TEST(ProgramTest, HelpTellsTheExitCodes) {
  ProgramRun run({"--help"});
  ASSERT_TRUE(run.finish());
  EXPECT_EQ(run.exitCode(), 0);
  EXPECT_THAT(run.output(),
              testing::AllOf(HasSubstr("Exit codes"), HasSubstr("hang-up"), HasSubstr("refused")));
}

TEST(ProgramTest, BadUsageIsSaidOnStderr) {
  for (const std::vector<std::string>& arguments :
       {std::vector<std::string>{"hang-up"}, std::vector<std::string>{"nonsense"},
        std::vector<std::string>{"--practice", "hang-up", "Work VPN", "--timeout", "soon"}}) {
    ProgramRun run(arguments);
    ASSERT_TRUE(run.finish());
    EXPECT_EQ(run.exitCode(), 2);
    EXPECT_EQ(run.output(), "");
    EXPECT_THAT(run.errors(), HasSubstr("--help"));
  }
}

TEST(ProgramTest, ALogFileTellsWhatHappened) {
  const std::string file = testing::TempDir() + "onhook-log-" + std::to_string(::getpid());
  ProgramRun run({"--practice", "--log", file, "hang-up", "Work VPN"});
  ASSERT_TRUE(run.finish());
  EXPECT_EQ(run.exitCode(), 0);
  ProgramRun read({"--log", "/dev/null/log", "list"});
  ASSERT_TRUE(read.finish());
  EXPECT_EQ(read.exitCode(), 1);
  EXPECT_THAT(read.errors(), HasSubstr("/dev/null/log"));

  std::FILE* const log = std::fopen(file.c_str(), "r");
  ASSERT_NE(log, nullptr);
  std::string text(100'000, '\0');
  text.resize(std::fread(text.data(), 1, text.size(), log));
  std::fclose(log);
  std::remove(file.c_str());
  EXPECT_THAT(text, testing::AllOf(HasSubstr("onhook.connections"), HasSubstr("onhook.hangup"),
                                   HasSubstr("onfirmed")));
}

TEST(ProgramTest, WatchTellsWhatIsThereAndEndsWellByInterrupt) {
  ProgramRun run({"--practice", "watch", "--json"});
  ASSERT_TRUE(run.readUntil("Head office"));
  run.signal(SIGINT);
  ASSERT_TRUE(run.finish());
  EXPECT_EQ(run.exitCode(), 0);
  for (const std::string& line : run.lines()) {
    ASSERT_TRUE(parsed(line).isObject()) << line;
    EXPECT_EQ(parsed(line)["change"].toString(), "present");
  }
  EXPECT_THAT(run.errors(), IsEmpty());
}

TEST(ProgramTest, WatchInWordsEndsWellByTerminationToo) {
  ProgramRun run({"--practice", "watch"});
  ASSERT_TRUE(run.readUntil("Head office"));
  run.signal(SIGTERM);
  ASSERT_TRUE(run.finish());
  EXPECT_EQ(run.exitCode(), 0);
  EXPECT_THAT(run.output(), HasSubstr("present   Work VPN"));
}

}  // namespace
}  // namespace onhook
