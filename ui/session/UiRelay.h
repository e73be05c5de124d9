#pragma once

#include <QDeadlineTimer>
#include <QObject>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <utility>

namespace onhook {

/// The one way back to the UI thread for threads that nobody joins: what they post is run there, in its
/// order, as long as its object lives. A thousand that post at once do not keep the thread from its other
/// events. Any thread.
class UiRelay : public std::enable_shared_from_this<UiRelay> {
 public:
  /// `receiver`: on whose thread it is run; it keeps this, by std::make_shared, until its end, and calls
  /// close() before.
  explicit UiRelay(QObject* receiver) : receiver_(receiver) {}

  void post(std::function<void()> work) {
    {
      // Kept here, not in Qt's event: what passes from thread to thread does so under this mutex, which
      // whoever looks for races sees, unlike those of Qt.
      const std::lock_guard lock(mutex_);
      if (closed_) return;
      waiting_.push_back(std::move(work));
      if (std::exchange(called_, true)) return;
    }
    call();
  }

  void close() {
    {
      const std::lock_guard lock(receiverMutex_);
      receiver_ = nullptr;
    }
    std::deque<std::function<void()>> dropped;
    const std::lock_guard lock(mutex_);
    closed_ = true;
    dropped.swap(waiting_);
  }

 private:
  /// Milliseconds. So long it runs what waits, then other events have their turn: a part of a frame.
  static constexpr qint64 turn = 2;

  void call() {
    // Not under the other mutex: the UI thread, woken, may run before this goes on.
    const std::lock_guard lock(receiverMutex_);
    if (!receiver_) return;
    QMetaObject::invokeMethod(
        receiver_, [this] { run(); }, Qt::QueuedConnection);
  }

  void run() {
    // What is run may end the receiver, and with it this.
    const auto self = shared_from_this();
    const QDeadlineTimer end(turn);
    bool isFirst = true;
    do {
      std::function<void()> work;
      bool callsAgain = false;
      {
        const std::lock_guard lock(mutex_);
        if (std::exchange(isFirst, false)) called_ = false;
        if (waiting_.empty()) return;
        work = std::move(waiting_.front());
        waiting_.pop_front();
        callsAgain = !waiting_.empty() && !std::exchange(called_, true);
      }
      if (callsAgain) call();
      work();
    } while (!end.hasExpired());
  }

  std::mutex receiverMutex_;
  QObject* receiver_;
  std::mutex mutex_;
  std::deque<std::function<void()>> waiting_;
  bool closed_ = false;
  bool called_ = false;  ///< the UI thread, to run what waits, and has not come yet
};

}  // namespace onhook
