#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include "tests/app/ProgramRun.h"

// `onhook automatic`, on the practice network.

namespace onhook {
namespace {

using testing::HasSubstr;
using testing::SizeIs;

class ProgramAutomaticTest : public testing::Test {
 protected:
  /// Runs it to its end; what it prints on stdout.
  std::string run(std::vector<std::string> arguments, int exitCode = 0) {
    arguments.insert(arguments.begin(), {"--practice", "automatic"});
    ProgramRun program(arguments, {{"ONHOOK_STATE_DIRECTORY", folder_.path().toStdString()},
                                   {"XDG_CONFIG_HOME", folder_.path().toStdString()}});
    EXPECT_TRUE(program.finish());
    EXPECT_EQ(program.exitCode(), exitCode) << program.errors();
    errors_ = program.errors();
    return program.output();
  }

  QTemporaryDir folder_;
  std::string errors_;
};

TEST_F(ProgramAutomaticTest, ARuleIsChosenShownAndTakenAway) {
  EXPECT_EQ(run({}), "Nothing is hung up automatically.\n");
  EXPECT_THAT(run({"Work VPN", "--idle", "10", "--bytes", "2MiB"}),
              HasSubstr("when idle for 10 min, after 2.0 MiB"));
  EXPECT_THAT(run({}), HasSubstr("Work VPN"));
  const QJsonArray all = QJsonDocument::fromJson(QByteArray::fromStdString(run({"--json"}))).array();
  ASSERT_THAT(all, SizeIs(1));
  EXPECT_EQ(all[0]["name"], "Work VPN");
  EXPECT_EQ(all[0]["idleMinutes"], 10);
  EXPECT_EQ(all[0]["bytes"], 2097152);
  EXPECT_TRUE(all[0]["at"].isNull());
  EXPECT_TRUE(all[0]["upMinutes"].isNull());
  const std::string id = all[0]["entry"].toString().toStdString();
  EXPECT_THAT(run({id, "--at", "7:05"}), HasSubstr("at 7:05"));
  EXPECT_THAT(run({id, "--never"}), HasSubstr("never by itself"));
  EXPECT_EQ(run({}), "Nothing is hung up automatically.\n");
}

TEST_F(ProgramAutomaticTest, WhatIsNotListedIsSaidSo) {
  EXPECT_EQ(run({"no such entry", "--up", "5"}, 3), "");
  EXPECT_THAT(errors_, HasSubstr("no such entry"));
  EXPECT_EQ(run({}), "Nothing is hung up automatically.\n");
}

}  // namespace
}  // namespace onhook
