#include <gtest/gtest.h>
#include <windows.h>

#include <memory>

#include "core/DetachedThread.h"
#include "core/Wakeup.h"

namespace onhook {
namespace {

using namespace std::chrono_literals;

DWORD handles() {
  DWORD count = 0;
  GetProcessHandleCount(GetCurrentProcess(), &count);
  return count;
}

/// Runs that many detached threads, each of which waits for the mutex and condition of all. False when one
/// does not run within two minutes.
bool run(std::uint64_t count) {
  const auto ran = std::make_shared<Wakeup>();
  const TimePoint until = std::chrono::steady_clock::now() + 2min;
  for (std::uint64_t i = 0; i < count; ++i) {
    startDetached([ran] { ran->notify(); });
    while (ran->count() <= i) {
      if (std::chrono::steady_clock::now() >= until) return false;
      ran->waitUntil(i, until);
    }
  }
  return true;
}

TEST(DetachedThreadHandlesTest, AThreadLeavesNoHandleBehind) {
  ASSERT_TRUE(run(50));
  const DWORD before = handles();
  ASSERT_TRUE(run(1000));
  // Some may just be ending.
  const TimePoint until = std::chrono::steady_clock::now() + 1min;
  while (handles() >= before + 100 && std::chrono::steady_clock::now() < until) Sleep(10);
  EXPECT_LT(handles(), before + 100);
}

}  // namespace
}  // namespace onhook
