#include <gtest/gtest.h>

#include <atomic>
#include <thread>
#include <vector>

#include "core/HangUpProcedure.h"
#include "core/SystemRuntime.h"
#include "core/providers/simulated/SimulatedIdentity.h"
#include "core/providers/simulated/SimulatedProvider.h"

namespace onhook {
namespace {

using namespace std::chrono_literals;

/// Real threads on the real clock, for what virtual time cannot show: calls that truly run at the same time.
TEST(SimulatedThreads, ManyCallersAtOnceAllGetTheTruth) {
  constexpr std::uint32_t count = 24;
  const auto runtime = std::make_shared<SystemRuntime>();
  SimulatedScript script;
  for (std::uint32_t i = 0; i < count; ++i) {
    const auto takes = std::chrono::milliseconds(i * 7);
    script.entries.push_back(
        {.name = std::to_string(i), .links = {{}, {}}, .hangUp = {.takes = takes, .callTakes = takes / 2}});
  }
  const auto provider = std::make_shared<SimulatedProvider>(runtime, script);

  std::atomic<bool> done = false;
  std::jthread reader([&] {
    const auto wakeup = std::make_shared<Wakeup>();
    const Subscription subscription = provider->observer().subscribeToList(wakeup);
    while (!done) {
      const auto seen = wakeup->count();
      provider->observer().lookAtAll();
      provider->observer().snapshot();
      runtime->wait(*wakeup, seen, runtime->now() + 1ms);
    }
  });
  std::vector<HangUpResult> results(count);
  {
    std::vector<std::jthread> hangUps;
    for (std::uint32_t i = 0; i < count; ++i) {
      hangUps.emplace_back([&, i] {
        const Target target = SimulatedIdentity{1001 + i, 10001 + i}.target();
        results[i] = HangUpProcedure(provider, runtime, target, HangUpProcedure::Mode::hangUp).run({});
      });
    }
  }
  done = true;
  reader.join();
  for (const HangUpResult& result : results) {
    EXPECT_EQ(result.outcome, Outcome::confirmed) << result.target.toString();
    EXPECT_FALSE(provider->standsReally(result.target));
    EXPECT_EQ(provider->nativeHangUps(result.target), 1);
  }
}

}  // namespace
}  // namespace onhook
