#include "ui/widgets/ProgramColours.h"

#include <QApplication>
#include <QStyle>

#include "ui/widgets/ContrastStyle.h"
#include "ui/widgets/FusionStyle.h"

namespace onhook {

ProgramColours::ProgramColours()
    : palette_(QApplication::palette()), isFusion_(QApplication::style()->objectName() == u"fusion") {
  if (isFusion_) QApplication::setStyle(new FusionStyle);
}

void ProgramColours::set(const ColourWish& wish) const {
  const bool isUsual = wish == ColourWish{};
  // One that the user has chosen draws its own frames.
  if (isFusion_) {
    if (isUsual)
      QApplication::setStyle(new FusionStyle);
    else
      QApplication::setStyle(new ContrastStyle(wish.highContrast));
  }
  // After the style, which brings its own.
  QApplication::setPalette(isUsual ? palette_ : paletteFor(wish));
}

}  // namespace onhook
