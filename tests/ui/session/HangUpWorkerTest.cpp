#include "ui/session/HangUpWorker.h"

#include <gtest/gtest.h>

#include <stdexcept>
#include <vector>

#include "core/SystemRuntime.h"
#include "tests/ui/support/Examples.h"
#include "tests/ui/support/FakeProvider.h"

namespace onhook {
namespace {

using test::FakeProvider;
using test::vpn;

/// One that cannot start threads.
class ExhaustedRuntime final : public Runtime {
 public:
  TimePoint now() const override { return real_.now(); }
  void wait(Wakeup& wakeup, std::uint64_t seen, TimePoint until) override { real_.wait(wakeup, seen, until); }
  void launch(std::function<void()>) override { throw std::runtime_error("No more threads."); }

 private:
  SystemRuntime real_;
};

std::vector<HangUpResult> run(const std::shared_ptr<Runtime>& runtime, int times = 1) {
  auto provider = std::make_shared<FakeProvider>();
  const Connection connection = vpn("a");
  provider->list({connection});
  HangUpWorker worker(
      std::make_shared<HangUpProcedure>(provider, runtime, connection.target, HangUpProcedure::Mode::hangUp),
      connection.target);
  std::vector<HangUpResult> results;
  QObject::connect(&worker, &HangUpWorker::finished, &worker,
                   [&](const HangUpResult& result) { results.push_back(result); });
  for (int time = 0; time < times; ++time) worker.run();
  return results;
}

TEST(HangUpWorkerTest, TellsTheOutcome) {
  const auto results = run(std::make_shared<SystemRuntime>());
  ASSERT_EQ(results.size(), 1U);
  EXPECT_EQ(results[0].outcome, Outcome::confirmed);
}

TEST(HangUpWorkerTest, FinishesOnce) {
  EXPECT_EQ(run(std::make_shared<SystemRuntime>(), 2).size(), 1U);
}

TEST(HangUpWorkerTest, SurvivesWhatBreaksDownInside) {
  const auto results = run(std::make_shared<ExhaustedRuntime>());
  ASSERT_EQ(results.size(), 1U);
  EXPECT_EQ(results[0].outcome, Outcome::providerLost);
  EXPECT_EQ(results[0].target, vpn("a").target);
  ASSERT_TRUE(results[0].error);
  EXPECT_EQ(results[0].error->text, "No more threads.");
}

}  // namespace
}  // namespace onhook
