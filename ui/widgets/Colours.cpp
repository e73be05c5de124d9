#include "ui/widgets/Colours.h"

#include <QColor>
#include <algorithm>
#include <cmath>

namespace onhook {

namespace {

struct Colours {
  QRgb window, base, alternate, button, text, faint, link, visited, highlight, highlighted, tip;
};

constexpr Colours light{0xffefefef, 0xffffffff, 0xfff5f5f5, 0xffefefef, 0xff000000, 0xff6f6f6f,
                        0xff0057ae, 0xff5b2c83, 0xff1f6fb4, 0xffffffff, 0xffffffdc};
constexpr Colours dark{0xff2b2b2b, 0xff1e1e1e, 0xff262626, 0xff353535, 0xfff0f0f0, 0xff9a9a9a,
                       0xff6cb4ff, 0xffc9a0ff, 0xff1f6fb4, 0xffffffff, 0xff353535};
constexpr Colours lightContrast{0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xff000000, 0xff595959,
                                0xff00007f, 0xff4b0055, 0xff000080, 0xffffffff, 0xffffffff};
constexpr Colours darkContrast{0xff000000, 0xff000000, 0xff000000, 0xff000000, 0xffffffff, 0xffa6a6a6,
                               0xffffff00, 0xffffb0ff, 0xffffff00, 0xff000000, 0xff000000};

const Colours& coloursFor(const ColourWish& wish) {
  if (wish.highContrast) return wish.dark ? darkContrast : lightContrast;
  return wish.dark ? dark : light;
}

/// WCAG 2.1, "relative luminance".
double luminanceOf(const QColor& colour) {
  const auto linear = [](double part) {
    return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
  };
  return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

}  // namespace

QPalette paletteFor(const ColourWish& wish) {
  const Colours& colours = coloursFor(wish);
  // The shades of frames and edges come from the ground.
  QPalette palette(QColor(colours.button), QColor(colours.window));
  palette.setColor(QPalette::WindowText, QColor(colours.text));
  palette.setColor(QPalette::Base, QColor(colours.base));
  palette.setColor(QPalette::AlternateBase, QColor(colours.alternate));
  palette.setColor(QPalette::Text, QColor(colours.text));
  palette.setColor(QPalette::PlaceholderText, QColor(colours.faint));
  palette.setColor(QPalette::ButtonText, QColor(colours.text));
  palette.setColor(QPalette::BrightText, QColor(wish.dark ? 0xffff8080 : 0xffb00020));
  palette.setColor(QPalette::Link, QColor(colours.link));
  palette.setColor(QPalette::LinkVisited, QColor(colours.visited));
  palette.setColor(QPalette::Highlight, QColor(colours.highlight));
  palette.setColor(QPalette::HighlightedText, QColor(colours.highlighted));
  palette.setColor(QPalette::ToolTipBase, QColor(colours.tip));
  palette.setColor(QPalette::ToolTipText, QColor(colours.text));
  if (wish.highContrast) {
    // Frames are drawn of these: on one ground everywhere, they alone part things.
    for (const QPalette::ColorRole role :
         {QPalette::Mid, QPalette::Dark, QPalette::Midlight, QPalette::Light})
      palette.setColor(role, QColor(colours.faint));
  }
  for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
    palette.setColor(QPalette::Disabled, role, QColor(colours.faint));
  palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(colours.faint));
  return palette;
}

double contrastOf(const QColor& one, const QColor& other) {
  const double a = luminanceOf(one), b = luminanceOf(other);
  return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

}  // namespace onhook
