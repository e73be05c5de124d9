#pragma once

#include <QObject>
#include <functional>
#include <mutex>

namespace onhook {

/// The one way back to the UI thread for threads that nobody joins: what they post is run there, as long as
/// its object lives. Any thread.
class UiRelay {
 public:
  /// `receiver`: on whose thread it is run; close() before it ends.
  explicit UiRelay(QObject* receiver) : receiver_(receiver) {}

  void post(std::function<void()> work) {
    const std::lock_guard lock(mutex_);
    if (receiver_) QMetaObject::invokeMethod(receiver_, std::move(work), Qt::QueuedConnection);
  }

  void close() {
    const std::lock_guard lock(mutex_);
    receiver_ = nullptr;
  }

 private:
  std::mutex mutex_;
  QObject* receiver_;
};

}  // namespace onhook
