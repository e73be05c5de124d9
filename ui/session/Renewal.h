#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <algorithm>
#include <chrono>
#include <functional>
#include <utility>

namespace onhook {

/// Folds a burst of changes into one renewal, which comes after all events that wait now. When several in a
/// row took long, each is followed by a rest, so that a burst that goes on leaves the window most of its
/// time. Belongs to the UI thread.
class Renewal : public QObject {
 public:
  /// `renew` is not called any more when this has ended.
  explicit Renewal(std::function<void()> renew) : renew_(std::move(renew)) {
    timer_.setSingleShot(true);
    timer_.callOnTimeout(this, [this] { run(); });
  }

  /// A slot: renews once, however often it is called until then.
  void soon() {
    if (std::exchange(isDue_, true)) return;
    const auto left = rest_ - sinceLast();
    if (left >= std::chrono::milliseconds(1))
      timer_.start(std::chrono::ceil<std::chrono::milliseconds>(left));
    else
      QMetaObject::invokeMethod(
          this, [this] { run(); }, Qt::QueuedConnection);
  }

 private:
  using Nanoseconds = std::chrono::nanoseconds;
  /// A part of a frame; so many in a row are no accident.
  static constexpr Nanoseconds longTime = std::chrono::milliseconds(1);
  static constexpr int severalLong = 3;
  /// So many times as long as it has taken, but not longer than a person notices.
  static constexpr int restsFor = 9;
  static constexpr Nanoseconds longestRest = std::chrono::milliseconds(50);

  Nanoseconds sinceLast() const {
    return last_.isValid() ? Nanoseconds(last_.nsecsElapsed()) : Nanoseconds::max();
  }

  void run() {
    isDue_ = false;
    QElapsedTimer took;
    took.start();
    renew_();
    const Nanoseconds time(took.nsecsElapsed());
    longOnes_ = time < longTime ? 0 : longOnes_ + 1;
    rest_ = longOnes_ < severalLong ? Nanoseconds(0) : std::min(time * restsFor, longestRest);
    last_.start();
  }

  const std::function<void()> renew_;
  bool isDue_ = false;
  QElapsedTimer last_;  ///< since the end of the last one
  int longOnes_ = 0;    ///< in a row
  Nanoseconds rest_{0};
  QTimer timer_;
};

}  // namespace onhook
