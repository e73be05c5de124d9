#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include "tests/app/ProgramRun.h"

namespace onhook {
namespace {

using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;

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

TEST(ProgramTest, DiagnosticsAreReadyForABugReport) {
  ProgramRun run({"--practice", "diagnostics"});
  ASSERT_TRUE(run.finish());
  EXPECT_EQ(run.exitCode(), 0);
  for (const char* const part :
       {"## Program", "- Onhook: ", "- Qt: ", "- Practice network: reached",
        "- Work VPN: VPN (openvpn), connected", "  - evidence: interface tun0 still up", "## Settings",
        "info onhook.connections: appeared simulated:"})
    EXPECT_THAT(run.output(), HasSubstr(part));
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
  const QTemporaryDir folder;
  const std::string file = folder.filePath("lög with blanks").toStdString();
  ProgramRun run({"--practice", "--log", file, "hang-up", "Work VPN"});
  ASSERT_TRUE(run.finish());
  EXPECT_EQ(run.exitCode(), 0);
  QFile log(QString::fromStdString(file));
  ASSERT_TRUE(log.open(QIODevice::ReadOnly));
  const std::string text = log.readAll().toStdString();
  EXPECT_THAT(text, testing::AllOf(HasSubstr("onhook.connections"), HasSubstr("onhook.hangup"),
                                   HasSubstr("onfirmed")));
}

TEST(ProgramTest, ALogFileThatCannotBeWrittenIsSaid) {
  const QTemporaryDir folder;
  const std::string file = folder.filePath("no/such/folder/log").toStdString();
  ProgramRun run({"--log", file, "list"});
  ASSERT_TRUE(run.finish());
  EXPECT_EQ(run.exitCode(), 1);
  EXPECT_THAT(run.errors(), HasSubstr(file));
}

TEST(ProgramTest, WhatItPrintsIsPlainOnEverySystem) {
  for (const std::vector<std::string>& arguments : {std::vector<std::string>{"--practice", "list"},
                                                    {"--practice", "list", "--json"},
                                                    {"--help"},
                                                    {"nonsense"}}) {
    ProgramRun run(arguments);
    ASSERT_TRUE(run.finish());
    EXPECT_THAT(run.output() + run.errors(), testing::Not(HasSubstr("\r")));
  }
}

TEST(ProgramTest, ItsWordsAreUtf8OnEverySystem) {
  ProgramRun run({"--practice", "hang-up", "Büro \xe2\x82\xac"});
  ASSERT_TRUE(run.finish());
  EXPECT_EQ(run.exitCode(), 3);
  EXPECT_THAT(run.errors(), HasSubstr("Büro \xe2\x82\xac"));
}

}  // namespace
}  // namespace onhook
