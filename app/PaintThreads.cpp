#include "app/PaintThreads.h"

#include <QSemaphore>
#include <QThread>
#include <QThreadPool>
#include <algorithm>
#include <memory>
#include <system_error>
#include <thread>
#include <vector>

namespace onhook {

namespace {

/// More are no gain for a window of this size.
constexpr int most = 4;
/// D-Bus', and those of EarlyFonts, EarlySystems and EarlyStart, which must not take it away from it.
constexpr int others = 7;

/// Whether the system gives so many at once. Qt does not say what it could not start.
bool areThere(int count) {
  QSemaphore go;
  std::vector<std::thread> threads;
  bool all = true;
  try {
    for (int i = 0; i < count; ++i) threads.emplace_back([&go] { go.acquire(); });
  } catch (const std::system_error&) {
    all = false;
  }
  go.release(count);
  for (std::thread& thread : threads) thread.join();
  return all;
}

}  // namespace

bool keepPaintThreads() {
  const int count = std::clamp(QThread::idealThreadCount(), 1, most);
  if (!areThere(count + others)) return false;
  QThreadPool& pool = *QThreadPool::globalInstance();
  pool.setMaxThreadCount(count);
  pool.setExpiryTimeout(-1);  // never
  // None ends before all have begun: else the first would do the work of the others.
  const auto go = std::make_shared<QSemaphore>();
  for (int i = 0; i < count; ++i) pool.start([go] { go->acquire(); });
  go->release(count);
  return true;
}

}  // namespace onhook
