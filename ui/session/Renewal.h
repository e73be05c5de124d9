#pragma once

#include <QObject>
#include <functional>
#include <utility>

namespace onhook {

/// Folds a burst of changes into one renewal, which comes after all events that wait now. Belongs to the UI
/// thread.
class Renewal : public QObject {
 public:
  /// `renew` is not called any more when this has ended.
  explicit Renewal(std::function<void()> renew) : renew_(std::move(renew)) {}

  /// A slot: renews once, however often it is called until then.
  void soon() {
    if (std::exchange(isDue_, true)) return;
    QMetaObject::invokeMethod(
        this,
        [this] {
          isDue_ = false;
          renew_();
        },
        Qt::QueuedConnection);
  }

 private:
  const std::function<void()> renew_;
  bool isDue_ = false;
};

}  // namespace onhook
