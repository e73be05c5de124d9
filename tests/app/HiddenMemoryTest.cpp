#include "app/HiddenMemory.h"

#include <gtest/gtest.h>

#include <QBackingStore>
#include <QLabel>
#include <QScreen>

#include "tests/ui/support/Waiting.h"

namespace onhook {
namespace {

using test::waitFor;

class HiddenMemoryTest : public testing::Test {
 protected:
  HiddenMemoryTest() {
    window_.resize(300, 200);
    window_.setStyleSheet(QStringLiteral("background: #3264c8"));
    window_.show();
    EXPECT_TRUE(waitFor([this] { return isPainted(); }));
  }
  QSize size() const { return window_.backingStore()->size(); }
  /// What stands behind the window's picture, not what it would paint.
  bool isPainted() const {
    const auto* const picture = dynamic_cast<QImage*>(window_.backingStore()->paintDevice());
    return picture != nullptr && picture->size() == window_.size() &&
           picture->pixelColor(100, 100) == QColor(0x32, 0x64, 0xc8);
  }

  QLabel window_;
  const HiddenMemory memory_{window_};
};

TEST_F(HiddenMemoryTest, AHiddenWindowKeepsNoPicture) {
  window_.hide();
  EXPECT_TRUE(waitFor([this] { return size() == QSize(1, 1); }));
}

TEST_F(HiddenMemoryTest, ShownAgainItIsPaintedWhole) {
  window_.hide();
  ASSERT_TRUE(waitFor([this] { return size() == QSize(1, 1); }));
  window_.show();
  EXPECT_TRUE(waitFor([this] { return isPainted(); }));
}

TEST_F(HiddenMemoryTest, HiddenForAMomentItStaysAsItIs) {
  window_.hide();
  window_.show();
  EXPECT_TRUE(waitFor([this] { return isPainted(); }));
}

}  // namespace
}  // namespace onhook
