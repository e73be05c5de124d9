#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <algorithm>
#include <chrono>
#include <functional>
#include <utility>

namespace onhook {

/// Folds a burst of changes into one renewal, which comes after all events that wait now. In a burst that
/// goes on it rests between them, so that the window has most of its time for else. Belongs to the UI thread.
class Renewal : public QObject {
 public:
  /// `renew` is not called any more when this has ended.
  explicit Renewal(std::function<void()> renew) : renew_(std::move(renew)) {
    sinceLast_.start();
    timer_.setSingleShot(true);
    timer_.callOnTimeout(this, [this] { run(); });
  }

  /// A slot: renews once, however often it is called until then.
  void soon() {
    if (std::exchange(isDue_, true)) return;
    const Nanoseconds rest = std::min(-credit_ * share, longestRest) - sinceLast();
    if (rest >= std::chrono::milliseconds(1))
      timer_.start(std::chrono::ceil<std::chrono::milliseconds>(rest));
    else
      QMetaObject::invokeMethod(
          this, [this] { run(); }, Qt::QueuedConnection);
  }

 private:
  using Nanoseconds = std::chrono::nanoseconds;
  /// It may take one part in so many of the time...
  static constexpr int share = 30;
  /// ...and so much at once, which what is changed now and then never comes to...
  static constexpr Nanoseconds mostCredit = std::chrono::milliseconds(3);
  /// ...but what is shown is never older than a person would notice.
  static constexpr Nanoseconds longestRest = std::chrono::milliseconds(50);

  Nanoseconds sinceLast() const { return Nanoseconds(sinceLast_.nsecsElapsed()); }

  void run() {
    isDue_ = false;
    credit_ = std::min(credit_ + sinceLast() / share, mostCredit);
    sinceLast_.start();
    renew_();
    credit_ -= sinceLast();
    sinceLast_.start();
  }

  const std::function<void()> renew_;
  bool isDue_ = false;
  QElapsedTimer sinceLast_;  ///< since the end of the last one
  Nanoseconds credit_ = mostCredit;
  QTimer timer_;
};

}  // namespace onhook
