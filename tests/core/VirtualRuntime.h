#pragma once

#include <condition_variable>
#include <cstdint>
#include <functional>
#include <list>
#include <memory>
#include <mutex>
#include <random>
#include <thread>

#include "core/Runtime.h"

namespace onhook {

/// Virtual time over real threads, of which exactly one runs at any moment. A thread gives way only in wait()
/// and yield(); when all wait, time jumps to the next instant that anybody waits for. The seed decides who
/// goes next, so that a run can be repeated exactly, and a day costs no second.
///
/// The thread that makes it takes part; every other one must come from launch(). No thread may hold a mutex
/// that another one wants while it waits or yields here.
class VirtualRuntime final : public Runtime {
 public:
  explicit VirtualRuntime(std::uint64_t seed = 0);
  /// shutDown() must have been called.
  ~VirtualRuntime() override;

  TimePoint now() const override;
  void wait(Wakeup& wakeup, std::uint64_t seen, TimePoint until) override;
  void launch(std::function<void()> work) override;

  /// Lets any thread that can run go first. Time does not move.
  void yield();
  /// Lets the others run for that long.
  void sleep(Duration span);
  /// Jumps ahead without running anybody first, as a clock does that counts a suspend.
  void jump(Duration span);

  /// Ends every thread that still waits, by unwinding it out of its wait(), and joins them all. Called by the
  /// thread that made this, before what the threads use is destroyed. Blocked native calls end here.
  void shutDown();

  /// How many launched threads have not ended.
  std::size_t running() const;

 private:
  struct Task {
    std::thread thread;
    std::condition_variable chosen;
    Wakeup* wakeup = nullptr;  ///< null: ready to run
    std::uint64_t seen = 0;
    TimePoint until{};
    bool ended = false;
  };
  struct Abandoned {};

  bool canRun(const Task& task) const;
  void giveWay(std::unique_lock<std::mutex>& lock);
  void chooseNext();
  void awaitTurn(Task& task, std::unique_lock<std::mutex>& lock);

  mutable std::mutex mutex_;
  std::mt19937_64 random_;
  TimePoint now_ = TimePoint(std::chrono::hours(1));
  std::list<Task> tasks_;
  Task* current_;
  Task* const maker_;
  bool shuttingDown_ = false;
  int turnsAtThisInstant_ = 0;  ///< a run that never lets time pass is ended, loudly
};

}  // namespace onhook
