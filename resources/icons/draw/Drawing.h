#pragma once

#include <QImage>
#include <QString>
#include <array>

namespace onhook {

/// A drawing of resources/icons as a picture.
class Drawing {
 public:
  /// The widths and heights, in pixels, of the pictures in resources/icons/pictures: those that lists, menus
  /// and buttons want on an ordinary screen, and one that is large enough to be made smaller without a loss
  /// for every other.
  static constexpr std::array pictureSizes{16, 24, 128};
  /// The one size in which every program has its icon on a desktop. Source: freedesktop.org, Icon Theme
  /// Specification, "Installing Application Icons".
  static constexpr int desktopSize = 48;

  /// Draws an SVG file; null when it cannot be read. Needs Qt's SVG plugin (Debian: libqt6svg6).
  static QImage draw(const QString& file, int size);
};

}  // namespace onhook
