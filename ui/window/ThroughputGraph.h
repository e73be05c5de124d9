#pragma once

#include <QWidget>

#include "ui/session/ThroughputHistory.h"

namespace onhook {

/// What went through a connection in the last minutes, as two lines: received filled, sent dashed. It says
/// both in words, too.
class ThroughputGraph : public QWidget {
  Q_OBJECT

 public:
  explicit ThroughputGraph(QWidget* parent = nullptr);

  /// `samples` is null where nothing is counted; `now` is the right edge.
  void show(const ThroughputHistory::Samples* samples, TimePoint now);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

  /// The top of the scale for that highest rate, in bytes per second: a round number, never less than 1 KiB.
  static double scaleFor(double highest);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  using Value = double ThroughputSample::*;

  QRectF plot() const;
  QPointF place(const ThroughputSample& sample, Value value, const QRectF& plot) const;
  void paintFrame(QPainter& painter, const QRectF& plot) const;
  void paintScale(QPainter& painter, const QRectF& plot) const;
  void paintLegend(QPainter& painter) const;
  void paintLine(QPainter& painter, const QRectF& plot, Value value, const QColor& color, bool filled) const;
  bool isDark() const;
  QColor receivedColor() const;
  QColor sentColor() const;
  QString rateOf(Value value) const;

  ThroughputHistory::Samples samples_;
  TimePoint now_;
  bool counted_ = false;
  double scale_ = 1024;
};

}  // namespace onhook
