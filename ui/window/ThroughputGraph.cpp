#include "ui/window/ThroughputGraph.h"

#include <QPainter>
#include <QStyle>
#include <algorithm>
#include <cmath>

#include "ui/session/Wording.h"

namespace onhook {

ThroughputGraph::ThroughputGraph(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("throughputGraph"));
  setAccessibleName(tr("Throughput of the last minutes"));
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  show(nullptr, {});
}

double ThroughputGraph::scaleFor(double highest) {
  double scale = 1024;
  // 1, 2, 5, 10, 20, 50...
  for (int step = 0; scale < highest; ++step) scale *= step % 3 == 1 ? 2.5 : 2;
  return scale;
}

void ThroughputGraph::show(const ThroughputHistory::Samples* samples, TimePoint now) {
  counted_ = samples != nullptr;
  samples_ = counted_ ? *samples : ThroughputHistory::Samples();
  now_ = now;
  double highest = 0;
  for (const ThroughputSample& sample : samples_)
    highest = std::max({highest, sample.bytesInPerSecond, sample.bytesOutPerSecond});
  scale_ = scaleFor(highest);
  const QString words = counted_ ? tr("Received %1, sent %2")
                                       .arg(rateOf(&ThroughputSample::bytesInPerSecond),
                                            rateOf(&ThroughputSample::bytesOutPerSecond))
                                 : tr("Its traffic is not counted");
  if (accessibleDescription() != words) setAccessibleDescription(words);
  update();
}

QString ThroughputGraph::rateOf(Value value) const {
  return samples_.empty() ? tr("…") : wording::rateText(samples_.back().*value);
}

QSize ThroughputGraph::sizeHint() const {
  return {fontMetrics().averageCharWidth() * 40, fontMetrics().lineSpacing() * 7};
}

QSize ThroughputGraph::minimumSizeHint() const {
  return {fontMetrics().averageCharWidth() * 20, fontMetrics().lineSpacing() * 5};
}

QRectF ThroughputGraph::plot() const {
  const int line = fontMetrics().lineSpacing();
  return QRectF(rect()).adjusted(0.5, line + 4.5, -0.5, -0.5);
}

bool ThroughputGraph::isDark() const {
  return palette().color(QPalette::Base).lightness() < 128;
}

QColor ThroughputGraph::receivedColor() const {
  const QColor highlight = palette().color(QPalette::Highlight);
  // On a dark ground the highlight is mostly dark, too.
  return isDark() ? highlight.lighter(180) : highlight;
}

QColor ThroughputGraph::sentColor() const {
  // Told apart from the other also by who sees no red, and dashed besides.
  return isDark() ? QColor(0xff, 0xb0, 0x54) : QColor(0xb4, 0x5f, 0x06);
}

QPointF ThroughputGraph::place(const ThroughputSample& sample, Value value, const QRectF& plot) const {
  const double age = std::chrono::duration<double>(now_ - sample.to) /
                     std::chrono::duration<double>(ThroughputHistory::span);
  const double x = layoutDirection() == Qt::RightToLeft ? plot.left() + age * plot.width()
                                                        : plot.right() - age * plot.width();
  return {x, plot.bottom() - sample.*value / scale_ * plot.height()};
}

void ThroughputGraph::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF area = plot();
  paintFrame(painter, area);
  paintLegend(painter);
  painter.setClipRect(area);
  paintLine(painter, area, &ThroughputSample::bytesInPerSecond, receivedColor(), true);
  paintLine(painter, area, &ThroughputSample::bytesOutPerSecond, sentColor(), false);
  paintScale(painter, area);
}

void ThroughputGraph::paintFrame(QPainter& painter, const QRectF& area) const {
  painter.setPen(palette().color(QPalette::Mid));
  painter.setBrush(palette().color(QPalette::Base));
  painter.drawRect(area);
  QColor grid = palette().color(QPalette::Text);
  grid.setAlphaF(0.15F);
  painter.setPen(grid);
  constexpr int parts = 3;  // a minute each
  for (int part = 1; part < parts; ++part) {
    const double x = area.left() + area.width() * part / parts;
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
  }
  const double half = area.center().y();
  painter.drawLine(QPointF(area.left(), half), QPointF(area.right(), half));
}

void ThroughputGraph::paintScale(QPainter& painter, const QRectF& area) const {
  painter.setPen(palette().color(QPalette::Text));
  const QRectF inside = area.adjusted(4, 2, -4, -2);
  const auto align = [this](Qt::Alignment alignment) {
    return static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment));
  };
  if (!counted_) {
    painter.drawText(inside, Qt::AlignCenter, tr("not counted"));
    return;
  }
  painter.drawText(inside, align(Qt::AlignLeading | Qt::AlignTop), wording::rateText(scale_));
  painter.drawText(inside, align(Qt::AlignLeading | Qt::AlignBottom), tr("3 min ago"));
  painter.drawText(inside, align(Qt::AlignTrailing | Qt::AlignBottom), tr("now"));
}

void ThroughputGraph::paintLegend(QPainter& painter) const {
  if (!counted_) return;
  const QRectF line(0, 0, width(), fontMetrics().lineSpacing());
  const QString received = tr("Received %1").arg(rateOf(&ThroughputSample::bytesInPerSecond));
  const QString sent = tr("Sent %1").arg(rateOf(&ThroughputSample::bytesOutPerSecond));
  constexpr double mark = 14, gap = 5;
  const bool mirrored = layoutDirection() == Qt::RightToLeft;
  const auto write = [&](double from, const QString& words, const QColor& color, bool dashed) {
    const double middle = line.center().y();
    const double width = mark + gap + fontMetrics().horizontalAdvance(words);
    const double left = mirrored ? line.right() - from - width : from;
    const double markLeft = mirrored ? left + width - mark : left;
    painter.setPen(QPen(color, 3, dashed ? Qt::DotLine : Qt::SolidLine));
    painter.drawLine(QPointF(markLeft, middle), QPointF(markLeft + mark, middle));
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(
        QRectF(mirrored ? left : left + mark + gap, line.top(), width - mark - gap, line.height()),
        Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter, words);
    return from + width + 3 * gap;
  };
  const double next = write(0, received, receivedColor(), false);
  write(next, sent, sentColor(), true);
}

void ThroughputGraph::paintLine(QPainter& painter, const QRectF& area, Value value, const QColor& color,
                                bool filled) const {
  QColor fill = color;
  fill.setAlphaF(0.3F);
  const QPen pen(color, 1.5, filled ? Qt::SolidLine : Qt::DashLine);
  // One piece for each span that was watched without a gap.
  for (std::size_t first = 0; first < samples_.size();) {
    std::size_t end = first + 1;
    while (end < samples_.size() && samples_[end].from == samples_[end - 1].to) ++end;
    QPolygonF line;
    for (std::size_t i = first; i < end; ++i) line << place(samples_[i], value, area);
    if (filled) {
      QPolygonF below = line;
      below << QPointF(line.last().x(), area.bottom()) << QPointF(line.first().x(), area.bottom());
      painter.setPen(Qt::NoPen);
      painter.setBrush(fill);
      painter.drawPolygon(below);
    }
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
    first = end;
  }
}

}  // namespace onhook
