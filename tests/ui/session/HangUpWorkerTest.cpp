#include "ui/session/HangUpWorker.h"

#include <gtest/gtest.h>

#include <QDeadlineTimer>
#include <chrono>
#include <stdexcept>
#include <thread>
#include <utility>
#include <vector>

#include "core/SystemRuntime.h"
#include "tests/ui/support/Examples.h"
#include "tests/ui/support/FakeProvider.h"
#include "tests/ui/support/ThreadlessRuntime.h"

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

std::vector<HangUpResult> run(const std::shared_ptr<Runtime>& runtime) {
  auto provider = std::make_shared<FakeProvider>();
  const Connection connection = vpn("a");
  provider->list({connection});
  std::vector<HangUpResult> results;
  const auto worker = std::make_shared<HangUpWorker>(
      std::make_shared<HangUpProcedure>(provider, runtime, connection.target, HangUpProcedure::Mode::hangUp),
      connection.target,
      HangUpWorker::Listener{[](const HangUpProgress&) {},
                             [&results](HangUpResult result) { results.push_back(std::move(result)); }});
  EXPECT_TRUE(worker->wait(QDeadlineTimer(0))) << "that has not started";
  SystemRuntime machine;
  EXPECT_TRUE(worker->start(machine));
  EXPECT_TRUE(worker->wait(QDeadlineTimer(QDeadlineTimer::Forever)));
  return results;
}

TEST(HangUpWorkerTest, TellsTheOutcomeOnce) {
  const auto results = run(std::make_shared<SystemRuntime>());
  ASSERT_EQ(results.size(), 1U);
  EXPECT_EQ(results[0].outcome, Outcome::confirmed);
}

TEST(HangUpWorkerTest, SurvivesWhatBreaksDownInside) {
  const auto results = run(std::make_shared<ExhaustedRuntime>());
  ASSERT_EQ(results.size(), 1U);
  EXPECT_EQ(results[0].outcome, Outcome::providerLost);
  EXPECT_EQ(results[0].target, vpn("a").target);
  ASSERT_TRUE(results[0].error);
  EXPECT_EQ(results[0].error->text, "No more threads.");
}

TEST(HangUpWorkerTest, WithoutAThreadNothingRuns) {
  const auto provider = std::make_shared<FakeProvider>();
  const auto machine = std::make_shared<test::ThreadlessRuntime>();
  const auto told = [](const auto&) { FAIL() << "nothing has run"; };
  const auto worker = std::make_shared<HangUpWorker>(
      std::make_shared<HangUpProcedure>(provider, machine, vpn("a").target, HangUpProcedure::Mode::hangUp),
      vpn("a").target, HangUpWorker::Listener{told, told});
  EXPECT_FALSE(worker->start(*machine));
  EXPECT_TRUE(worker->wait(QDeadlineTimer(QDeadlineTimer::Forever)));
}

TEST(HangUpWorkerTest, IsWaitedForNoLongerThanThat) {
  const auto provider = std::make_shared<FakeProvider>();
  provider->blockEveryCall(std::chrono::hours(1), std::this_thread::get_id());
  const auto runtime = std::make_shared<SystemRuntime>();
  const auto worker = std::make_shared<HangUpWorker>(
      std::make_shared<HangUpProcedure>(provider, runtime, vpn("a").target, HangUpProcedure::Mode::hangUp),
      vpn("a").target, HangUpWorker::Listener{[](const auto&) {}, [](const auto&) {}});
  ASSERT_TRUE(worker->start(*runtime));
  EXPECT_FALSE(worker->wait(QDeadlineTimer(50)));
  worker->giveUp();
  provider->release();
  EXPECT_TRUE(worker->wait(QDeadlineTimer(QDeadlineTimer::Forever)));
}

}  // namespace
}  // namespace onhook
