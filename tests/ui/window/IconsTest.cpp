#include <gtest/gtest.h>

#include <QDir>
#include <QImage>

#include "resources/Icons.h"

namespace onhook::test {
namespace {

int opaquePixels(const QImage& image) {
  int count = 0;
  for (int y = 0; y < image.height(); ++y)
    for (int x = 0; x < image.width(); ++x) count += qAlpha(image.pixel(x, y)) > 128;
  return count;
}

TEST(IconsTest, EveryDrawingLeavesInk) {
  Icons::get(QStringLiteral("onhook"));  // also registers them
  const QStringList files = QDir(QStringLiteral(":/onhook/icons/16")).entryList();
  ASSERT_GT(files.size(), 20);
  for (const QString& file : files) {
    const QImage image = Icons::get(file.chopped(4)).pixmap(16, 16).toImage();
    EXPECT_GT(opaquePixels(image), 15) << file.toStdString();
  }
}

// Icons are read late; nobody shall see that.
TEST(IconsTest, LooksLikeThePicturesThemselves) {
  const QIcon icon = Icons::get(QStringLiteral("hang-up"));
  QIcon itself;
  for (const int size : {16, 24, 128})
    itself.addFile(QStringLiteral(":/onhook/icons/%1/hang-up.png").arg(size));
  for (const QIcon::Mode mode : {QIcon::Normal, QIcon::Disabled, QIcon::Selected}) {
    for (const qreal ratio : {1.0, 1.25, 2.0}) {
      EXPECT_EQ(icon.pixmap(QSize(24, 24), ratio, mode).toImage(),
                itself.pixmap(QSize(24, 24), ratio, mode).toImage());
    }
  }
  EXPECT_EQ(icon.actualSize(QSize(22, 22)), itself.actualSize(QSize(22, 22)));
  EXPECT_EQ(icon.availableSizes(), itself.availableSizes());
  const QIcon copy = icon;
  EXPECT_EQ(copy.pixmap(16, 16).toImage(), itself.pixmap(16, 16).toImage());
}

TEST(IconsTest, IsAsSharpAsItsDrawing) {
  const QIcon icon = Icons::get(QStringLiteral("hang-up"));
  EXPECT_EQ(icon.pixmap(QSize(16, 16), 1.0).toImage(),
            QImage(QStringLiteral(":/onhook/icons/16/hang-up.png"))
                .convertToFormat(QImage::Format_ARGB32_Premultiplied));
  EXPECT_EQ(icon.pixmap(QSize(24, 24), 2.0).size(), QSize(48, 48));
}

TEST(IconsTest, UnknownNameGivesNoInk) {
  EXPECT_EQ(opaquePixels(Icons::get(QStringLiteral("no-such-drawing")).pixmap(16, 16).toImage()), 0);
}

}  // namespace
}  // namespace onhook::test
