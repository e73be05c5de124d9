#include "ui/widgets/FusionStyle.h"

#include <gtest/gtest.h>

#include <QGuiApplication>
#include <QImage>
#include <QMenuBar>
#include <QStyle>
#include <QToolBar>
#include <QToolButton>

namespace onhook::test {
namespace {

/// Pixels that are drawn on, of all and of the left half.
struct Ink {
  int all = 0, left = 0;

  explicit Ink(const QImage& image) {
    for (int y = 0; y < image.height(); ++y)
      for (int x = 0; x < image.width(); ++x) {
        if (qAlpha(image.pixel(x, y)) < 64) continue;
        ++all;
        left += x < image.width() / 2 ? 1 : 0;
      }
  }
};

QImage overflowIcon(QStyle::StandardPixmap which) {
  const FusionStyle style;
  return style.standardIcon(which, nullptr, nullptr).pixmap(QSize(16, 16), 1.0).toImage();
}

TEST(FusionStyleTest, TheOverflowIconsArePaintedOnNothing) {
  for (const auto which :
       {QStyle::SP_ToolBarHorizontalExtensionButton, QStyle::SP_ToolBarVerticalExtensionButton}) {
    const int ink = Ink(overflowIcon(which)).all;
    EXPECT_GT(ink, 15);
    EXPECT_LT(ink, 128);
  }
  EXPECT_NE(overflowIcon(QStyle::SP_ToolBarHorizontalExtensionButton),
            overflowIcon(QStyle::SP_ToolBarVerticalExtensionButton));
}

TEST(FusionStyleTest, TheyPointTheWayThatIsRead) {
  const QImage usual = overflowIcon(QStyle::SP_ToolBarHorizontalExtensionButton);
  QGuiApplication::setLayoutDirection(Qt::RightToLeft);
  const QImage turned = overflowIcon(QStyle::SP_ToolBarHorizontalExtensionButton);
  QGuiApplication::setLayoutDirection(Qt::LeftToRight);
  EXPECT_EQ(Ink(usual).all, Ink(turned).all);
  EXPECT_NE(usual, turned);
}

TEST(FusionStyleTest, ATooNarrowMenuBarShowsIt) {
  FusionStyle style;
  QMenuBar bar;
  bar.setStyle(&style);
  for (const char* const title : {"Connection", "View", "Settings", "Help"})
    bar.addMenu(QString::fromLatin1(title));
  bar.resize(90, 30);
  bar.show();
  const auto* const more = bar.findChild<QToolButton*>(QStringLiteral("qt_menubar_ext_button"));
  ASSERT_NE(more, nullptr);
  EXPECT_TRUE(more->isVisible());
  EXPECT_GT(Ink(more->icon().pixmap(QSize(16, 16), 1.0).toImage()).all, 15);
}

}  // namespace
}  // namespace onhook::test
