#include "core/providers/networkmanager/Worker.h"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <utility>

#include "core/Translate.h"
#include "core/providers/networkmanager/Entries.h"
#include "core/providers/networkmanager/ErrorText.h"
#include "core/providers/networkmanager/Processes.h"
#include "core/providers/networkmanager/Rows.h"
#include "core/providers/networkmanager/Successors.h"

namespace onhook::networkmanager {

namespace {

constexpr Duration firstRetry = std::chrono::seconds(1);
constexpr Duration longestRetry = std::chrono::seconds(30);

std::string busAddress(const NetworkManagerOptions& options) {
  if (!options.busAddress.empty()) return options.busAddress;
  const char* address = std::getenv("DBUS_SYSTEM_BUS_ADDRESS");
  // The D-Bus specification, "Well-known Message Bus Instances".
  return address && *address ? address : "unix:path=/run/dbus/system_bus_socket";
}

/// How long to wait, for ppoll().
timespec until(TimePoint instant) {
  const auto left = std::max(instant - std::chrono::steady_clock::now(), Duration::zero());
  const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(left);
  return {static_cast<time_t>(seconds.count()), static_cast<long>((left - seconds).count())};
}

void earliest(std::optional<TimePoint>& of, std::optional<TimePoint> other) {
  if (other && (!of || *other < *of)) of = other;
}

Error noLongerWatched() {
  return {ErrorDomain::onhook, "ended",
          translate("networkmanager", "Onhook stopped watching NetworkManager before it had answered."), ""};
}

}  // namespace

Worker::Worker(NetworkManagerOptions options, std::shared_ptr<ThreadState> shared)
    : options_(std::move(options)), shared_(std::move(shared)), dials_(shared_), retryInterval_(firstRetry) {
  shared_->askLookAtAll();
  thread_ = std::thread([this] { run(); });
}

Worker::~Worker() {
  shared_->end();
  thread_.join();
}

void Worker::run() {
  links_ = std::make_unique<LinkMonitor>(options_.dropEvents);
  client_ = std::make_unique<Client>(busAddress(options_), options_.dropEvents,
                                     [this](Client::Change change) { onChange(change); });
  while (!shared_->hasEnded()) {
    handleRequests();
    handleTime();
    if (!look_ && shared_->isLookAsked()) beginLook();
    // The pieces of the first look come one by one: until it is done there is nothing to say.
    if (changed_ && reach_ != Reach::starting) publish(nullptr);
    wait();
    if (links_->drain()) changed_ = true;
    handleBus();
  }
  client_->disconnect();
  handleRequests();  // those that came in at the last moment
  answerAll(noLongerWatched());
  dials_.close(noLongerWatched());
  held_.clear();
}

void Worker::wait() {
  std::vector<pollfd> fds{{shared_->fd(), POLLIN, 0}};
  if (links_->fd() >= 0) fds.push_back({links_->fd(), POLLIN, 0});
  std::optional<TimePoint> wakeAt = retryAt_;
  if (look_) earliest(wakeAt, look_->deadline);
  if (const Bus* bus = client_->bus()) {
    fds.push_back({bus->fd(), bus->events(), 0});
    earliest(wakeAt, bus->timeout());
  }
  for (const auto& [id, process] : held_) fds.push_back({process.fd(), POLLIN, 0});

  timespec timeout{};
  if (wakeAt) timeout = until(*wakeAt);
  ::ppoll(fds.data(), fds.size(), wakeAt ? &timeout : nullptr, nullptr);
  shared_->clearWake();
  handleProcesses(fds);
}

void Worker::handleProcesses(const std::vector<pollfd>& ready) {
  for (const pollfd& entry : ready) {
    if (!(entry.revents & POLLIN)) continue;
    const auto it = std::find_if(held_.begin(), held_.end(),
                                 [&](const auto& watched) { return watched.second.fd() == entry.fd; });
    if (it == held_.end()) continue;
    tracker_.processEnded(it->first);
    held_.erase(it);
    changed_ = true;
  }
}

void Worker::handleBus() {
  if (!client_->bus() || client_->bus()->process()) return;
  client_->disconnect();
  answerAll(busAbsent(ECONNRESET));
  busFailed(ECONNRESET);
  if (look_) {
    finishLook();
  } else {
    shared_->askLookAtAll();
  }
}

void Worker::handleTime() {
  const TimePoint now = std::chrono::steady_clock::now();
  if (look_ && now >= look_->deadline) {
    client_->cancelRefresh();
    notAnswering(serviceNotAnswering());
    finishLook();
  }
  if (retryAt_ && now >= *retryAt_) {
    retryAt_.reset();
    shared_->askLookAtAll();
  }
}

void Worker::onChange(Client::Change change) {
  changed_ = true;
  if (change != Client::Change::details) processesStale_ = true;
  if (change == Client::Change::ending) tracker_.update(world(), shared_->watched());
  if (change != Client::Change::owner) return;
  if (reach_ == Reach::reached) {
    // What it said is void, until a look has asked whoever is there now.
    reach_ = Reach::absent;
    trouble_ = serviceAbsent();
  }
  if (!look_) shared_->askLookAtAll();
}

void Worker::beginLook() {
  look_ = Look{shared_->takeLook(), std::chrono::steady_clock::now() + options_.lookTimeout};
  if (const int failure = client_->connect()) {
    busFailed(failure);
    finishLook();
    return;
  }
  if (client_->isPinging()) {
    // It did not answer before, and has not answered since: a little patience, and no second question.
    look_->deadline = std::chrono::steady_clock::now() + options_.lookTimeoutNotAnswering;
    return;
  }
  refresh();
}

void Worker::refresh() {
  client_->refresh(
      [this](Client::Result result, std::optional<Error> error) { onRefreshed(result, std::move(error)); });
}

void Worker::onRefreshed(Client::Result result, std::optional<Error> error) {
  switch (result) {
    case Client::Result::answered:
      reach_ = Reach::reached;
      trouble_.reset();
      retryAt_.reset();
      retryInterval_ = firstRetry;
      break;
    case Client::Result::absent:
      reach_ = Reach::absent;
      trouble_ = serviceAbsent();
      retryAt_.reset();
      break;
    case Client::Result::failed:
      reach_ = Reach::notAnswering;
      trouble_ = std::move(error);
      retryLater();
      break;
  }
  finishLook();
}

void Worker::busFailed(int errorNumber) {
  reach_ = Reach::absent;
  trouble_ = busAbsent(errorNumber);
  changed_ = true;
  retryLater();
}

void Worker::notAnswering(Error trouble) {
  reach_ = Reach::notAnswering;
  trouble_ = std::move(trouble);
  // The answer to this shows the moment it is back; until then nothing needs to be asked again and again.
  client_->ping([this] {
    if (look_) {
      look_->deadline = std::chrono::steady_clock::now() + options_.lookTimeout;
      refresh();
    } else {
      shared_->askLookAtAll();
    }
  });
}

void Worker::retryLater() {
  if (retryAt_) return;
  retryAt_ = std::chrono::steady_clock::now() + retryInterval_;
  retryInterval_ = std::min(retryInterval_ * 2, longestRetry);
}

void Worker::finishLook() {
  links_->drain();
  links_->dump();
  processesStale_ = true;
  const LookRequest done = std::exchange(look_, std::nullopt)->request;
  if (reach_ == Reach::reached) tracker_.looked(done.number);
  publish(&done);
  for (const auto& call : std::exchange(early_, {})) startHangUp(call);
  for (const auto& call : dials_.takeAfter(done.number)) startDial(call);
}

World Worker::world() const {
  return {reach_ == Reach::reached,
          trouble_,
          client_->state(),
          links_->table(),
          links_->isKnown(),
          processes_,
          ways_};
}

void Worker::publish(const LookRequest* done) {
  changed_ = false;
  std::set<std::string> asked = shared_->watched();
  if (done) {
    for (const Target& target : done->targets) asked.insert(target.connection);
  }
  const World world = this->world();
  // Only where they matter: on a desktop it takes longer to read them all than everything else together.
  if (processesStale_ && tracker_.needsProcesses(world, asked)) {
    // Where there is no descriptor left to look with, what was seen before counts.
    if (ProcessTable fresh =
            ProcessTable::readAgain(options_.procRoot, processes_, thoseThatMatter(processes_));
        fresh.failure() == 0) {
      processes_ = std::move(fresh);
      processesStale_ = false;
    }
  }
  tracker_.update(world, asked);
  watchProcesses();
  findWays();

  Snapshot snapshot;
  snapshot.reach = reach_;
  snapshot.reason = trouble_;
  snapshot.entries = entriesOf(world);
  std::map<Target, Presence> presences;
  for (const auto& [identity, tracked] : tracker_.all()) {
    presences.emplace(Target{providerName, identity, std::nullopt}, tracked.presence);
    if (!hasRow(tracked, world)) continue;
    snapshot.connections.push_back(describe(tracked, world));
    noteSuccessor(snapshot.connections.back(), tracked, world, tracker_);
  }
  shared_->publish(std::move(snapshot), std::move(presences), done);
}

void Worker::findWays() {
  ways_.clear();
  for (const auto& [identity, tracked] : tracker_.all()) {
    if (tracked.gone || tracked.server.empty()) continue;
    std::string name = links_->interfaceNameTowards(tracked.server);
    if (!name.empty()) ways_[tracked.server] = std::move(name);
  }
}

void Worker::watchProcesses() {
  // The numbers in another /proc are not those of this machine's processes.
  if (options_.dropEvents || options_.procRoot != "/proc") return;
  const auto wanted = tracker_.watchedProcesses();
  std::erase_if(held_, [&](const auto& entry) { return !wanted.contains(entry.first); });
  for (const ProcessId& process : wanted) {
    if (held_.contains(process)) continue;
    if (auto held = HeldProcess::open(process)) {
      held_.emplace(process, std::move(*held));
    } else if (const ProcessTable now = ProcessTable::readOne("/proc", process.pid);
               now.failure() == 0 && !now.runs(process)) {
      // It ended, and its number may already be another's.
      tracker_.processEnded(process);
      changed_ = true;
    }
  }
}

}  // namespace onhook::networkmanager
