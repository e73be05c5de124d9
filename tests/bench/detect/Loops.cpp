#include "tests/bench/detect/Loops.h"

#include <QEventLoop>
#include <QObject>
#include <algorithm>
#include <chrono>
#include <memory>
#include <optional>
#include <thread>

#include "core/Wakeup.h"
#include "tests/bench/support/Stage.h"
#include "tests/bench/support/Statistics.h"

namespace onhook::bench {

using namespace std::chrono_literals;

namespace {

SimulatedScript scriptFor(Duration takes, bool eventsLost) {
  SimulatedScript script{.eventsDropped = eventsLost};
  script.entries.push_back({.name = "Office", .interface = "tun0", .hangUp = {.takes = takes}});
  // Some more, as most people have.
  for (const char* const name : {"Home", "Bank", "Lab", "Modem"}) script.entries.push_back({.name = name});
  return script;
}

/// One hang-up and when it was known and told to have ended.
class Trial : public QObject {
 public:
  Trial(Waiter waiter, Duration takes, bool eventsLost, const QString& folder)
      : waiter_(waiter), takes_(takes), stage_(scriptFor(takes, eventsLost), folder) {
    connect(&stage_.controller(), &HangUpController::finished, this, [this](const HangUpResult& result) {
      told_ = stage_.runtime().now();
      known_ = began_ + result.took;
      confirmed_ = result.outcome == Outcome::confirmed;
      if (done_) done_();
    });
  }
  ~Trial() override {
    if (thread_.joinable()) thread_.join();
  }

  void start(std::function<void()> done) {
    done_ = std::move(done);
    began_ = stage_.runtime().now();
    if (waiter_ == Waiter::onhook)
      stage_.controller().hangUp(stage_.sharedNetwork(), target_);
    else
      thread_ = std::thread([this] { waitInLoop(); });
  }
  bool isDone() const { return told_.has_value(); }

  void addTo(Lateness& lateness) {
    // What has been taken as ended may not have.
    runUntil([this] { return stage_.network().endedAt(target_).has_value(); });
    const TimePoint ended = *stage_.network().endedAt(target_);
    lateness.known.push_back(milliseconds(*known_ - ended));
    lateness.told.push_back(milliseconds(*told_ - ended));
    lateness.allowed.push_back(milliseconds(intervalAt(ended - began_)));
    lateness.waited += milliseconds(takes_) / 1000;
    if (!confirmed_) lateness.told.back() = lateness.known.back() = -1e9;
  }

 private:
  /// How far apart the looks are by then, as documented: HangUpSettings.
  static Duration intervalAt(Duration elapsed) {
    const HangUpSettings settings;
    Duration interval = settings.firstPoll;
    for (Duration next = interval; next < elapsed; next += interval)
      interval = std::min(interval + interval / 2, settings.longestPoll);
    return interval;
  }

  void waitInLoop() {
    SimulatedProvider& network = stage_.network();
    const Target target = target_;
    network.actor().hangUp(target);
    switch (waiter_) {
      case Waiter::busyLoop:
        while (network.standsReally(target)) std::this_thread::yield();
        break;
      case Waiter::sleep3s:
        std::this_thread::sleep_for(3s);
        break;
      case Waiter::poll1s:
        while (network.standsReally(target)) std::this_thread::sleep_for(1s);
        break;
      case Waiter::poll333ms:
        while (network.standsReally(target)) std::this_thread::sleep_for(333ms);
        break;
      case Waiter::clairvoyant: {
        // As the network's own thread sleeps.
        Wakeup never;
        const TimePoint end = stage_.runtime().now() + takes_;
        stage_.runtime().wait(never, never.count(), end);
        while (network.standsReally(target)) std::this_thread::yield();
        break;
      }
      case Waiter::onhook:
        break;
    }
    const TimePoint known = stage_.runtime().now();
    QMetaObject::invokeMethod(
        this,
        [this, known] {
          told_ = stage_.runtime().now();
          known_ = known;
          if (done_) done_();
        },
        Qt::QueuedConnection);
  }

  const Waiter waiter_;
  const Duration takes_;
  Stage stage_;
  const Target target_ = Stage::nth(0);
  std::thread thread_;
  std::function<void()> done_;
  TimePoint began_;
  std::optional<TimePoint> known_, told_;
  bool confirmed_ = true;
};

}  // namespace

void hangUpOne(Waiter waiter, Duration takes, const QString& folder, Lateness& lateness) {
  Trial trial(waiter, takes, false, folder);
  QEventLoop loop;
  const double before = processorTime();
  trial.start([&loop] { loop.quit(); });
  loop.exec();
  lateness.processorTime += processorTime() - before;
  trial.addTo(lateness);
}

void hangUpEach(Waiter waiter, const std::vector<Duration>& takes, bool eventsLost, const QString& folder,
                Lateness& lateness) {
  std::vector<std::unique_ptr<Trial>> trials;
  for (std::size_t i = 0; i < takes.size(); ++i)
    trials.push_back(
        std::make_unique<Trial>(waiter, takes[i], eventsLost, folder + QStringLiteral("/%1").arg(i)));
  QEventLoop loop;
  const auto quitWhenDone = [&] {
    if (std::ranges::all_of(trials, [](const auto& trial) { return trial->isDone(); })) loop.quit();
  };
  const double before = processorTime();
  for (const auto& trial : trials) trial->start(quitWhenDone);
  loop.exec();
  lateness.processorTime += processorTime() - before;
  for (const auto& trial : trials) trial->addTo(lateness);
}

}  // namespace onhook::bench
