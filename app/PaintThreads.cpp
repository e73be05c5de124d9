#include "app/PaintThreads.h"

#include <QSemaphore>
#include <QThread>
#include <QThreadPool>
#include <algorithm>
#include <memory>
#include <system_error>

#include "core/SystemRuntime.h"

namespace onhook {

namespace {

/// More are no gain for a window of this size.
constexpr int most = 4;

}  // namespace

bool keepPaintThreads() {
  try {
    // What the pool cannot start it does not say.
    SystemRuntime().launch([] {});
  } catch (const std::system_error&) {
    return false;
  }
  QThreadPool& pool = *QThreadPool::globalInstance();
  const int count = std::clamp(QThread::idealThreadCount(), 1, most);
  pool.setMaxThreadCount(count);
  pool.setExpiryTimeout(-1);  // never
  // None ends before all have begun: else the first would do the work of the others.
  const auto go = std::make_shared<QSemaphore>();
  for (int i = 0; i < count; ++i) pool.start([go] { go->acquire(); });
  go->release(count);
  return true;
}

}  // namespace onhook
