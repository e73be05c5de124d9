#include "ui/widgets/ProgramColours.h"

#include <QApplication>
#include <QStyle>

#include "ui/widgets/ContrastStyle.h"

namespace onhook {

ProgramColours::ProgramColours()
    : palette_(QApplication::palette()), style_(QApplication::style()->objectName()) {}

void ProgramColours::set(const ColourWish& wish) const {
  const bool isUsual = wish == ColourWish{};
  // One that the user has chosen draws its own frames.
  if (style_ == QLatin1String("fusion")) {
    if (isUsual)
      QApplication::setStyle(style_);
    else
      QApplication::setStyle(new ContrastStyle(wish.highContrast));
  }
  // After the style, which brings its own.
  QApplication::setPalette(isUsual ? palette_ : paletteFor(wish));
}

}  // namespace onhook
