#include "tests/core/VirtualRuntime.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>

namespace onhook {

VirtualRuntime::VirtualRuntime(std::uint64_t seed)
    : random_(seed), current_(&tasks_.emplace_back()), maker_(current_) {}

VirtualRuntime::~VirtualRuntime() {
  if (running() == 0) return;
  std::fputs("VirtualRuntime destroyed without shutDown()\n", stderr);
  std::abort();
}

TimePoint VirtualRuntime::now() const {
  const std::lock_guard lock(mutex_);
  return now_;
}

void VirtualRuntime::wait(Wakeup& wakeup, std::uint64_t seen, TimePoint until) {
  std::unique_lock lock(mutex_);
  if (shuttingDown_ && current_ != maker_) throw Abandoned{};
  current_->wakeup = &wakeup;
  current_->seen = seen;
  current_->until = until;
  giveWay(lock);
}

void VirtualRuntime::yield() {
  std::unique_lock lock(mutex_);
  if (shuttingDown_ && current_ != maker_) throw Abandoned{};
  giveWay(lock);
}

void VirtualRuntime::sleep(Duration span) {
  Wakeup nobody;
  wait(nobody, nobody.count(), now() + span);
}

void VirtualRuntime::jump(Duration span) {
  const std::lock_guard lock(mutex_);
  now_ += span;
}

void VirtualRuntime::launch(std::function<void()> work) {
  const std::lock_guard lock(mutex_);
  Task& task = tasks_.emplace_back();
  task.thread = std::thread([this, &task, work = std::move(work)]() mutable {
    {
      std::unique_lock turn(mutex_);
      awaitTurn(task, turn);
    }
    try {
      if (!shuttingDown_) work();
    } catch (const Abandoned&) {
      // shutDown() ends it here
    }
    work = nullptr;  // what it owned ends before its turn does
    const std::lock_guard end(mutex_);
    task.ended = true;
    chooseNext();
  });
}

void VirtualRuntime::shutDown() {
  std::unique_lock lock(mutex_);
  shuttingDown_ = true;
  while (
      std::any_of(tasks_.begin(), tasks_.end(), [&](Task& task) { return &task != maker_ && !task.ended; })) {
    giveWay(lock);
  }
  lock.unlock();
  for (Task& task : tasks_) {
    if (task.thread.joinable()) task.thread.join();
  }
}

std::size_t VirtualRuntime::running() const {
  const std::lock_guard lock(mutex_);
  return static_cast<std::size_t>(std::count_if(
      tasks_.begin(), tasks_.end(), [&](const Task& task) { return &task != maker_ && !task.ended; }));
}

bool VirtualRuntime::canRun(const Task& task) const {
  if (task.ended) return false;
  if (shuttingDown_ && &task != maker_) return true;
  return !task.wakeup || task.until <= now_ || task.wakeup->count() != task.seen;
}

void VirtualRuntime::giveWay(std::unique_lock<std::mutex>& lock) {
  Task& self = *current_;
  chooseNext();
  awaitTurn(self, lock);
  if (shuttingDown_ && &self != maker_) throw Abandoned{};
}

void VirtualRuntime::chooseNext() {
  if (++turnsAtThisInstant_ > 1'000'000) {
    std::fputs("VirtualRuntime: the threads run on and on, and time does not pass\n", stderr);
    std::abort();
  }
  std::vector<Task*> ready;
  const auto collect = [&] {
    for (Task& task : tasks_) {
      if (canRun(task)) ready.push_back(&task);
    }
  };
  collect();
  if (ready.empty()) {
    TimePoint next = TimePoint::max();
    for (const Task& task : tasks_) {
      if (!task.ended) next = std::min(next, task.until);
    }
    if (next == TimePoint::max()) {
      std::fputs("VirtualRuntime: every thread waits for ever\n", stderr);
      std::abort();
    }
    now_ = next;
    turnsAtThisInstant_ = 0;
    collect();
  }
  // While shutting down the maker only goes on when nobody else is left.
  if (shuttingDown_ && ready.size() > 1) std::erase(ready, maker_);
  current_ = ready[std::uniform_int_distribution<std::size_t>(0, ready.size() - 1)(random_)];
  current_->chosen.notify_one();
}

void VirtualRuntime::awaitTurn(Task& task, std::unique_lock<std::mutex>& lock) {
  task.chosen.wait(lock, [&] { return current_ == &task; });
  task.wakeup = nullptr;
}

}  // namespace onhook
