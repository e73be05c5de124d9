#pragma once

#include <QPalette>

namespace onhook {

/// What the user wants of the program's colours.
struct ColourWish {
  bool dark = false;
  bool highContrast = false;

  bool operator==(const ColourWish&) const = default;
};

/// Colours of that kind, for a style that takes all of its colours from the palette (Fusion). Text on its
/// ground has a contrast of at least 4.5 to 1, or with high contrast 7 to 1 (WCAG 2.1, 1.4.3 and 1.4.6);
/// what is disabled less.
QPalette paletteFor(const ColourWish& wish);

/// How much two opaque colours stand out from each other: 1 to 21 (WCAG 2.1, "contrast ratio").
double contrastOf(const QColor& one, const QColor& other);

}  // namespace onhook
