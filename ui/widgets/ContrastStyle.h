#pragma once

#include "ui/widgets/FusionStyle.h"

namespace onhook {

/// Fusion with frames that can be seen on dark and on black grounds: its own are a darker shade of the
/// ground, so that an empty box or field is lost there. UI thread.
class ContrastStyle : public FusionStyle {
  Q_OBJECT

 public:
  /// `strong`: frames in the colour of the text, for high contrast; else in one between it and the ground.
  explicit ContrastStyle(bool strong);

  void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
  void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                          const QWidget* widget) const override;

 private:
  void drawFrame(const QStyleOption& option, QPainter& painter) const;

  const bool strong_;
};

}  // namespace onhook
