#include <gtest/gtest.h>

#include <memory>
#include <optional>

#include "core/HangUpProcedure.h"
#include "core/SystemRuntime.h"
#include "core/providers/ras/RasLibrary.h"
#include "core/providers/ras/RasProvider.h"

namespace onhook {
namespace {

using namespace std::chrono_literals;

/// The provider over whatever RAS there is: Windows' own, or Wine's, whose functions say that all is well and
/// do nothing.
struct RasOfThisSystemTest : testing::Test {
  /// What a look at all finds; none when it does not end within a minute.
  std::optional<Snapshot> list() {
    Observer& observer = provider->observer();
    const auto wakeup = std::make_shared<Wakeup>();
    const Subscription subscription = observer.subscribeToList(wakeup);
    const TimePoint until = runtime->now() + 1min;
    const std::uint64_t look = observer.lookAtAll();
    while (runtime->now() < until) {
      const std::uint64_t seen = wakeup->count();
      if (Snapshot snapshot = observer.snapshot(); snapshot.look >= look) return snapshot;
      runtime->wait(*wakeup, seen, until);
    }
    return std::nullopt;
  }

  std::shared_ptr<SystemRuntime> runtime = std::make_shared<SystemRuntime>();
  std::shared_ptr<RasProvider> provider = std::make_shared<RasProvider>(runtime, ras::loadRas());
};

TEST_F(RasOfThisSystemTest, IsListed) {
  const auto snapshot = list();
  ASSERT_TRUE(snapshot);
  EXPECT_EQ(snapshot->provider, rasProviderName);
  EXPECT_EQ(snapshot->reach == Reach::reached, !snapshot->reason);
  for (const Connection& connection : snapshot->connections) EXPECT_FALSE(connection.name.empty());
}

TEST_F(RasOfThisSystemTest, AHangUpOfWhatNeverWasEndsAndIsNeverConfirmed) {
  const Target never{std::string(rasProviderName), "h7fff0000-lfffffff.7fffffff-1123456789abcdef", {}};
  HangUpSettings settings;
  settings.limit = 1s;
  settings.settleTime = 100ms;
  HangUpProcedure procedure(provider, runtime, never, HangUpProcedure::Mode::hangUp, settings);
  const HangUpResult result = procedure.run({});
  RecordProperty("outcome", std::string(toString(result.outcome)));
  EXPECT_NE(result.outcome, Outcome::confirmed) << toString(result.outcome);
}

TEST_F(RasOfThisSystemTest, AnEntryThatIsNotThereIsNotDialed) {
  const DialResult result = provider->actor().dial("{00000000-0000-0000-0000-0000000000FF}");
  EXPECT_FALSE(result.target);
  ASSERT_TRUE(result.error);
  EXPECT_EQ(result.error->code, "623");
}

TEST_F(RasOfThisSystemTest, TheLookingThreadEnds) {
  std::weak_ptr<SystemRuntime> alive = runtime;
  ASSERT_TRUE(list());
  provider.reset();
  runtime.reset();
  const TimePoint until = std::chrono::steady_clock::now() + 1min;
  Wakeup never;
  while (!alive.expired() && std::chrono::steady_clock::now() < until)
    never.waitUntil(0, std::chrono::steady_clock::now() + 5ms);
  EXPECT_TRUE(alive.expired());
}

}  // namespace
}  // namespace onhook
