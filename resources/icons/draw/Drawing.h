#pragma once

#include <QImage>
#include <QString>

namespace onhook {

/// A drawing of resources/icons as a picture.
class Drawing {
 public:
  /// The width and height, in pixels, of the pictures in resources/icons/pictures: large enough to be made
  /// smaller without a loss at every scale of a screen.
  static constexpr int pictureSize = 128;
  /// The one size in which every program has its icon on a desktop. Source: freedesktop.org, Icon Theme
  /// Specification, "Installing Application Icons".
  static constexpr int desktopSize = 48;

  /// Draws an SVG file; null when it cannot be read. Needs Qt's SVG plugin (Debian: libqt6svg6).
  static QImage draw(const QString& file, int size);
};

}  // namespace onhook
