#include "app/FirstLook.h"

#include <algorithm>
#include <chrono>

#include "app/Console.h"
#include "app/SystemProviders.h"
#include "ui/session/ConnectionMonitor.h"
#include "ui/session/Wording.h"

namespace onhook {

namespace {

/// Longer than a healthy system ever needs, and short enough to wait for at a prompt.
constexpr std::chrono::seconds longestFirstLook{10};

}  // namespace

FirstLook::FirstLook(const ConnectionMonitor& monitor, QObject* parent) : QObject(parent), monitor_(monitor) {
  limit_.setSingleShot(true);
}

void FirstLook::start() {
  connect(&monitor_, &ConnectionMonitor::changed, this, &FirstLook::look);
  connect(&limit_, &QTimer::timeout, this, [this] {
    if (!std::exchange(done_, true)) emit done();
  });
  limit_.start(longestFirstLook);
  QMetaObject::invokeMethod(this, &FirstLook::look, Qt::QueuedConnection);
}

void FirstLook::look() {
  if (done_ || !monitor_.complete()) return;
  done_ = true;
  limit_.stop();
  emit done();
}

bool noteUnreachable(const ConnectionMonitor& monitor, Console& console) {
  bool all = true;
  for (const Snapshot& snapshot : monitor.snapshots()) {
    const QString name = monitor.displayName(snapshot.provider);
    if (snapshot.reach == Reach::reached) {
      // It is seen, but not all of it.
      if (snapshot.reason) console.note(wording::providerText(name, snapshot));
      continue;
    }
    all = false;
    if (snapshot.reach == Reach::starting)
      console.note(FirstLook::tr("%1 has not answered in %2 s.").arg(name).arg(longestFirstLook.count()));
    else
      console.note(wording::providerText(name, snapshot));
  }
  return all;
}

bool anyReached(const ConnectionMonitor& monitor) {
  const auto& snapshots = monitor.snapshots();
  return std::any_of(snapshots.begin(), snapshots.end(), [](const Snapshot& one) {
    return one.reach == Reach::reached && !onlySees(one.provider);
  });
}

}  // namespace onhook
