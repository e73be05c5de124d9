#pragma once

#include <QProxyStyle>

namespace onhook {

/// Qt's own style, but for one icon that every menu bar asks for when it is made: Qt's is read from a file of
/// no told format, for which Qt loads the readers of all image formats and the libraries they need. UI
/// thread.
class FusionStyle : public QProxyStyle {
  Q_OBJECT

 public:
  FusionStyle();

  QIcon standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const override;
};

}  // namespace onhook
