#include "ui/session/ConnectionMonitor.h"

#include <algorithm>
#include <system_error>
#include <utility>

#include "core/NoThread.h"
#include "ui/session/SnapshotMailbox.h"
#include "ui/session/SnapshotReader.h"
#include "ui/session/UiRelay.h"

namespace onhook {

using namespace std::chrono_literals;

ConnectionMonitor::ConnectionMonitor(std::shared_ptr<Runtime> runtime, QObject* parent)
    : QObject(parent),
      runtime_(std::move(runtime)),
      lists_(std::make_shared<ConnectionLists>(std::vector<Snapshot>())),
      changes_(ListChanges::between(lists_, lists_)),
      relay_(std::make_shared<UiRelay>(this)) {
  // Called on a reader's thread; the queued invocation is the one way over to this one.
  mailbox_ = std::make_shared<SnapshotMailbox>([this](SnapshotMailbox::News news) {
    QMetaObject::invokeMethod(
        this, [this, isFirst = news == SnapshotMailbox::News::first] { noteNews(isFirst); },
        Qt::QueuedConnection);
  });
  merger_ =
      std::make_shared<ListMerger>(mailbox_, runtime_, [this, relay = relay_](ListMerger::Result result) {
        relay->post([this, result = std::move(result)] { take(result); });
      });
  fold_.setSingleShot(true);
  fold_.setInterval(20ms);
  connect(&fold_, &QTimer::timeout, this, &ConnectionMonitor::mergeSoon);
  counters_.setInterval(1s);
  connect(&counters_, &QTimer::timeout, this, &ConnectionMonitor::refresh);
}

ConnectionMonitor::~ConnectionMonitor() {
  mailbox_->close();
  relay_->close();
  merger_->stop();
  for (const Watched& watched : watched_)
    if (watched.reader) watched.reader->stop();
}

void ConnectionMonitor::addProvider(std::shared_ptr<Provider> provider) {
  std::string name = provider->name();
  QString displayName = QString::fromStdString(provider->displayName());
  addProvider(std::move(name), std::move(displayName), [made = std::move(provider)] { return made; });
}

void ConnectionMonitor::addProvider(std::string name, QString displayName,
                                    std::function<std::shared_ptr<Provider>()> make) {
  Watched watched;
  watched.number = ++lastNumber_;
  watched.name = std::move(name);
  watched.displayName = std::move(displayName);
  watched.make = std::move(make);
  std::vector<Snapshot> all = snapshots();
  all.push_back({.provider = watched.name});
  lists_ = std::make_shared<ConnectionLists>(std::move(all));
  ++order_;
  startReading(watched);
  watched_.push_back(std::move(watched));
}

void ConnectionMonitor::startReading(Watched& watched) {
  try {
    if (watched.make) {
      watched.provider = watched.make();
      watched.make = nullptr;
      watched.needsProcess = watched.provider->needsProcess();
      watched.reader = std::make_shared<SnapshotReader>(watched.provider, runtime_, mailbox_, watched.number);
    }
    runtime_->launch([reader = watched.reader] { reader->run(); });
    watched.isRead = true;
  } catch (const std::system_error& failure) {
    Snapshot unread{.provider = watched.name};
    unread.reach = Reach::notAnswering;
    unread.reason = noThread(failure.code());
    mailbox_->put(watched.number, std::move(unread));
  }
}

void ConnectionMonitor::removeProvider(const std::string& name) {
  const auto found = std::ranges::find(watched_, name, &Watched::name);
  if (found == watched_.end()) return;
  if (found->reader) found->reader->stop();
  watched_.erase(found);
  std::vector<Snapshot> left = snapshots();
  std::erase_if(left, [&name](const Snapshot& snapshot) { return snapshot.provider == name; });
  changes_ = ListChanges::between(lists_, std::make_shared<ConnectionLists>(std::move(left)));
  lists_ = changes_.now;
  // Another may have named what it shows as this one's, or shown what was left out for it.
  ++order_;
  news_ = afresh_ = always_ = true;
  emit changed();
  mergeSoon();
}

bool ConnectionMonitor::watches(const std::string& name) const {
  return std::ranges::find(watched_, name, &Watched::name) != watched_.end();
}

std::shared_ptr<Provider> ConnectionMonitor::provider(const std::string& name) const {
  const auto found = std::ranges::find(watched_, name, &Watched::name);
  return found == watched_.end() ? nullptr : found->provider;
}

std::vector<std::shared_ptr<Provider>> ConnectionMonitor::providers() const {
  std::vector<std::shared_ptr<Provider>> all;
  for (const Watched& watched : watched_)
    if (watched.provider) all.push_back(watched.provider);
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

bool ConnectionMonitor::complete() const {
  return std::ranges::all_of(snapshots(), wasLookedAt);
}

const Connection* ConnectionMonitor::find(const Target& target) const {
  return lists_->find(target);
}

bool ConnectionMonitor::isListed(const Target& target) const {
  const Connection* const connection = find(target);
  return connection != nullptr &&
         (!target.link ||
          std::ranges::find(connection->links, target, &Link::target) != connection->links.end());
}

const Entry* ConnectionMonitor::find(const EntryKey& key) const {
  return lists_->find(key);
}

const Connection* ConnectionMonitor::connectionOf(const EntryKey& key) const {
  const auto all = lists_->dialedFrom(key);
  return all.empty() ? nullptr : all.front();
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
    if (watched.reader) watched.reader->requestLook();
  }
  emit refreshing();
}

void ConnectionMonitor::noteNews(bool isFirst) {
  news_ = true;
  first_ |= isFirst;
  mergeSoon();
}

void ConnectionMonitor::mergeSoon() {
  // What a provider has seen first is waited for.
  if (!news_ || merging_ || (fold_.isActive() && !first_)) return;
  news_ = first_ = false;
  merging_ = true;
  ListMerger::Order order{.number = order_, .lastProvider = lastNumber_, .shown = lists_};
  for (const Watched& watched : watched_) order.providers.emplace_back(watched.number, watched.name);
  order.afresh = std::exchange(afresh_, false);
  order.always = std::exchange(always_, false);
  if (startMerging())
    merger_->merge(std::move(order));
  else
    take({order.number, merger_->carryOut(order)});
}

bool ConnectionMonitor::startMerging() {
  if (mergerRuns_) return true;
  try {
    runtime_->launch([merger = merger_] { merger->run(); });
    mergerRuns_ = true;
  } catch (const std::system_error&) {
    // There is no thread to be had: here, then, until there is.
  }
  return mergerRuns_;
}

void ConnectionMonitor::take(const ListMerger::Result& result) {
  merging_ = false;
  if (result.number != order_) {
    // Providers have come or gone meanwhile: it is compared with what is shown no more.
    news_ = always_ = true;
  } else if (result.changes) {
    ListChanges former = std::exchange(changes_, *result.changes);
    lists_ = changes_.now;
    fold_.start();
    emit changed();
    merger_->discard(std::move(former));
  }
  mergeSoon();
}

}  // namespace onhook
