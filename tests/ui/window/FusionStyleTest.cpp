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

/// How many pixels are drawn on.
int inkOf(const QImage& image) {
  int ink = 0;
  for (int y = 0; y < image.height(); ++y)
    for (int x = 0; x < image.width(); ++x) ink += qAlpha(image.pixel(x, y)) < 64 ? 0 : 1;
  return ink;
}

QImage overflowIcon(QStyle::StandardPixmap which) {
  const FusionStyle style;
  return style.standardIcon(which, nullptr, nullptr).pixmap(QSize(16, 16), 1.0).toImage();
}

TEST(FusionStyleTest, TheOverflowIconsArePaintedOnNothing) {
  for (const auto which :
       {QStyle::SP_ToolBarHorizontalExtensionButton, QStyle::SP_ToolBarVerticalExtensionButton}) {
    const int ink = inkOf(overflowIcon(which));
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
  EXPECT_EQ(inkOf(usual), inkOf(turned));
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
  EXPECT_GT(inkOf(more->icon().pixmap(QSize(16, 16), 1.0).toImage()), 15);
}

}  // namespace
}  // namespace onhook::test
