#include "app/PaintThreads.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QPainter>

#include "tests/core/linux/NoThreads.h"

namespace onhook {
namespace {

// Without the threads that stay it would never return.
TEST(PaintThreadsTest, WhatIsPaintedNeedsNoOtherThread) {
  ASSERT_TRUE(keepPaintThreads());
  const NoThreads none;
  QImage image(1000, 1000, QImage::Format_ARGB32_Premultiplied);
  image.fill(Qt::white);
  QPainter painter(&image);
  painter.setBrush(QColor(0, 0, 255, 100));
  for (int i = 0; i < 100; ++i) painter.drawEllipse(image.rect().adjusted(i, i, -i, -i));
  painter.end();
  EXPECT_NE(image.pixelColor(500, 500), QColor(Qt::white));
}

TEST(PaintThreadsTest, WithoutAThreadItSaysSo) {
  const NoThreads none;
  EXPECT_FALSE(keepPaintThreads());
}

}  // namespace
}  // namespace onhook
