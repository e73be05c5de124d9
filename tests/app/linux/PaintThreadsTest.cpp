#include "app/PaintThreads.h"

#include <gtest/gtest.h>

#include <QPixmap>
#include <QTreeWidget>

#include "tests/core/linux/NoThreads.h"

namespace onhook {
namespace {

// Without the threads that stay it would never return: a list's header alone is enough.
TEST(PaintThreadsTest, WhatIsPaintedNeedsNoOtherThread) {
  ASSERT_TRUE(keepPaintThreads());
  const NoThreads none;
  QTreeWidget list;
  list.setHeaderLabels({QStringLiteral("Connection"), QStringLiteral("State")});
  list.resize(600, 400);
  EXPECT_FALSE(list.grab().isNull());
}

TEST(PaintThreadsTest, WithoutAThreadItSaysSo) {
  const NoThreads none;
  EXPECT_FALSE(keepPaintThreads());
}

}  // namespace
}  // namespace onhook
