#include "resources/icons/draw/IconFile.h"

#include <QBuffer>
#include <QDataStream>

namespace onhook {
namespace {

constexpr int largest = 256;

QByteArray asPng(const QImage& picture) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  picture.save(&buffer, "PNG");
  return bytes;
}

/// A BITMAPINFOHEADER, the colours from the lowest line up, and a mask that hides nothing: the colours have
/// their own opacity.
QByteArray asBitmap(const QImage& picture) {
  const QImage colours = picture.convertToFormat(QImage::Format_ARGB32);
  const int width = colours.width();
  const int height = colours.height();
  const int maskLine = (width + 31) / 32 * 4;
  QByteArray bytes;
  QDataStream stream(&bytes, QIODevice::WriteOnly);
  stream.setByteOrder(QDataStream::LittleEndian);
  stream << quint32(40) << qint32(width) << qint32(2 * height) << quint16(1) << quint16(32) << quint32(0)
         << quint32(4 * width * height + maskLine * height) << qint32(0) << qint32(0) << quint32(0)
         << quint32(0);
  for (int y = height - 1; y >= 0; --y)
    for (int x = 0; x < width; ++x) stream << quint32(colours.pixel(x, y));
  for (int i = 0; i < maskLine * height; ++i) stream << quint8(0);
  return bytes;
}

}  // namespace

QByteArray IconFile::encode(const std::vector<QImage>& pictures) {
  constexpr quint32 directorySize = 6;
  constexpr quint32 entrySize = 16;
  QByteArray directory, contents;
  QDataStream stream(&directory, QIODevice::WriteOnly);
  stream.setByteOrder(QDataStream::LittleEndian);
  stream << quint16(0) << quint16(1) << quint16(pictures.size());
  const quint32 start = directorySize + entrySize * static_cast<quint32>(pictures.size());
  for (const QImage& picture : pictures) {
    const QByteArray bytes = picture.width() < largest ? asBitmap(picture) : asPng(picture);
    // 256 is written as 0.
    stream << quint8(picture.width() % largest) << quint8(picture.height() % largest) << quint8(0)
           << quint8(0) << quint16(1) << quint16(32) << quint32(bytes.size())
           << start + static_cast<quint32>(contents.size());
    contents += bytes;
  }
  return directory + contents;
}

}  // namespace onhook
