// Real threads and real time: what the virtual runtime serialises runs side by side here, for the sanitizers.

#include <gtest/gtest.h>

#include <map>

#include "core/HangUpProcedure.h"
#include "core/SystemRuntime.h"
#include "tests/core/ScriptedProvider.h"

namespace onhook {
namespace {

struct Tally {
  void add(Outcome outcome) {
    {
      const std::lock_guard lock(mutex);
      ++outcomes[outcome];
      ++total;
    }
    wakeup.notify();
  }
  std::mutex mutex;
  std::map<Outcome, int> outcomes;
  int total = 0;
  Wakeup wakeup;
};

TEST(ManyHangUps, AtTheSameTimeOnRealThreadsEachEndsOnce) {
  constexpr int count = 100;
  const auto runtime = std::make_shared<SystemRuntime>();
  const auto tally = std::make_shared<Tally>();
  for (int i = 0; i < count; ++i) {
    const Script script{.endsAfterCall = std::chrono::milliseconds(i % 7),
                        .callTakes = std::chrono::milliseconds(i % 5),
                        .eventsDropped = i % 3 == 0};
    const auto provider = ScriptedProvider::make(runtime, script);
    const auto procedure = std::make_shared<HangUpProcedure>(provider, runtime, ScriptedProvider::target(),
                                                             HangUpProcedure::Mode::hangUp,
                                                             HangUpSettings{.limit = Duration::max()});
    const bool givenUp = i % 10 == 9;
    runtime->launch([procedure, tally] { tally->add(procedure->run([](const HangUpProgress&) {}).outcome); });
    if (givenUp) runtime->launch([procedure] { procedure->giveUp(); });
  }
  while (true) {
    const auto seen = tally->wakeup.count();
    if (seen == count) break;
    tally->wakeup.waitUntil(seen, TimePoint::max());
  }
  const std::lock_guard lock(tally->mutex);
  EXPECT_EQ(tally->total, count);
  EXPECT_EQ(tally->outcomes[Outcome::confirmed] + tally->outcomes[Outcome::givenUp], count);
  EXPECT_GE(tally->outcomes[Outcome::confirmed], count - count / 10);
}

}  // namespace
}  // namespace onhook
