#include "ui/widgets/Colours.h"

#include <gtest/gtest.h>

#include <QColor>

namespace onhook::test {
namespace {

class ColoursTest : public testing::TestWithParam<ColourWish> {};

TEST_P(ColoursTest, TextCanBeRead) {
  const QPalette palette = paletteFor(GetParam());
  const double least = GetParam().highContrast ? 7 : 4.5;
  using Role = QPalette::ColorRole;
  const std::pair<Role, Role> pairs[] = {{Role::WindowText, Role::Window},
                                         {Role::Text, Role::Base},
                                         {Role::Text, Role::AlternateBase},
                                         {Role::ButtonText, Role::Button},
                                         {Role::HighlightedText, Role::Highlight},
                                         {Role::ToolTipText, Role::ToolTipBase},
                                         {Role::Link, Role::Base}};
  for (const auto& [text, ground] : pairs)
    EXPECT_GE(contrastOf(palette.color(text), palette.color(ground)), least) << text << " on " << ground;
  // What is faint is meant to be read all the same.
  for (const Role ground : {Role::Base, Role::AlternateBase})
    EXPECT_GE(contrastOf(palette.color(Role::PlaceholderText), palette.color(ground)), 4.5);
  EXPECT_EQ(palette.color(Role::Window).lightness() < 128, GetParam().dark);
}

INSTANTIATE_TEST_SUITE_P(All, ColoursTest,
                         testing::Values(ColourWish{false, false}, ColourWish{true, false},
                                         ColourWish{false, true}, ColourWish{true, true}));

TEST(ColoursTest, ContrastIsWhatTheGuidelinesSay) {
  EXPECT_NEAR(contrastOf(Qt::white, Qt::black), 21, 0.01);
  EXPECT_NEAR(contrastOf(Qt::white, Qt::white), 1, 0.01);
  EXPECT_NEAR(contrastOf(QColor(0x77, 0x77, 0x77), Qt::white), 4.48, 0.01);
}

}  // namespace
}  // namespace onhook::test
