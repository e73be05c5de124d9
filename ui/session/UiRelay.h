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
    {
      // Kept here, not in Qt's event: what passes from thread to thread does so under this mutex, which
      // whoever looks for races sees, unlike those of Qt.
      const std::lock_guard lock(mutex_);
      waiting_.push_back(std::move(work));
    }
    // Of its own: the UI thread, woken, may run before this goes on.
    const std::lock_guard lock(receiverMutex_);
    if (!receiver_) return;
    QMetaObject::invokeMethod(
        receiver_, [this] { runNext(); }, Qt::QueuedConnection);
  }

  void close() {
    {
      const std::lock_guard lock(receiverMutex_);
      receiver_ = nullptr;
    }
    std::deque<std::function<void()>> dropped;
    const std::lock_guard lock(mutex_);
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

  std::mutex receiverMutex_;
  QObject* receiver_;
  std::mutex mutex_;
  std::deque<std::function<void()>> waiting_;
};

}  // namespace onhook
