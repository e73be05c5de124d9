#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "tests/app/ProgramRun.h"

// `onhook entries` and `onhook connect` on the practice network.

namespace onhook {
namespace {

using testing::AllOf;
using testing::Contains;
using testing::HasSubstr;
using testing::SizeIs;

std::vector<std::string> practice(std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), "--practice");
  return arguments;
}

QJsonObject onlyObjectOf(const ProgramRun& run) {
  EXPECT_THAT(run.lines(), SizeIs(1)) << run.output();
  return QJsonDocument::fromJson(QByteArray::fromStdString(run.output())).object();
}

TEST(ProgramConnectTest, EntriesAsATable) {
  ProgramRun run(practice({"entries"}));
  ASSERT_TRUE(run.finish());
  EXPECT_EQ(run.exitCode(), 0);
  EXPECT_EQ(run.errors(), "");
  ASSERT_GT(run.lines().size(), 10U);
  EXPECT_THAT(run.lines().front(), testing::StartsWith("NAME"));
  const std::size_t column = run.lines().front().find("DEVICE");
  for (const std::string& line : run.lines()) EXPECT_NE(line.at(column), ' ') << line;
  EXPECT_THAT(run.lines(), Contains(AllOf(HasSubstr("Work VPN"), HasSubstr(" connected "),
                                          HasSubstr("simulated:work-vpn"))));
  EXPECT_THAT(run.lines(), Contains(AllOf(HasSubstr("Travel VPN"), HasSubstr("can be connected"))));
  EXPECT_THAT(run.lines(), Contains(AllOf(HasSubstr("Night line"),
                                          HasSubstr("its device ttyS0 is in use by Office modem"))));
}

TEST(ProgramConnectTest, EntriesAsJson) {
  ProgramRun run(practice({"entries", "--json"}));
  ASSERT_TRUE(run.finish());
  EXPECT_EQ(run.exitCode(), 0);
  const QJsonArray entries = QJsonDocument::fromJson(QByteArray::fromStdString(run.output())).array();
  ASSERT_GT(entries.size(), 10);
  int free = 0;
  for (const QJsonValue& entry : entries) {
    for (const char* const key : {"id", "name", "type", "variant", "device", "provider", "canConnect",
                                  "block", "blockText", "connection", "mayConnect", "mayConnectReason"})
      EXPECT_TRUE(entry.toObject().contains(key)) << key;
    EXPECT_EQ(entry["canConnect"].toBool(), entry["block"].isNull());
    if (entry["canConnect"].toBool()) ++free;
    if (entry["name"] == "Work VPN") {
      EXPECT_EQ(entry["block"], "connected");
      EXPECT_EQ(entry["connection"], "simulated:h1004-l10004");
    }
  }
  EXPECT_EQ(free, 3);
}

TEST(ProgramConnectTest, ConnectsByNameAndId) {
  for (const char* const entry : {"Travel VPN", "simulated:travel-vpn", "travel-vpn"}) {
    ProgramRun run(practice({"connect", entry}));
    ASSERT_TRUE(run.finish());
    EXPECT_EQ(run.exitCode(), 0) << entry;
    EXPECT_THAT(run.output(), HasSubstr("Travel VPN is connected after "));
    EXPECT_EQ(run.errors(), "") << "no terminal, no progress";
  }
}

TEST(ProgramConnectTest, AnOutcomeAsJson) {
  ProgramRun run(practice({"connect", "Travel VPN", "--json"}));
  ASSERT_TRUE(run.finish());
  EXPECT_EQ(run.exitCode(), 0);
  const QJsonObject outcome = onlyObjectOf(run);
  for (const char* const key :
       {"entry", "name", "outcome", "connection", "seconds", "code", "text", "advice"})
    EXPECT_TRUE(outcome.contains(key)) << key;
  EXPECT_EQ(outcome["outcome"], "connected");
  EXPECT_EQ(outcome["entry"], "simulated:travel-vpn");
  EXPECT_EQ(outcome["connection"], "simulated:h1009-l10009");
  EXPECT_GE(outcome["seconds"].toDouble(), 1.0);
}

TEST(ProgramConnectTest, AFailureTellsTheSystemsCode) {
  ProgramRun run(practice({"connect", "Supplier (line is busy)"}));
  ASSERT_TRUE(run.finish());
  EXPECT_EQ(run.exitCode(), 12);
  EXPECT_THAT(run.output(), HasSubstr("was not connected: The line is busy (676)."));
}

TEST(ProgramConnectTest, SeveralEndWithTheWorst) {
  ProgramRun run(practice({"connect", "Travel VPN", "Supplier (line is busy)", "Work VPN", "travel-vpn"}));
  ASSERT_TRUE(run.finish());
  EXPECT_EQ(run.exitCode(), 12);
  EXPECT_THAT(run.lines(), SizeIs(3));
  EXPECT_THAT(run.output(), HasSubstr("Work VPN is connected already."));
}

TEST(ProgramConnectTest, WhatHasItsDeviceIsSaid) {
  ProgramRun run(practice({"connect", "night-line", "--json"}));
  ASSERT_TRUE(run.finish());
  EXPECT_EQ(run.exitCode(), 11);
  const QJsonObject outcome = onlyObjectOf(run);
  EXPECT_EQ(outcome["outcome"], "busy");
  EXPECT_TRUE(outcome["message"].toString().contains("in use by Office modem"));
}

TEST(ProgramConnectTest, NoWaitPrintsTheConnectionsId) {
  ProgramRun run(practice({"connect", "Mobile broadband", "--no-wait"}));
  ASSERT_TRUE(run.finish());
  EXPECT_EQ(run.exitCode(), 0);
  EXPECT_EQ(run.output(), "simulated:h1009-l10009\n");
}

TEST(ProgramConnectTest, TheTimeIsLimited) {
  ProgramRun run(practice({"connect", "Mobile broadband", "--timeout", "1", "--json"}));
  ASSERT_TRUE(run.finish());
  EXPECT_EQ(run.exitCode(), 12);
  EXPECT_EQ(onlyObjectOf(run)["outcome"], "timed out");
  EXPECT_THAT(run.errors(), HasSubstr("To hang it up: onhook --practice hang-up simulated:h1009-l10009\n"));
}

TEST(ProgramConnectTest, WhatIsNotThereLeavesTheOthersAlone) {
  ProgramRun run(practice({"connect", "Travel VPN", "nowhere"}));
  ASSERT_TRUE(run.finish());
  EXPECT_EQ(run.exitCode(), 3);
  EXPECT_EQ(run.output(), "");
  EXPECT_THAT(run.errors(), AllOf(HasSubstr("nowhere"), HasSubstr("onhook entries")));
}

}  // namespace
}  // namespace onhook
