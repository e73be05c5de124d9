#include "core/providers/pppd/PlainLine.h"

#include <gmock/gmock.h>

namespace onhook::pppd {
namespace {

TEST(PppdPlainLineTest, BlanksAndNewLinesAreOneSpaceEach) {
  EXPECT_EQ(plainLine("  LCP: timeout\r\n\tsending  Config-Requests\n"),
            "LCP: timeout sending Config-Requests");
  EXPECT_EQ(plainLine(" \n"), "");
}

TEST(PppdPlainLineTest, WhatATerminalWouldObeyIsAQuestionMark) {
  EXPECT_EQ(plainLine("\x1b[31mred\x7f\xc3\xa9"), "?[31mred???");
}

TEST(PppdPlainLineTest, WhatIsLongerThanPeopleReadEndsInDots) {
  EXPECT_EQ(plainLine(std::string(500, 'a')), std::string(500, 'a'));
  EXPECT_EQ(plainLine(std::string(501, 'a')), std::string(500, 'a') + "...");
}

}  // namespace
}  // namespace onhook::pppd
