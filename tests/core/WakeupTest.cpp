#include "core/Wakeup.h"

#include <gtest/gtest.h>

#include <atomic>
#include <thread>

#include "core/SystemRuntime.h"

namespace onhook {
namespace {

using namespace std::chrono_literals;

TEST(Wakeup, ANotifyBetweenCountingAndWaitingIsNotLost) {
  Wakeup wakeup;
  const auto seen = wakeup.count();
  wakeup.notify();
  wakeup.waitUntil(seen, TimePoint::max());  // would hang for ever
  EXPECT_EQ(wakeup.count(), seen + 1);
}

TEST(Wakeup, TheWaitEndsAtItsInstantWithoutANotify) {
  Wakeup wakeup;
  const auto until = std::chrono::steady_clock::now() + 20ms;
  wakeup.waitUntil(wakeup.count(), until);
  EXPECT_GE(std::chrono::steady_clock::now(), until);
}

TEST(Wakeup, AnInstantThatHasPassedIsNotWaitedFor) {
  Wakeup wakeup;
  wakeup.waitUntil(wakeup.count(), std::chrono::steady_clock::now() - 1h);
}

TEST(Wakeup, AWaitForLongAndOneForEverEndByANotifyAlone) {
  // 60 days are more milliseconds than fit into 32 bits, which some systems count them in.
  for (const TimePoint until : {TimePoint::max(), std::chrono::steady_clock::now() + 24h * 60,
                                std::chrono::steady_clock::now() + 1h}) {
    Wakeup wakeup;
    std::atomic<bool> notified = false;
    std::thread waiter([&] {
      wakeup.waitUntil(0, until);
      EXPECT_TRUE(notified);
    });
    std::this_thread::sleep_for(20ms);
    notified = true;
    wakeup.notify();
    waiter.join();
  }
}

TEST(Wakeup, NoneOfManyNotifiesFromOtherThreadsIsLost) {
  const auto wakeup = std::make_shared<Wakeup>();
  SystemRuntime runtime;
  constexpr int threads = 4, each = 1000;
  for (int i = 0; i < threads; ++i) {
    runtime.launch([wakeup] {
      for (int n = 0; n < each; ++n) wakeup->notify();
    });
  }
  while (true) {
    const auto seen = wakeup->count();
    if (seen == threads * each) break;
    runtime.wait(*wakeup, seen, TimePoint::max());
  }
  EXPECT_EQ(wakeup->count(), static_cast<std::uint64_t>(threads * each));
}

}  // namespace
}  // namespace onhook
