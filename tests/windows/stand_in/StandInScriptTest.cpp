#include "tests/windows/stand_in/StandInScript.h"

#include <gtest/gtest.h>

namespace onhook::ras {
namespace {

using namespace std::chrono_literals;

StandInScript everything() {
  StandInScript script;
  script.rowSizes = {1372};
  script.missing = {"RasDial", "RasGetProjectionInfoEx"};
  script.lieBytes = 0xFFFFFFF0;
  script.notificationsLate = 250ms;
  script.outages = {
      {.kind = StandInOutage::Kind::frozen, .afterHangUp = true, .from = 1s, .until = 2s, .code = 5}};
  script.entries.resize(2);
  script.entries[0].name = "Büro, \\ and\na line";
  script.entries[0].links = {{.deviceName = "Modem 1", .hangUp = {.takes = standInNever}}, {}};
  script.entries[0].dialStates = {};
  script.entries[1].start = StandInEntry::Start::idle;
  script.entries[1].dialog = StandInEntry::Dialog::fails;
  script.entries[1].phoneBook = "";
  return script;
}

TEST(StandInScriptTest, GoesThroughText) {
  for (const StandInScript& script : {StandInScript(), everything()}) {
    std::string problem;
    const auto read = StandInScript::parse(script.toText(), problem);
    ASSERT_TRUE(read) << problem;
    EXPECT_EQ(*read, script) << script.toText();
  }
}

TEST(StandInScriptTest, OnlyWhatDiffersIsWritten) {
  StandInScript script;
  script.entries = {{.name = "office", .hangUp = {.takes = 1300ms}}};
  EXPECT_EQ(script.toText(), "[system]\n[entry]\nhangUp.takes = 1300\nname = office\n");
}

TEST(StandInScriptTest, SaysWhatItDoesNotUnderstand) {
  for (const std::string text : {"[office]", "[link]", "[entry]\nnam = x", "[entry]\nreferences = many",
                                 "listsHalfClosed", "[entry]\nstart = dialing"}) {
    std::string problem;
    EXPECT_FALSE(StandInScript::parse(text, problem)) << text;
    EXPECT_TRUE(text.ends_with(problem) && !problem.empty()) << text;
  }
}

TEST(StandInScriptTest, AFileMayHaveCommentsAndTheLineEndsOfWindows) {
  std::string problem;
  const auto read = StandInScript::parse("# a comment\r\n\r\n[entry]\r\nname = office\r\n", problem);
  ASSERT_TRUE(read) << problem;
  ASSERT_EQ(read->entries.size(), 1u);
  EXPECT_EQ(read->entries[0].name, "office");
}

}  // namespace
}  // namespace onhook::ras
