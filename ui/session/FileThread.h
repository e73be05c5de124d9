#pragma once

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <system_error>
#include <utility>

#include "core/Runtime.h"
#include "core/Time.h"

namespace onhook {

/// The one thread that touches certain files, for a disk may be slow or frozen. Nobody joins it. `Files` is
/// what stands for them; it is used and destroyed there. Where they put something off (`bool catchUp()`, true
/// while there may be more), it is done when nothing else is to do. Where the system has no thread to give,
/// the next thing that is to be done asks for one again. Any thread.
template <class Files>
class FileThread : public std::enable_shared_from_this<FileThread<Files>> {
 public:
  using Work = std::function<void(Files&)>;

  /// `runtime` outlives end(). `arguments`: those of the constructor of `Files`, which is called here and
  /// must not touch the disk.
  template <class... Arguments>
  static std::shared_ptr<FileThread> start(Runtime& runtime, Arguments&&... arguments) {
    // The constructor is private.
    std::shared_ptr<FileThread> thread(new FileThread(runtime));
    thread->files_.emplace(std::forward<Arguments>(arguments)...);
    thread->begin();
    return thread;
  }

  /// Asks for the thread, where there is none yet. False: there is none.
  bool begin() {
    // Asked often, by who must not wait for those that hold the mutex.
    if (begun_) return true;
    const std::lock_guard lock(mutex_);
    return hasThread();
  }

  /// Runs it after what was posted before. Does not wait. False: there is no thread yet, and it waits for
  /// one.
  bool post(Work work) {
    bool runs = false;
    {
      const std::lock_guard lock(mutex_);
      if (ended_) return false;
      runs = hasThread();
      queue_.push_back(std::move(work));
    }
    changed_.notify_all();
    return runs;
  }

  /// The same, but false: there is no thread, and it is never run.
  bool postNow(Work work) { return begin() && post(std::move(work)); }

  /// As post(), and waits for it, but not longer than that, and not at all where there is no thread or while
  /// something that was waited for in vain is still being done. True when it is done.
  bool run(Work work, Duration longest) {
    // Of its own for each, so that a thousand that wait are not all woken whenever one is done, nor then
    // stand in the way of who has something new to be done.
    const auto waiter = std::make_shared<Waiter>();
    {
      const std::lock_guard lock(mutex_);
      if (ended_) return false;
      const bool runs = hasThread();
      queue_.push_back([waiter, work = std::move(work)](Files& files) {
        work(files);
        waiter->wake();
      });
      changed_.notify_all();
      if (!runs || frozen_) return false;
    }
    if (waiter->waitFor(longest)) return true;
    const std::lock_guard lock(mutex_);
    // It may have been done in this moment: then it is not frozen.
    if (waiter->waitFor(Duration::zero())) return true;
    frozen_ = true;
    return false;
  }

  /// Lets it end after all that was posted, and waits for that, but not longer than that.
  void end(Duration longest) {
    std::unique_lock lock(mutex_);
    if (!queue_.empty()) hasThread();
    ending_ = true;
    if (!begun_) ended_ = true;
    changed_.notify_all();
    changed_.wait_for(lock, frozen_ ? Duration::zero() : longest, [this] { return ended_; });
  }

 private:
  explicit FileThread(Runtime& runtime) : runtime_(runtime) {}

  class Waiter {
   public:
    void wake() {
      const std::lock_guard lock(mutex_);
      done_ = true;
      woken_.notify_all();
    }
    bool waitFor(Duration longest) {
      std::unique_lock lock(mutex_);
      return woken_.wait_for(lock, longest, [this] { return done_; });
    }

   private:
    std::mutex mutex_;
    std::condition_variable woken_;
    bool done_ = false;
  };

  /// With the mutex held.
  bool hasThread() {
    if (begun_ || ended_) return begun_;
    try {
      runtime_.launch([self = this->shared_from_this()] { self->serve(); });
      begun_ = true;
    } catch (const std::system_error&) {
      // What is to be done waits.
    }
    return begun_;
  }

  void serve() {
    std::unique_lock lock(mutex_);
    while (true) {
      catchUp(lock);
      changed_.wait(lock, [this] { return ending_ || !queue_.empty(); });
      if (queue_.empty()) break;
      Work work = std::move(queue_.front());
      queue_.pop_front();
      lock.unlock();
      work(*files_);
      work = nullptr;  // what it holds ends here, without the lock
      lock.lock();
      frozen_ = false;
    }
    lock.unlock();
    files_.reset();
    lock.lock();
    ended_ = true;
    changed_.notify_all();
  }

  /// What the files have put off, while there is nothing that anybody waits for.
  void catchUp(std::unique_lock<std::mutex>& lock) {
    if constexpr (requires(Files & files) { files.catchUp(); }) {
      bool more = true;
      while (more && queue_.empty()) {
        lock.unlock();
        more = files_->catchUp();
        lock.lock();
      }
    }
  }

  Runtime& runtime_;  ///< until the end, and where no thread was to be had before
  std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<Work> queue_;
  std::atomic<bool> begun_ = false;  ///< there is a thread, or there was; written with the mutex held
  bool ending_ = false;
  bool ended_ = false;   ///< nothing more is run
  bool frozen_ = false;  ///< it was waited for in vain, and has not come back since

  std::optional<Files> files_;  ///< the thread's own
};

}  // namespace onhook
