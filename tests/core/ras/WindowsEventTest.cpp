#include "core/providers/ras/WindowsEvent.h"

#include <gtest/gtest.h>
#include <windows.h>

#include <atomic>
#include <thread>
#include <vector>

#include "core/Wakeup.h"

namespace onhook::ras {
namespace {

using namespace std::chrono_literals;

/// Counts, for all threads.
struct Signals {
  std::function<void()> counter() const {
    return [wakeup = wakeup] { wakeup->notify(); };
  }
  /// False when there are still not that many after a minute.
  bool reach(std::uint64_t count) const {
    const TimePoint until = std::chrono::steady_clock::now() + 1min;
    for (std::uint64_t seen = wakeup->count(); seen < count; seen = wakeup->count()) {
      if (std::chrono::steady_clock::now() >= until) return false;
      wakeup->waitUntil(seen, until);
    }
    return true;
  }

  std::shared_ptr<Wakeup> wakeup = std::make_shared<Wakeup>();
};

TEST(WindowsEventTest, ACallFollowsEachTimeThatItIsSet) {
  const Signals signals;
  const auto event = WindowsEvent::make(signals.counter());
  ASSERT_TRUE(event);
  for (std::uint64_t i = 1; i <= 100; ++i) {
    std::thread([&] { SetEvent(event->handle()); }).join();
    ASSERT_TRUE(signals.reach(i)) << i;
  }
  EXPECT_EQ(signals.wakeup->count(), 100u);
}

// MAXIMUM_WAIT_OBJECTS is 64: no single wait could have them all.
TEST(WindowsEventTest, TwoHundredAtOnceAllWork) {
  constexpr int count = 200;
  std::vector<Signals> signals(count);
  std::vector<std::unique_ptr<WindowsEvent>> events;
  for (const Signals& own : signals) {
    events.push_back(WindowsEvent::make(own.counter()));
    ASSERT_TRUE(events.back());
  }
  for (std::uint64_t round = 1; round <= 3; ++round) {
    for (const auto& event : events) SetEvent(event->handle());
    for (int i = 0; i < count; ++i) ASSERT_TRUE(signals[i].reach(round)) << i;
  }
  for (int i = 0; i < count; i += 2) events[i].reset();
  for (int i = 1; i < count; i += 2) SetEvent(events[i]->handle());
  for (int i = 1; i < count; i += 2) EXPECT_TRUE(signals[i].reach(4)) << i;
  for (int i = 0; i < count; i += 2) EXPECT_EQ(signals[i].wakeup->count(), 3u) << i;
}

TEST(WindowsEventTest, NoneIsCalledAfterItsEnd) {
  for (int i = 0; i < 100; ++i) {
    std::atomic<bool> ended = false, calledLate = false;
    const Signals signals;
    auto event = WindowsEvent::make([&, count = signals.counter()] {
      if (ended) calledLate = true;
      count();
    });
    ASSERT_TRUE(event);
    // A handle of its own: the event goes on being set when ours has been closed.
    HANDLE own = nullptr;
    ASSERT_TRUE(DuplicateHandle(GetCurrentProcess(), event->handle(), GetCurrentProcess(), &own, 0, FALSE,
                                DUPLICATE_SAME_ACCESS));
    std::atomic<bool> enough = false;
    std::thread setter([&] {
      while (!enough) SetEvent(own);
    });
    EXPECT_TRUE(signals.reach(1));
    event.reset();
    ended = true;
    std::this_thread::sleep_for(1ms);
    enough = true;
    setter.join();
    CloseHandle(own);
    ASSERT_FALSE(calledLate);
  }
}

TEST(WindowsEventTest, TheEndWaitsForACallThatIsUnderWay) {
  const Signals entered, letGo;
  std::atomic<bool> left = false;
  auto event = WindowsEvent::make([&] {
    entered.wakeup->notify();
    letGo.reach(1);
    left = true;
  });
  ASSERT_TRUE(event);
  SetEvent(event->handle());
  ASSERT_TRUE(entered.reach(1));
  std::atomic<bool> leftBeforeTheEnd = false;
  std::thread ender([&] {
    event.reset();
    leftBeforeTheEnd = left.load();
  });
  std::this_thread::sleep_for(50ms);
  letGo.wakeup->notify();
  ender.join();
  EXPECT_TRUE(leftBeforeTheEnd);
}

TEST(WindowsEventTest, OneMayEndAnother) {
  const Signals signals;
  auto other = WindowsEvent::make([] {});
  const auto event = WindowsEvent::make([&, count = signals.counter()] {
    other.reset();
    count();
  });
  ASSERT_TRUE(other && event);
  SetEvent(event->handle());
  EXPECT_TRUE(signals.reach(1));
  EXPECT_FALSE(other);
}

TEST(WindowsEventTest, TheirHandlesAreGivenBack) {
  const auto handles = [] {
    DWORD count = 0;
    GetProcessHandleCount(GetCurrentProcess(), &count);
    return count;
  };
  for (int i = 0; i < 10; ++i) ASSERT_TRUE(WindowsEvent::make([] {}));
  const DWORD before = handles();
  for (int i = 0; i < 500; ++i) ASSERT_TRUE(WindowsEvent::make([] {}));
  // The thread pool may keep some of its own meanwhile.
  EXPECT_LT(handles(), before + 100);
}

}  // namespace
}  // namespace onhook::ras
