// The real program in another language, chosen as on every Unix.
#include <gtest/gtest.h>

#include "tests/app/ProgramRun.h"

namespace onhook {
namespace {

const std::map<std::string, std::string> german{{"LC_ALL", ""}, {"LANG", "C.UTF-8"}, {"LANGUAGE", "de_AT:de"}};

TEST(LanguageTest, TheCommandLineSpeaksTheUsersLanguage) {
  ProgramRun english({"--practice", "list"}), run({"--practice", "list"}, german);
  ASSERT_TRUE(english.finish());
  ASSERT_TRUE(run.finish());
  EXPECT_EQ(run.exitCode(), 0);
  EXPECT_EQ(run.lines().size(), english.lines().size());
  EXPECT_NE(english.output().find(" connected "), std::string::npos) << english.output();
  EXPECT_EQ(run.output().find(" connected "), std::string::npos) << run.output();
  EXPECT_NE(run.output().find(" verbunden "), std::string::npos) << run.output();
}

TEST(LanguageTest, AnOutcomeAndAComplaintToo) {
  ProgramRun run({"--practice", "hang-up", "no such thing"}, german);
  ASSERT_TRUE(run.finish());
  EXPECT_EQ(run.errors().find("there is no connection"), std::string::npos) << run.errors();
  EXPECT_NE(run.errors().find("no such thing"), std::string::npos) << run.errors();
}

// Scripts compare words; they must not break on another user's machine.
TEST(LanguageTest, WhatScriptsReadStaysEnglish) {
  ProgramRun run({"--practice", "list", "--json"}, german);
  ASSERT_TRUE(run.finish());
  EXPECT_NE(run.output().find("\"connected\""), std::string::npos) << run.output();
  EXPECT_NE(run.output().find("Office modem"), std::string::npos) << run.output();
}

}  // namespace
}  // namespace onhook
