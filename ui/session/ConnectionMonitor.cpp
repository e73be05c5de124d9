#include "ui/session/ConnectionMonitor.h"

#include <algorithm>
#include <system_error>
#include <utility>

#include "core/MergedSnapshots.h"
#include "core/NoThread.h"
#include "ui/session/SnapshotMailbox.h"
#include "ui/session/SnapshotReader.h"

namespace onhook {

using namespace std::chrono_literals;

ConnectionMonitor::ConnectionMonitor(std::shared_ptr<Runtime> runtime, QObject* parent)
    : QObject(parent), runtime_(std::move(runtime)) {
  // Called on a reader's thread; the queued invocation is the one way over to this one.
  mailbox_ = std::make_shared<SnapshotMailbox>([this](SnapshotMailbox::News news) {
    QMetaObject::invokeMethod(
        this, [this, isFirst = news == SnapshotMailbox::News::first] { noteNews(isFirst); },
        Qt::QueuedConnection);
  });
  fold_.setSingleShot(true);
  fold_.setInterval(20ms);
  connect(&fold_, &QTimer::timeout, this, &ConnectionMonitor::deliver);
  counters_.setInterval(1s);
  connect(&counters_, &QTimer::timeout, this, &ConnectionMonitor::refresh);
}

ConnectionMonitor::~ConnectionMonitor() {
  mailbox_->close();
  for (const Watched& watched : watched_) watched.reader->stop();
}

void ConnectionMonitor::addProvider(std::shared_ptr<Provider> provider) {
  Watched watched{++lastNumber_,
                  provider->name(),
                  QString::fromStdString(provider->displayName()),
                  provider->needsProcess(),
                  provider,
                  nullptr,
                  false};
  watched.single.provider = watched.name;
  snapshots_.push_back(watched.single);
  watched.reader = std::make_shared<SnapshotReader>(std::move(provider), runtime_, mailbox_, watched.number);
  startReading(watched);
  watched_.push_back(std::move(watched));
}

void ConnectionMonitor::startReading(Watched& watched) {
  try {
    runtime_->launch([reader = watched.reader] { reader->run(); });
    watched.isRead = true;
  } catch (const std::system_error&) {
    Snapshot unread = watched.single;
    unread.reach = Reach::notAnswering;
    unread.reason = noThread();
    mailbox_->put(watched.number, std::move(unread));
  }
}

void ConnectionMonitor::removeProvider(const std::string& name) {
  const auto found = std::ranges::find(watched_, name, &Watched::name);
  if (found == watched_.end()) return;
  found->reader->stop();
  watched_.erase(found);
  // Another may have named what it shows as this one's, or shown what was left out for it.
  seen_ = {};
  merge();
  emit changed();
}

std::shared_ptr<Provider> ConnectionMonitor::provider(const std::string& name) const {
  const auto found = std::ranges::find(watched_, name, &Watched::name);
  return found == watched_.end() ? nullptr : found->provider;
}

std::vector<std::shared_ptr<Provider>> ConnectionMonitor::providers() const {
  std::vector<std::shared_ptr<Provider>> all;
  for (const Watched& watched : watched_) all.push_back(watched.provider);
  return all;
}

QString ConnectionMonitor::displayName(const std::string& provider) const {
  const auto found = std::ranges::find(watched_, provider, &Watched::name);
  return found == watched_.end() ? QString::fromStdString(provider) : found->displayName;
}

bool ConnectionMonitor::needsProcess(const std::string& provider) const {
  const auto found = std::ranges::find(watched_, provider, &Watched::name);
  return found != watched_.end() && found->needsProcess;
}

const std::vector<Snapshot>& ConnectionMonitor::snapshots() const {
  return snapshots_;
}

bool ConnectionMonitor::complete() const {
  return std::ranges::all_of(snapshots_, wasLookedAt);
}

const Connection* ConnectionMonitor::find(const Target& target) const {
  const Target whole = target.whole();
  for (const Snapshot& snapshot : snapshots_) {
    if (snapshot.provider != whole.provider) continue;
    const auto found = std::ranges::find(snapshot.connections, whole, &Connection::target);
    if (found != snapshot.connections.end()) return &*found;
  }
  return nullptr;
}

bool ConnectionMonitor::isListed(const Target& target) const {
  const Connection* const connection = find(target);
  return connection != nullptr &&
         (!target.link ||
          std::ranges::find(connection->links, target, &Link::target) != connection->links.end());
}

const Entry* ConnectionMonitor::find(const EntryKey& key) const {
  for (const Snapshot& snapshot : snapshots_) {
    if (snapshot.provider != key.provider) continue;
    const auto found = std::ranges::find(snapshot.entries, key.id, &Entry::id);
    if (found != snapshot.entries.end()) return &*found;
  }
  return nullptr;
}

const Connection* ConnectionMonitor::connectionOf(const EntryKey& key) const {
  for (const Snapshot& snapshot : snapshots_) {
    if (snapshot.provider != key.provider || key.id.empty()) continue;
    const auto found = std::ranges::find(snapshot.connections, key.id, &Connection::entry);
    if (found != snapshot.connections.end()) return &*found;
  }
  return nullptr;
}

void ConnectionMonitor::setShown(bool shown) {
  if (shown == counters_.isActive()) return;
  if (shown) {
    counters_.start();
    refresh();
  } else {
    counters_.stop();
  }
}

void ConnectionMonitor::refresh() {
  for (Watched& watched : watched_) {
    if (!watched.isRead) startReading(watched);
    watched.reader->requestLook();
  }
}

void ConnectionMonitor::noteNews(bool isFirst) {
  if (isFirst || !fold_.isActive()) deliver();
}

void ConnectionMonitor::deliver() {
  bool any = false;
  for (auto& [number, snapshot] : mailbox_->take()) {
    const auto found = std::ranges::find(watched_, number, &Watched::number);
    // What was removed may have spoken once more.
    if (found == watched_.end()) continue;
    found->single = std::move(snapshot);
    any = true;
  }
  if (!any) return;
  merge();
  fold_.start();
  emit changed();
}

void ConnectionMonitor::merge() {
  std::vector<Snapshot> all;
  for (const Watched& watched : watched_) all.push_back(watched.single);
  seen_.leaveOut(all);
  snapshots_ = mergedSnapshots(std::move(all));
}

}  // namespace onhook
