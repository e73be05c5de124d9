#include "core/providers/ras/WindowsHost.h"

#include <gtest/gtest.h>
#include <windows.h>

#include <cctype>
#include <set>

namespace onhook::ras {
namespace {

TEST(WindowsHostTest, ASystemCodeHasATextOnOneLine) {
  std::set<std::string> texts;
  for (const Dword code : {5u, 6u, 50u, 87u, 120u, 126u}) {
    const std::string text = WindowsHost().systemText(code);
    EXPECT_FALSE(text.empty()) << code;
    EXPECT_EQ(text.find_first_of("\r\n"), std::string::npos) << text;
    EXPECT_FALSE(text.starts_with(' ') || text.ends_with(' ')) << text;
    texts.insert(text);
  }
  EXPECT_EQ(texts.size(), 6u);
}

TEST(WindowsHostTest, PlacesForInsertsAreLeftAlone) {
  // ERROR_BAD_EXE_FORMAT: "%1 is not a valid Win32 application."
  EXPECT_NE(WindowsHost().systemText(193).find("%1"), std::string::npos);
}

TEST(WindowsHostTest, ACodeThatNobodyKnowsHasNoText) {
  EXPECT_EQ(WindowsHost().systemText(0x2FFFFFFF), "");
}

TEST(WindowsHostTest, ThisProcessHasOneIdentity) {
  const std::string identity = WindowsHost().processIdentity();
  EXPECT_EQ(identity, WindowsHost().processIdentity());
  const std::string prefix = std::to_string(GetCurrentProcessId()) + '-';
  ASSERT_TRUE(identity.starts_with(prefix)) << identity;
  // Since 1601 more than 2^56 units of 100 ns have passed.
  const std::string created = identity.substr(prefix.size());
  EXPECT_GE(created.size(), 15u) << identity;
  for (const char c : created) EXPECT_TRUE(std::isxdigit(static_cast<unsigned char>(c))) << identity;
}

TEST(WindowsHostTest, MakesEvents) {
  EXPECT_TRUE(WindowsHost().makeEvent([] {}));
}

}  // namespace
}  // namespace onhook::ras
