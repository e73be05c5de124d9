#pragma once

#include <QIconEngine>

namespace onhook {

/// What stands at the end of a menu bar or tool bar that is too narrow for all of it: two arrowheads, in the
/// colour of the buttons' text. UI thread only.
class OverflowIconEngine : public QIconEngine {
 public:
  /// `orientation`: of the bar.
  explicit OverflowIconEngine(Qt::Orientation orientation) : orientation_(orientation) {}

  void paint(QPainter* painter, const QRect& place, QIcon::Mode mode, QIcon::State state) override;
  QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
  QIconEngine* clone() const override;

 private:
  const Qt::Orientation orientation_;
};

}  // namespace onhook
