// Long lists: what one refresh costs the window's thread, by how many are listed and how many have changed.

#include <QApplication>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTreeView>
#include <chrono>
#include <cmath>
#include <map>

#include "tests/bench/support/Figures.h"
#include "tests/bench/support/ListedProvider.h"
#include "tests/bench/support/Stage.h"
#include "tests/bench/support/Statistics.h"
#include "tests/bench/support/WindowStage.h"
#include "ui/list/ConnectionModel.h"

namespace {

using namespace onhook;
using namespace onhook::bench;
using namespace std::chrono_literals;

/// Counts how long the event loop's thread does something, by its own clock.
class UiThreadTime {
 public:
  static double now() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1000 + static_cast<double>(time.tv_nsec) / 1e6;
  }
};

/// The window with a list of that length.
class LongList {
 public:
  explicit LongList(int count) : snapshot_(ListedProvider::many("listed", count)) {
    provider_->list(snapshot_);
    stage_.add(provider_);
    settle(500ms);
  }

  MainWindow& window() { return stage_.window(); }
  QTreeView& view() { return *stage_.window().findChild<QTreeView*>(QStringLiteral("connections")); }

  /// Milliseconds of the window's thread until `count` changes, spread over the list, have been shown.
  double change(int count) {
    const std::size_t step = snapshot_.connections.size() / static_cast<std::size_t>(count);
    for (std::size_t i = 0; i < static_cast<std::size_t>(count); ++i) {
      Connection& connection = snapshot_.connections[i * step];
      *connection.bytesIn += 4096 + 977 * i;
      connection.state = connection.state == ConnectionState::connected ? ConnectionState::goingDown
                                                                        : ConnectionState::connected;
    }
    bool told = false;
    const auto connected =
        QObject::connect(&stage_.wiring().monitor(), &ConnectionMonitor::changed, [&told] { told = true; });
    // Copies it for the provider, which is no work of the window's; that reads it on another thread.
    provider_->list(snapshot_);
    const double before = UiThreadTime::now();
    QEventLoop loop;
    while (!told) loop.processEvents(QEventLoop::WaitForMoreEvents);
    // What waits until the end of the turn, and the painting.
    for (int i = 0; i < 3; ++i) loop.processEvents(QEventLoop::AllEvents);
    const double took = UiThreadTime::now() - before;
    QObject::disconnect(connected);
    settle(30ms);
    return took;
  }

 private:
  Snapshot snapshot_;
  std::shared_ptr<ListedProvider> provider_ = std::make_shared<ListedProvider>("listed");
  WindowStage stage_;
};

double medianOfChanges(LongList& list, int count) {
  std::vector<double> times;
  // One that sorts everything for the first time is no measure.
  list.change(count);
  double spent = 0;
  while (times.size() < 15 && (times.size() < 3 || spent < 4000)) {
    times.push_back(list.change(count));
    spent += times.back();
  }
  return median(times);
}

/// The exponent of the growth between two lengths: 0 does not grow, 1 is linear.
double growth(double small, double large, double factor) {
  return std::log(large / small) / std::log(factor);
}

}  // namespace

int main(int argc, char** argv) {
  Figures figures(argc, argv);
  qputenv("QT_QPA_PLATFORM", "offscreen");
  const QTemporaryDir folder;
  qputenv("ONHOOK_STATE_DIRECTORY", folder.path().toLocal8Bit());
  const QApplication application(argc, argv);
  QApplication::setQuitOnLastWindowClosed(false);

  std::map<int, double> one, all;
  double hundred = 0;
  for (const int count : {10, 100, 1000, 10000}) {
    LongList list(count);
    const std::string prefix = "list." + std::to_string(count) + '.';
    figures.add(prefix + "one_change_ms", one[count] = medianOfChanges(list, 1));
    if (count > 100) figures.add(prefix + "hundred_changes_ms", hundred = medianOfChanges(list, 100));
    figures.add(prefix + "all_change_ms", all[count] = medianOfChanges(list, count));
    list.view().sortByColumn(ConnectionModel::Received, Qt::DescendingOrder);
    list.window().findChild<QLineEdit*>(QStringLiteral("filterBox"))->setText(QStringLiteral("tun"));
    settle(100ms);
    figures.add(prefix + "sorted_filtered.one_change_ms", medianOfChanges(list, 1));
    figures.add(prefix + "sorted_filtered.all_change_ms", medianOfChanges(list, count));
  }
  figures.add("list.growth_of_one_change", growth(one[1000], one[10000], 10));
  figures.add("list.growth_of_all_change", growth(all[1000], all[10000], 10));
  figures.add("list.growth_with_changes_at_10000", growth(one[10000], hundred, 100));
  return figures.write() ? 0 : 1;
}
