#pragma once

#include <QByteArray>
#include <QImage>
#include <vector>

namespace onhook {

/// A Windows icon file: one picture in several sizes. Source: Microsoft, "Icons" (Win32), and the structures
/// ICONDIR and ICONDIRENTRY there.
class IconFile {
 public:
  /// Pictures of 256 pixels are stored as PNG, as Windows has it since Vista; smaller ones as bitmaps, which
  /// every part of it reads.
  static QByteArray encode(const std::vector<QImage>& pictures);
};

}  // namespace onhook
