#include "ui/widgets/FusionStyle.h"

#include "ui/widgets/OverflowIconEngine.h"

namespace onhook {

FusionStyle::FusionStyle() : QProxyStyle(QStringLiteral("fusion")) {}

QIcon FusionStyle::standardIcon(StandardPixmap which, const QStyleOption* option,
                                const QWidget* widget) const {
  switch (which) {
    case SP_ToolBarHorizontalExtensionButton:
      return QIcon(new OverflowIconEngine(Qt::Horizontal));
    case SP_ToolBarVerticalExtensionButton:
      return QIcon(new OverflowIconEngine(Qt::Vertical));
    default:
      return QProxyStyle::standardIcon(which, option, widget);
  }
}

}  // namespace onhook
