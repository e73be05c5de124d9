#include "core/linux/ProcessText.h"

#include <gmock/gmock.h>

namespace onhook {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(ProcessText, ANameMayHoldBlanksAndBrackets) {
  const auto process = processIn(149, "149 (a) b (c) S 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 2200 0");
  ASSERT_TRUE(process);
  EXPECT_EQ(process->name, "a) b (c");
  EXPECT_EQ(process->parent, 1);
  EXPECT_EQ(process->id, (ProcessId{149, 2200}));
}

TEST(ProcessText, WhatIsNotWholeIsNoProcess) {
  for (const char* text : {"", "(", ")", ")(", "149 (x)", "149 (x) S", "149 (x) S 1 2 3",
                           "149 (x) S 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 99999999999999999999999"})
    EXPECT_FALSE(processIn(149, text)) << text;
}

TEST(ProcessText, TakesACommandLineApart) {
  using namespace std::string_literals;
  EXPECT_THAT(argumentsIn("pppd\0\0call\0"s), ElementsAre("pppd", "", "call"));
  EXPECT_THAT(argumentsIn("pppd\0call"s), ElementsAre("pppd", "call"));
  EXPECT_THAT(argumentsIn(""), IsEmpty());
}

TEST(ProcessText, KnowsTheRealUser) {
  EXPECT_EQ(realUserIn("Name:\tpppd\nUid:\t1000\t0\t0\t0\n"), std::optional<uid_t>(1000));
  for (const char* text : {"", "Uid:\t0", "\nUid:", "\nUid:\tx", "\nUid:\t99999999999999999999"})
    EXPECT_FALSE(realUserIn(text)) << text;
}

}  // namespace
}  // namespace onhook
