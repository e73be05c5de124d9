#include "ui/widgets/ContrastStyle.h"

#include <QPainter>
#include <QStyleOption>

namespace onhook {

ContrastStyle::ContrastStyle(bool strong) : strong_(strong) {}

void ContrastStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                  const QWidget* widget) const {
  FusionStyle::drawPrimitive(element, option, painter, widget);
  switch (element) {
    case PE_Frame:
    case PE_FrameLineEdit:
    case PE_FrameMenu:
    case PE_IndicatorCheckBox:
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
    case PE_PanelTipLabel:
      drawFrame(*option, *painter);
      break;
    default:
      break;
  }
}

void ContrastStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                       QPainter* painter, const QWidget* widget) const {
  FusionStyle::drawComplexControl(control, option, painter, widget);
  if (control == CC_SpinBox || control == CC_ComboBox) drawFrame(*option, *painter);
}

void ContrastStyle::drawFrame(const QStyleOption& option, QPainter& painter) const {
  // What stands without a frame until it is pointed at keeps standing so.
  if (option.state & State_AutoRaise && !(option.state & State_MouseOver)) return;
  const QPalette& palette = option.palette;
  QColor colour = palette.color(QPalette::WindowText);
  if (option.state & State_HasFocus) {
    colour = palette.color(QPalette::Highlight);
  } else if (!strong_ || !(option.state & State_Enabled)) {
    const QColor ground = palette.color(QPalette::Window);
    colour = QColor((colour.red() + ground.red()) / 2, (colour.green() + ground.green()) / 2,
                    (colour.blue() + ground.blue()) / 2);
  }
  // Filled, not drawn: at a scale of one and a half a line may fall beside the edge, where it is cut off.
  const QRect& all = option.rect;
  painter.fillRect(all.x(), all.y(), all.width(), 1, colour);
  painter.fillRect(all.x(), all.bottom(), all.width(), 1, colour);
  painter.fillRect(all.x(), all.y(), 1, all.height(), colour);
  painter.fillRect(all.right(), all.y(), 1, all.height(), colour);
}

}  // namespace onhook
