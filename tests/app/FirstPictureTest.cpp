#include "app/FirstPicture.h"

#include <gtest/gtest.h>

#include "tests/ui/support/Waiting.h"

namespace onhook {
namespace {

using namespace std::chrono_literals;

struct Window : QWidget {
  int painted = 0;
  void paintEvent(QPaintEvent*) override { ++painted; }
};

TEST(FirstPictureTest, TheWindowIsPaintedWhenThereIsWhatItShows) {
  Window window;
  bool there = false;
  FirstPicture picture(
      window, [&there] { return there; }, 1h);
  window.show();
  ASSERT_TRUE(test::waitFor([&window] { return window.isActiveWindow(); }));
  test::letPass(50ms);
  EXPECT_EQ(window.painted, 0) << "what it is to show is not there yet";
  picture.look();
  test::letPass(20ms);
  EXPECT_EQ(window.painted, 0);
  there = true;
  picture.look();
  EXPECT_TRUE(test::waitFor([&window] { return window.painted > 0; }));
}

TEST(FirstPictureTest, ItWaitsForTheFocusToo) {
  Window window;
  FirstPicture picture(
      window, [] { return true; }, 1h);
  picture.look();
  EXPECT_FALSE(window.updatesEnabled());
  window.show();
  EXPECT_TRUE(test::waitFor([&window] { return window.isActiveWindow() && window.painted > 0; }));
}

TEST(FirstPictureTest, NoLongerThanABlink) {
  Window window;
  const FirstPicture picture(
      window, [] { return false; }, 20ms);
  window.show();
  EXPECT_TRUE(test::waitFor([&window] { return window.painted > 0; }));
}

TEST(FirstPictureTest, LaterItIsPaintedAsEver) {
  Window window;
  FirstPicture picture(
      window, [] { return true; }, 1h);
  window.show();
  ASSERT_TRUE(test::waitFor([&window] { return window.painted > 0; }));
  window.setUpdatesEnabled(false);
  picture.look();
  EXPECT_FALSE(window.updatesEnabled()) << "it has done with it";
}

}  // namespace
}  // namespace onhook
