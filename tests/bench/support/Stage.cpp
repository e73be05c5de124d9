#include "tests/bench/support/Stage.h"

#include <sys/prctl.h>
#include <QEventLoop>
#include <QTimer>

#include <chrono>
#include <cstdint>
#include <utility>

#include "core/SystemRuntime.h"
#include "core/providers/simulated/SimulatedIdentity.h"

namespace onhook::bench {

using namespace std::chrono_literals;

namespace {

/// The real one, whose threads are woken when they want to be: the practice network's events come from a
/// timer, to which Linux otherwise adds 50 us of slack (prctl(2), PR_SET_TIMERSLACK), and a real system's
/// from the system itself.
class PromptRuntime final : public Runtime {
 public:
  TimePoint now() const override { return system_.now(); }
  void wait(Wakeup& wakeup, std::uint64_t seen, TimePoint until) override {
    system_.wait(wakeup, seen, until);
  }
  void launch(std::function<void()> work) override {
    system_.launch([work = std::move(work)] {
      ::prctl(PR_SET_TIMERSLACK, 1);
      work();
    });
  }

 private:
  SystemRuntime system_;
};

}  // namespace

Stage::Stage(SimulatedScript script, const QString& journalFolder)
    : runtime_(std::make_shared<PromptRuntime>()),
      network_(std::make_shared<SimulatedProvider>(runtime_, std::move(script))),
      monitor_(runtime_),
      journal_(*runtime_, JournalPlace::in(journalFolder)),
      controller_(runtime_) {
  controller_.setJournal(journal_);
  monitor_.addProvider(network_);
  runUntil([this] { return monitor_.complete(); });
}

Target Stage::nth(int number) {
  const auto n = static_cast<std::uint32_t>(number);
  return SimulatedIdentity{1001 + n, 10001 + n}.target();
}

void runUntil(const std::function<bool()>& condition) {
  if (condition()) return;
  QEventLoop loop;
  QTimer timer;
  QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
    if (condition()) loop.quit();
  });
  timer.start(1ms);
  loop.exec();
}

}  // namespace onhook::bench
