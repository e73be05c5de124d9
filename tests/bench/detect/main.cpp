// How late "down" is known after it is true, and what waiting for it costs.

#include <QCoreApplication>
#include <QTemporaryDir>
#include <algorithm>
#include <chrono>
#include <random>

#include "tests/bench/detect/Loops.h"
#include "tests/bench/support/Figures.h"
#include "tests/bench/support/Statistics.h"

namespace {

using namespace onhook;
using namespace onhook::bench;
using namespace std::chrono_literals;

constexpr int quickTrials = 60;
constexpr int slowTrials = 40;

/// The same in each run, and of no rhythm that a poll could fall in with.
std::vector<Duration> spans(int count, std::chrono::milliseconds from, std::chrono::milliseconds to) {
  std::mt19937_64 random(7);
  std::uniform_int_distribution<std::int64_t> between(Duration(from).count(), Duration(to).count());
  std::vector<Duration> all;
  for (int i = 0; i < count; ++i) all.emplace_back(between(random));
  return all;
}

void tell(Figures& figures, const std::string& name, const Lateness& lateness) {
  const std::string prefix = "detect." + name;
  figures.add(prefix + ".median_ms", median(lateness.told));
  figures.add(prefix + ".p99_ms", quantile(lateness.told, 0.99));
  figures.add(prefix + ".processor_share", lateness.processorTime / lateness.waited);
}

double shareUntrue(const Lateness& lateness) {
  const auto untrue = std::ranges::count_if(lateness.told, [](double late) { return late < 0; });
  return static_cast<double>(untrue) / static_cast<double>(lateness.told.size());
}

void compareWithBusyLoop(Figures& figures, const QString& folder) {
  Lateness onhook, busy, clairvoyant, warmUp;
  hangUpOne(Waiter::onhook, 50ms, folder, warmUp);
  hangUpOne(Waiter::busyLoop, 50ms, folder, warmUp);
  // In turns, so that whatever else the machine does meets all of them.
  for (const Duration takes : spans(quickTrials, 100ms, 900ms)) {
    hangUpOne(Waiter::onhook, takes, folder, onhook);
    hangUpOne(Waiter::busyLoop, takes, folder, busy);
    hangUpOne(Waiter::clairvoyant, takes / 10, folder, clairvoyant);
  }
  tell(figures, "onhook", onhook);
  figures.add("detect.onhook.false_down_share", shareUntrue(onhook));
  figures.add("detect.onhook.own_thread_median_ms", median(onhook.known));
  tell(figures, "busy_loop", busy);
  figures.add("detect.busy_loop.own_thread_median_ms", median(busy.known));
  figures.add("detect.clairvoyant.median_ms", median(clairvoyant.told));
  figures.add("detect.median_over_busy_loop", median(onhook.told) / median(busy.told));
  figures.add("detect.median_over_clairvoyant", median(onhook.told) / median(clairvoyant.told));
  figures.add("detect.cpu_over_busy_loop",
              onhook.processorTime / onhook.waited / (busy.processorTime / busy.waited));
}

void compareWithSlowLoops(Figures& figures, const QString& folder) {
  // Some take longer than three seconds.
  const auto takes = spans(slowTrials, 100ms, 3400ms);
  for (const auto& [name, waiter] : {std::pair("sleep_3s", Waiter::sleep3s),
                                     {"poll_1s", Waiter::poll1s},
                                     {"poll_333ms", Waiter::poll333ms}}) {
    Lateness lateness;
    hangUpEach(waiter, takes, false, folder, lateness);
    tell(figures, name, lateness);
    if (waiter == Waiter::sleep3s) figures.add("detect.sleep_3s.false_down_share", shareUntrue(lateness));
  }
}

void loseEvents(Figures& figures, const QString& folder) {
  Lateness lateness;
  hangUpEach(Waiter::onhook, spans(slowTrials, 100ms, 3400ms), true, folder, lateness);
  tell(figures, "events_lost", lateness);
  std::vector<double> beyond;
  for (std::size_t i = 0; i < lateness.told.size(); ++i)
    beyond.push_back(std::max(0.0, lateness.told[i] - lateness.allowed[i]));
  figures.add("detect.events_lost.beyond_back_off_ms", largest(beyond));
}

}  // namespace

int main(int argc, char** argv) {
  Figures figures(argc, argv);
  const QCoreApplication application(argc, argv);
  const QTemporaryDir folder;
  compareWithBusyLoop(figures, folder.path());
  compareWithSlowLoops(figures, folder.path());
  loseEvents(figures, folder.path());
  return figures.write() ? 0 : 1;
}
