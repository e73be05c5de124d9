#include "tests/core/VirtualRuntime.h"

#include <gtest/gtest.h>

#include <string>

namespace onhook {
namespace {

using namespace std::chrono_literals;

TEST(VirtualRuntime, TimeJumpsToTheNextInstantThatAnybodyWaitsFor) {
  VirtualRuntime runtime;
  const TimePoint start = runtime.now();
  std::string order;
  const auto sleeper = [&](Duration span, char name) {
    runtime.launch([&runtime, &order, span, name] {
      runtime.sleep(span);
      order += name;
    });
  };
  sleeper(3h, 'c');
  sleeper(1h, 'a');
  sleeper(2h, 'b');
  runtime.sleep(24h);
  EXPECT_EQ(order, "abc");
  EXPECT_EQ(runtime.now() - start, 24h);
  EXPECT_EQ(runtime.running(), 0u);
  runtime.shutDown();
}

TEST(VirtualRuntime, AWakeupEndsAWaitWithoutTimePassing) {
  VirtualRuntime runtime;
  const TimePoint start = runtime.now();
  Wakeup wakeup;
  runtime.launch([&] { wakeup.notify(); });
  runtime.wait(wakeup, 0, TimePoint::max());
  EXPECT_EQ(wakeup.count(), 1u);
  EXPECT_EQ(runtime.now(), start);
  runtime.shutDown();
}

TEST(VirtualRuntime, ShutDownEndsAThreadThatWaitsForEver) {
  VirtualRuntime runtime;
  Wakeup never;
  bool unwound = false;
  bool returned = false;
  runtime.launch([&] {
    struct Sentinel {
      bool& flag;
      ~Sentinel() { flag = true; }
    } const sentinel{unwound};
    runtime.wait(never, 0, TimePoint::max());
    returned = true;
  });
  runtime.sleep(1h);
  EXPECT_EQ(runtime.running(), 1u);
  runtime.shutDown();
  EXPECT_TRUE(unwound);
  EXPECT_FALSE(returned);
}

TEST(VirtualRuntime, TheSameSeedGivesTheSameOrder) {
  const auto play = [](std::uint64_t seed) {
    VirtualRuntime runtime(seed);
    std::string order;
    for (char name = 'a'; name <= 'h'; ++name) {
      runtime.launch([&runtime, &order, name] {
        for (int i = 0; i < 3; ++i) {
          order += name;
          runtime.yield();
        }
      });
    }
    runtime.sleep(1s);
    runtime.shutDown();
    return order;
  };
  EXPECT_EQ(play(7), play(7));
  EXPECT_NE(play(7), play(8));
}

}  // namespace
}  // namespace onhook
