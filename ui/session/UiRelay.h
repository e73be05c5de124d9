#pragma once

#include <QObject>
#include <deque>
#include <functional>
#include <mutex>
#include <utility>

namespace onhook {

/// The one way back to the UI thread for threads that nobody joins: what they post is run there, as long as
/// its object lives. Any thread.
class UiRelay {
 public:
  /// `receiver`: on whose thread it is run; it keeps this until its end, and calls close() before.
  explicit UiRelay(QObject* receiver) : receiver_(receiver) {}

  void post(std::function<void()> work) {
    const std::lock_guard lock(mutex_);
    if (!receiver_) return;
    // Kept here, not in Qt's event: what passes from thread to thread does so under this mutex, which
    // whoever looks for races sees, unlike those of Qt.
    waiting_.push_back(std::move(work));
    QMetaObject::invokeMethod(
        receiver_, [this] { runNext(); }, Qt::QueuedConnection);
  }

  void close() {
    std::deque<std::function<void()>> dropped;
    const std::lock_guard lock(mutex_);
    receiver_ = nullptr;
    dropped.swap(waiting_);
  }

 private:
  void runNext() {
    std::function<void()> work;
    {
      const std::lock_guard lock(mutex_);
      if (waiting_.empty()) return;
      work = std::move(waiting_.front());
      waiting_.pop_front();
    }
    work();
  }

  std::mutex mutex_;
  QObject* receiver_;
  std::deque<std::function<void()>> waiting_;
};

}  // namespace onhook
