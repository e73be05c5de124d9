// Many hang-ups at once: whether they disturb each other, the window, or the machine.

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <algorithm>
#include <chrono>
#include <optional>
#include <random>

#include "core/providers/simulated/SimulatedProvider.h"
#include "tests/bench/many/Noise.h"
#include "tests/bench/support/Figures.h"
#include "tests/bench/support/Heartbeat.h"
#include "tests/bench/support/Stage.h"
#include "tests/bench/support/Statistics.h"
#include "tests/bench/support/WindowStage.h"
#include "ui/session/HangUpRequests.h"
#include "ui/window/Actions.h"

namespace {

using namespace onhook;
using namespace onhook::bench;
using namespace std::chrono_literals;

constexpr Duration slowest = 3s;

/// `count` connections that take between two seconds and `slowest` to end, the last one that long; and one
/// more, which is left alone.
SimulatedScript scriptOf(int count) {
  std::mt19937_64 random(7);
  std::uniform_int_distribution<std::int64_t> between(Duration(2s).count(), Duration(slowest).count());
  SimulatedScript script;
  for (int i = 0; i < count; ++i) {
    const Duration takes = i + 1 == count ? slowest : Duration(between(random));
    const std::string number = std::to_string(i);
    script.entries.push_back(
        {.name = "Branch office " + number, .interface = "tun" + number, .hangUp = {.takes = takes}});
  }
  script.entries.push_back({.name = "Bystander"});
  return script;
}

std::vector<Target> firstOf(int count) {
  std::vector<Target> targets;
  for (int i = 0; i < count; ++i) targets.push_back(Stage::nth(i));
  return targets;
}

struct Measured {
  double total = 0;  ///< seconds from the request to the last outcome
  std::vector<double> gaps;
  double processorShare = 0;  ///< while they wait and nothing ends
  int confirmed = 0;
  int events = 0;
};

/// Hangs those up, out of `listed`, with the window shown, in the way that "Hang Up All" does.
Measured hangUp(int listed, const std::vector<Target>& targets, bool withEvents) {
  WindowStage stage;
  const auto network = std::make_shared<SimulatedProvider>(stage.wiring().sharedRuntime(), scriptOf(listed));
  stage.add(network);
  std::optional<Noise> noise;
  if (withEvents) {
    noise.emplace(network, Stage::nth(listed));
    stage.add(noise->other());
    noise->start();
  }
  settle(500ms);

  Measured measured;
  QEventLoop loop;
  std::size_t ended = 0;
  QObject::connect(&stage.wiring().controller(), &HangUpController::finished, &loop,
                   [&](const HangUpResult& result) {
                     measured.confirmed += result.outcome == Outcome::confirmed ? 1 : 0;
                     if (++ended == targets.size()) loop.quit();
                   });
  const Heartbeat heartbeat;
  const int eventsBefore = noise ? noise->count() : 0;
  const auto began = std::chrono::steady_clock::now();
  double before = 0;
  std::chrono::steady_clock::time_point beganWaiting;
  QTimer::singleShot(1200ms, &loop, [&] {
    beganWaiting = std::chrono::steady_clock::now();
    before = processorTime();
  });
  QTimer::singleShot(1900ms, &loop, [&] {
    measured.processorShare =
        (processorTime() - before) * 1000 / milliseconds(std::chrono::steady_clock::now() - beganWaiting);
  });
  stage.window().actions().requests().hangUpTogether(targets);
  loop.exec();
  measured.total = milliseconds(std::chrono::steady_clock::now() - began) / 1000;
  measured.gaps = heartbeat.gaps();
  if (noise) measured.events = noise->count() - eventsBefore;
  return measured;
}

/// In memory, where there is such a folder: what else has been deleted on a disk, by the former measurement
/// too, is no business of the hang-ups'. (ext4 without a journal looks through the inodes deleted in the last
/// minutes for each new file.)
QString folderInMemory() {
  const QFileInfo memory(QStringLiteral("/dev/shm"));
  return memory.isDir() && memory.isWritable() ? memory.filePath() : QDir::tempPath();
}

void measure(Figures& figures, const std::string& prefix, int count, bool withEvents) {
  const Measured single = hangUp(count, {Stage::nth(count - 1)}, withEvents);
  const Measured all = hangUp(count, firstOf(count), withEvents);
  figures.add(prefix + "total_over_single", all.total / single.total);
  figures.add(prefix + "ui_gap_p99_ms", quantile(all.gaps, 0.99));
  figures.add(prefix + "ui_gap_max_ms", largest(all.gaps));
  figures.add(prefix + "processor_share_waiting", all.processorShare);
  if (count == 1 || all.confirmed != count) figures.add(prefix + "confirmed", all.confirmed);
  if (withEvents) figures.add(prefix + "events_per_s", all.events / all.total);
}

/// Without a window: what the hang-ups themselves need.
void measureMemory(Figures& figures, int count, const QString& folder) {
  Stage stage(scriptOf(count), folder);
  std::size_t ended = 0;
  QObject::connect(&stage.controller(), &HangUpController::finished, &stage.controller(), [&] { ++ended; });
  const double before = residentBytes();
  for (const Target& target : firstOf(count)) stage.controller().hangUp(stage.sharedNetwork(), target);
  settle(1s);
  figures.add("many." + std::to_string(count) + ".kib_per_hang_up",
              (residentBytes() - before) / 1024 / count);
  runUntil([&] { return ended == static_cast<std::size_t>(count); });
}

}  // namespace

int main(int argc, char** argv) {
  Figures figures(argc, argv);
  qputenv("QT_QPA_PLATFORM", "offscreen");
  const QTemporaryDir folder(folderInMemory() + QStringLiteral("/onhook-bench")), disk;
  qputenv("ONHOOK_STATE_DIRECTORY", folder.path().toLocal8Bit());
  const QApplication application(argc, argv);
  QApplication::setQuitOnLastWindowClosed(false);
  measureMemory(figures, 1000, folder.path() + QStringLiteral("/memory"));
  for (const bool withEvents : {false, true})
    for (const int count : {1, 10, 100, 1000})
      measure(figures, "many." + std::to_string(count) + (withEvents ? ".events." : "."), count, withEvents);
  qputenv("ONHOOK_STATE_DIRECTORY", disk.path().toLocal8Bit());
  measure(figures, "many.1000.disk.", 1000, false);
  return figures.write() ? 0 : 1;
}
