#include "ui/session/JournalThread.h"

#include <system_error>
#include <utility>

namespace onhook {

JournalThread::JournalThread(JournalPlace place) : folder_(std::move(place)) {}

std::shared_ptr<JournalThread> JournalThread::start(Runtime& runtime, JournalPlace place) {
  // The constructor is private.
  std::shared_ptr<JournalThread> thread(new JournalThread(std::move(place)));
  try {
    runtime.launch([thread] { thread->serve(); });
  } catch (const std::system_error&) {
    // No thread to be had: then no journal is kept.
    thread->ended_ = true;
  }
  return thread;
}

void JournalThread::post(Work work) {
  {
    const std::lock_guard lock(mutex_);
    if (ended_) return;
    queue_.push_back(std::move(work));
  }
  changed_.notify_all();
}

bool JournalThread::run(Work work, Duration longest) {
  const auto done = std::make_shared<bool>(false);
  std::unique_lock lock(mutex_);
  if (ended_) return false;
  queue_.push_back([this, done, work = std::move(work)](JournalFolder& folder) {
    work(folder);
    const std::lock_guard guard(mutex_);
    *done = true;
  });
  changed_.notify_all();
  if (frozen_) return false;
  if (!changed_.wait_for(lock, longest, [&] { return *done; })) frozen_ = true;
  return *done;
}

void JournalThread::end(Duration longest) {
  std::unique_lock lock(mutex_);
  ending_ = true;
  changed_.notify_all();
  changed_.wait_for(lock, frozen_ ? Duration::zero() : longest, [this] { return ended_; });
}

void JournalThread::serve() {
  std::unique_lock lock(mutex_);
  while (true) {
    changed_.wait(lock, [this] { return ending_ || !queue_.empty(); });
    if (queue_.empty()) break;
    Work work = std::move(queue_.front());
    queue_.pop_front();
    lock.unlock();
    work(folder_);
    work = nullptr;  // what it holds ends here, without the lock
    lock.lock();
    frozen_ = false;
    changed_.notify_all();
  }
  ended_ = true;
  changed_.notify_all();
}

}  // namespace onhook
