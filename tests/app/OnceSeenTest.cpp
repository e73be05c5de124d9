#include "app/OnceSeen.h"

#include <gtest/gtest.h>

#include "tests/ui/support/Waiting.h"

namespace onhook {
namespace {

using namespace std::chrono_literals;

TEST(OnceSeenTest, RunsOnceWhenTheWindowHasBeenPainted) {
  struct Window : QWidget {
    int painted = 0;
    void paintEvent(QPaintEvent*) override { ++painted; }
  } window;
  int run = 0, paintedBefore = 0;
  const OnceSeen seen(
      window,
      [&] {
        ++run;
        paintedBefore = window.painted;
      },
      1h);
  test::letPass(20ms);
  EXPECT_EQ(run, 0);
  window.show();
  ASSERT_TRUE(test::waitFor([&run] { return run == 1; }));
  EXPECT_GE(paintedBefore, 1);
  const int painted = window.painted;
  window.update();
  ASSERT_TRUE(test::waitFor([&] { return window.painted > painted; }));
  test::letPass(20ms);
  EXPECT_EQ(run, 1);
}

TEST(OnceSeenTest, RunsAfterAWhileWhereNobodySeesIt) {
  QWidget window;
  int run = 0;
  const OnceSeen seen(
      window, [&run] { ++run; }, 20ms);
  EXPECT_TRUE(test::waitFor([&run] { return run == 1; }));
  window.show();
  test::letPass(100ms);
  EXPECT_EQ(run, 1);
}

}  // namespace
}  // namespace onhook
