#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QJsonDocument>
#include <QJsonObject>

#include "tests/app/ProgramRun.h"

// `onhook hang-up --keep-down` on the practice network, whose PPPoE line comes back by itself.

namespace onhook {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

QJsonObject objectOf(const std::string& line) {
  return QJsonDocument::fromJson(QByteArray::fromStdString(line)).object();
}

TEST(ProgramKeepDownTest, SaysWhatItDidAndHowToTakeItBack) {
  ProgramRun run({"--practice", "hang-up", "--keep-down", "Home PPPoE"});
  ASSERT_TRUE(run.finish());
  EXPECT_EQ(run.exitCode(), 0);
  EXPECT_EQ(run.errors(), "");
  ASSERT_THAT(run.lines(), SizeIs(1));
  EXPECT_THAT(run.lines()[0],
              AllOf(HasSubstr("Home PPPoE is down. Confirmed after"), HasSubstr("was told to dial no more"),
                    HasSubstr("until you connect it")));
}

TEST(ProgramKeepDownTest, AndInJson) {
  ProgramRun run({"--practice", "hang-up", "--keep-down", "--json", "Home PPPoE"});
  ASSERT_TRUE(run.finish());
  EXPECT_EQ(run.exitCode(), 0);
  ASSERT_THAT(run.lines(), SizeIs(1));
  const QJsonObject outcome = objectOf(run.lines()[0]);
  EXPECT_EQ(outcome["outcome"], "confirmed");
  EXPECT_TRUE(outcome["kept"]["did"].toString().contains("told to dial no more"));
  EXPECT_TRUE(outcome["kept"]["undo"].toString().contains("until you connect it"));
}

TEST(ProgramKeepDownTest, WhatDoesNotComeBackIsJustHungUp) {
  ProgramRun run({"--practice", "hang-up", "--keep-down", "--json", "Work VPN"});
  ASSERT_TRUE(run.finish());
  EXPECT_EQ(run.exitCode(), 0);
  EXPECT_THAT(run.errors(), HasSubstr("Work VPN does not come back by itself"));
  ASSERT_THAT(run.lines(), SizeIs(1));
  EXPECT_TRUE(objectOf(run.lines()[0])["kept"].isNull());
}

TEST(ProgramKeepDownTest, ALinkIsNotKeptDown) {
  ProgramRun run({"--practice", "hang-up", "--keep-down", "ISDN bundle", "--link", "1"});
  ASSERT_TRUE(run.finish());
  EXPECT_EQ(run.exitCode(), 2);
}

TEST(ProgramKeepDownTest, AHangUpSaysBeforeThatItComesBack) {
  ProgramRun run({"--practice", "hang-up", "Home PPPoE"});
  ASSERT_TRUE(run.finish());
  EXPECT_EQ(run.exitCode(), 0);
  EXPECT_THAT(run.errors(), HasSubstr("Home PPPoE: comes back by itself; --keep-down stops that."));
  EXPECT_THAT(run.lines()[0], Not(HasSubstr("told")));
}

TEST(ProgramKeepDownTest, TheListSaysWhatComesBack) {
  ProgramRun run({"--practice", "list"});
  ASSERT_TRUE(run.finish());
  int those = 0;
  for (const std::string& line : run.lines())
    if (line.find("comes back by itself") != std::string::npos) {
      ++those;
      EXPECT_THAT(line, HasSubstr("Home PPPoE"));
    }
  EXPECT_EQ(those, 1);
}

}  // namespace
}  // namespace onhook
