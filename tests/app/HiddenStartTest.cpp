#include "app/HiddenStart.h"

#include <gtest/gtest.h>

#include "tests/ui/support/Waiting.h"

namespace onhook {
namespace {

using namespace std::chrono_literals;

TEST(HiddenStartTest, WithoutATrayTheWindowShowsItselfAfterAWhile) {
  int shown = 0;
  const HiddenStart start([] { return false; }, [&shown] { ++shown; }, 20ms);
  EXPECT_EQ(shown, 0);
  EXPECT_TRUE(test::waitFor([&shown] { return shown == 1; }));
  test::letPass(100ms);
  EXPECT_EQ(shown, 1);
}

TEST(HiddenStartTest, WithATrayItStaysHidden) {
  int shown = 0;
  int asked = 0;
  const HiddenStart start(
      [&asked] {
        ++asked;
        return true;
      },
      [&shown] { ++shown; }, 20ms);
  EXPECT_TRUE(test::waitFor([&asked] { return asked == 1; }));
  EXPECT_EQ(shown, 0);
}

}  // namespace
}  // namespace onhook
