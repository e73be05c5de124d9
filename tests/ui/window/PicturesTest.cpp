#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QImage>

#include "resources/icons/draw/Drawing.h"

namespace onhook::test {
namespace {

QDir resources() {
  return QDir(QStringLiteral(ONHOOK_RESOURCES));
}

/// How far the two are from each other: 0 to 255, over all colours of all pixels. Not exactly 0, for another
/// version of Qt may draw an edge a little differently.
double distance(const QImage& one, const QImage& other) {
  if (one.isNull() || one.size() != other.size()) return 255;
  double sum = 0;
  for (int y = 0; y < one.height(); ++y)
    for (int x = 0; x < one.width(); ++x) {
      const QRgb a = one.pixel(x, y), b = other.pixel(x, y);
      sum += std::abs(qAlpha(a) - qAlpha(b)) + std::abs(qRed(a) * qAlpha(a) - qRed(b) * qAlpha(b)) / 255 +
             std::abs(qGreen(a) * qAlpha(a) - qGreen(b) * qAlpha(b)) / 255 +
             std::abs(qBlue(a) * qAlpha(a) - qBlue(b) * qAlpha(b)) / 255;
    }
  return sum / (4.0 * one.width() * one.height());
}
constexpr double same = 1.0;

TEST(PicturesTest, EveryDrawingHasItsPicture) {
  const QDir icons(resources().filePath(QStringLiteral("icons")));
  const QStringList names = icons.entryList({QStringLiteral("*.svg")});
  ASSERT_GT(names.size(), 20);
  for (const int size : Drawing::pictureSizes) {
    const QDir pictures(icons.filePath(QStringLiteral("pictures/%1").arg(size)));
    for (const QString& name : names) {
      const QImage drawing = Drawing::draw(icons.filePath(name), size);
      const QImage picture(pictures.filePath(name.chopped(4) + QStringLiteral(".png")));
      EXPECT_LT(distance(drawing, picture), same)
          << size << name.toStdString() << ": run the target redraw-icons";
    }
    EXPECT_EQ(pictures.entryList({QStringLiteral("*.png")}).size(), names.size());
  }
}

/// The pictures in a Windows icon file. (Qt's own reader makes half transparent pixels too dark: 6.4.2.)
std::vector<QImage> picturesIn(const QByteArray& icon) {
  const auto number = [&icon](qsizetype at, int bytes) {
    quint32 value = 0;
    while (bytes-- > 0) value = value << 8 | static_cast<quint8>(icon.at(at + bytes));
    return value;
  };
  std::vector<QImage> pictures;
  for (quint32 i = 0; i < number(4, 2); ++i) {
    const qsizetype size = number(6 + 16 * i + 8, 4), start = number(6 + 16 * i + 12, 4);
    const QByteArray contents = icon.mid(start, size);
    QImage picture;
    if (contents.startsWith("\x89PNG")) {
      picture = QImage::fromData(contents, "PNG");
    } else {
      const int width = static_cast<int>(number(start + 4, 4));
      picture = QImage(width, width, QImage::Format_ARGB32);
      for (int y = 0; y < width; ++y)
        for (int x = 0; x < width; ++x)
          picture.setPixel(x, y, number(start + 40 + 4 * ((width - 1 - y) * width + x), 4));
    }
    pictures.push_back(picture);
  }
  return pictures;
}

TEST(PicturesTest, TheProgramsIconForDesktopsIsItsDrawing) {
  const QImage picture(resources().filePath(QStringLiteral("desktop/onhook-48.png")));
  const QString drawing = resources().filePath(QStringLiteral("icons/onhook.svg"));
  EXPECT_LT(distance(Drawing::draw(drawing, Drawing::desktopSize), picture), same);
}

TEST(PicturesTest, TheProgramsIconForWindowsIsItsDrawing) {
  QFile file(resources().filePath(QStringLiteral("windows/onhook.ico")));
  ASSERT_TRUE(file.open(QIODevice::ReadOnly));
  const QString drawing = resources().filePath(QStringLiteral("icons/onhook.svg"));
  QList<int> sizes;
  for (const QImage& picture : picturesIn(file.readAll())) {
    sizes << picture.width();
    EXPECT_LT(distance(Drawing::draw(drawing, picture.width()), picture), same) << picture.width();
  }
  EXPECT_EQ(sizes, (QList<int>{16, 20, 24, 32, 40, 48, 64, 256}));
}

}  // namespace
}  // namespace onhook::test
