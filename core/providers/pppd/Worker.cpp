#include "core/providers/pppd/Worker.h"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <utility>

#include "core/Translate.h"
#include "core/providers/pppd/ErrorText.h"
#include "core/providers/pppd/PrivilegedHelper.h"
#include "core/providers/pppd/Xl2tpdControl.h"

namespace onhook::pppd {

namespace {

timespec toTimespec(Duration span) {
  const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(span);
  return {static_cast<time_t>(seconds.count()), static_cast<long>((span - seconds).count())};
}

}  // namespace

Worker::Worker(PppdOptions options, std::shared_ptr<ThreadState> shared, std::shared_ptr<DialDesk> desk)
    : options_(std::move(options)),
      shared_(std::move(shared)),
      desk_(std::move(desk)),
      authorityCanBeAsked_(PrivilegedHelper::isUsable(options_.helper)) {
  shared_->askLookAtAll();
  thread_ = std::thread([this] { run(); });
}

Worker::~Worker() {
  shared_->end();
  thread_.join();
}

void Worker::run() {
  // Listen first, then look: no change is lost in between.
  links_ = std::make_unique<LinkMonitor>(options_.dropEvents);
  if (!options_.dropEvents) files_.emplace(watchRunDirectories(options_.runDirectories));
  entries_ = std::make_unique<EntryList>(options_);
  dials_ = std::make_unique<Dials>(options_);
  services_ = std::make_unique<Services>(options_.systemBus, [shared = shared_] { shared->askLookAtAll(); });
  census_ = std::make_unique<Census>(options_);
  while (!shared_->hasEnded()) {
    if (shared_->isLookAsked()) {
      const LookRequest request = shared_->takeLook();
      look(&request);
    }
    for (const auto& call : shared_->takeCalls()) carryOut(*call);
    takeUpDials();
    if (changed_) look(nullptr);
    if (!shared_->isLookAsked()) wait();
  }
  dials_.reset();
  desk_->end();
  for (const auto& call : shared_->takeCalls()) {
    call->answer({Reply::Kind::noAnswer, Error{ErrorDomain::onhook, "ended",
                                               translate("pppd", "Onhook stopped watching pppd."), ""}});
  }
}

void Worker::wait() {
  std::vector<pollfd> fds{{shared_->fd(), POLLIN, 0}};
  if (links_->fd() >= 0) fds.push_back({links_->fd(), POLLIN, 0});
  if (files_ && files_->fd() >= 0) fds.push_back({files_->fd(), POLLIN, 0});
  if (entries_->fd() >= 0) fds.push_back({entries_->fd(), POLLIN, 0});
  for (const auto& [id, process] : held_) fds.push_back({process.fd(), POLLIN, 0});

  auto silence = longestSilence();
  if (const auto dials = dials_->longestSilence()) silence = std::min(silence.value_or(*dials), *dials);
  const timespec timeout = toTimespec(silence.value_or(Duration::zero()));
  const int ready = ::ppoll(fds.data(), fds.size(), silence ? &timeout : nullptr, nullptr);
  shared_->clearWake();
  changed_ |= ready == 0;
  if (files_ && files_->drain()) changed_ = true;
  if (entries_->drain()) changed_ = entriesChanged_ = true;
  if (links_->drain()) changed_ = true;
  for (const pollfd& entry : fds) {
    if (!(entry.revents & POLLIN)) continue;
    changed_ |= std::erase_if(held_, [&](const auto& held) { return held.second.fd() == entry.fd; }) > 0;
  }
}

std::optional<Duration> Worker::longestSilence() const {
  if (options_.dropEvents) return std::nullopt;
  // pppd writes to its database through a mapping, which no event tells of. What is on its way up or down is
  // looked at often, a bundle's links now and then; else the events of files, interfaces and processes do.
  constexpr Duration onItsWay = std::chrono::milliseconds(500);
  constexpr Duration bundle = std::chrono::seconds(2);
  std::optional<Duration> silence;
  for (const auto& [identity, tracked] : tracker_.all()) {
    if (!tracked.shown) continue;
    if (tracked.row.state != ConnectionState::connected) return onItsWay;
    if (!tracked.row.links.empty()) silence = bundle;
  }
  return silence;
}

void Worker::look(const LookRequest* done) {
  changed_ = false;
  std::set<std::string> asked = shared_->watched();
  std::set<ProcessId> processes = tracker_.trackedProcesses();
  if (done) {
    for (const Target& target : done->targets) asked.insert(target.connection);
  }
  for (const std::string& identity : asked) {
    if (const auto id = ConnectionId::parse(identity)) processes.insert(id->process);
  }
  processes.merge(dials_->processes());
  // The files before the interfaces: an interface is there before a file says so.
  world_ = census_->look(processes);
  noteHeld();
  links_->drain();
  // Counters and what events may have missed: only a look that was asked for needs them.
  if (done) links_->dump();
  world_.links = links_->table();
  world_.linksKnown = links_->isKnown();
  world_.authorityCanBeAsked = authorityCanBeAsked_;
  world_.isRoot = ::geteuid() == 0;
  dials_->note(world_);
  noteServices();
  findWays();
  tracker_.update(world_, asked);
  watchProcesses();

  // With the list itself, for what no event tells: who may do what.
  if (std::exchange(entriesChanged_, false) || (done && done->list)) entries_->read();

  Snapshot snapshot;
  snapshot.reach = world_.hasProcesses ? Reach::reached : Reach::notAnswering;
  snapshot.reason = world_.trouble;
  snapshot.connections = tracker_.rows();
  snapshot.entries = entries_->entries();
  shared_->publish(std::move(snapshot), tracker_.presences(), done);
  dials_->answer(world_);
}

void Worker::noteHeld() {
  if (world_.hasProcesses) return;
  // What is held tells by itself that it runs.
  for (const auto& [id, process] : held_) {
    if (process.runs()) world_.running.insert(id);
  }
}

void Worker::noteServices() {
  for (Pppd& pppd : world_.pppds) {
    if (pppd.unit.empty()) continue;
    services_->ask(pppd.unit);
    const auto service = services_->find(pppd.unit);
    if (!service || !service->startsAgainAfter(pppd)) continue;
    pppd.restartingUnit = pppd.unit;
    pppd.endsWithUnit = service->endsWithIt(pppd);
  }
}

void Worker::findWays() {
  for (const Pppd& pppd : world_.pppds) {
    if (pppd.server.empty()) continue;
    std::string name = links_->interfaceNameTowards(pppd.server);
    if (!name.empty()) world_.ways[pppd.server] = std::move(name);
  }
}

void Worker::takeUpDials() {
  const auto calls = desk_->take();
  if (calls.empty()) return;
  // By what is there now, not by what was when somebody looked at the list.
  entriesChanged_ = true;
  look(nullptr);
  for (const auto& call : calls) dials_->begin(call, *entries_, world_);
  changed_ = true;
}

void Worker::watchProcesses() {
  // The numbers in another /proc are not those of this machine's processes.
  if (options_.dropEvents || options_.procRoot != "/proc") return;
  const auto wanted = tracker_.trackedProcesses();
  std::erase_if(held_, [&](const auto& entry) { return !wanted.contains(entry.first); });
  for (const ProcessId& id : wanted) {
    if (held_.contains(id) || !world_.running.contains(id)) continue;
    if (auto process = HeldProcess::open(id)) {
      held_.emplace(id, std::move(*process));
    } else if (!ProcessTable::readOne(options_.procRoot, id.pid).runs(id)) {
      changed_ = true;  // it has ended meanwhile
    }
  }
}

void Worker::carryOut(HangUpCall& call) {
  const Target& target = call.target();
  if (call.step() == HangUpCall::Step::accepted || call.step() == HangUpCall::Step::notAccepted) {
    call.answer(handedBack(target, call.step() == HangUpCall::Step::accepted));
    return;
  }
  // By what is there now: a link may have joined since the last look.
  look(nullptr);
  if (call.step() == HangUpCall::Step::force) return send(call, tracker_.forceFor(target, world_));
  if (call.step() == HangUpCall::Step::keepDown) return keepDown(call);
  hangUp(call);
}

void Worker::hangUp(HangUpCall& call) {
  const Target& target = call.target();
  if (const Pppd* pppd = tracker_.heldByXl2tpd(target, world_)) {
    if (Xl2tpdControl(pppd->xl2tpdControl).disconnect(pppd->lac)) return call.answer(accepted(target));
  }
  send(call, tracker_.signalsFor(target, world_));
}

void Worker::keepDown(HangUpCall& call) {
  const Target target = call.target();
  const Tracker::Keeper keeper = tracker_.keeperOf(target, world_);
  if (!keeper.comesBack && !target.link) return hangUp(call);
  if (keeper.units.empty() || target.link) {
    const auto id = ConnectionId::parse(target.connection);
    return call.answer({Reply::Kind::refused, cannotKeepDown(id ? world_.find(id->process) : nullptr)});
  }
  tracker_.requestOnItsWay(target);
  // A person may be asked for a password, who takes their time: not on this thread.
  call.handOver([systemd = Systemd(options_.systemBus), keeper, target, shared = shared_] {
    const auto post = [&](HangUpCall::Step next) {
      const auto posted = std::make_shared<HangUpCall>(target, next);
      shared->post(posted);
      return posted->wait();
    };
    bool endsByThat = keeper.endsWithThem, hasStopped = false;
    for (const std::string& unit : keeper.units) {
      Reply reply = systemd.stop(unit);
      // It was stopped by somebody else meanwhile.
      if (reply.kind == Reply::Kind::notThere) endsByThat = false;
      hasStopped |= reply.kind == Reply::Kind::accepted;
      if (reply.kind == Reply::Kind::accepted || reply.kind == Reply::Kind::notThere) continue;
      const bool mayBeDone = reply.kind == Reply::Kind::noAnswer;
      post(mayBeDone ? HangUpCall::Step::accepted : HangUpCall::Step::notAccepted);
      return reply;
    }
    Reply reply = post(endsByThat ? HangUpCall::Step::accepted : HangUpCall::Step::hangUp);
    // What was stopped has taken it along, though it was not sure to: that was our doing.
    if (hasStopped && reply.kind == Reply::Kind::notThere) return Reply{Reply::Kind::accepted, std::nullopt};
    return reply;
  });
}

void Worker::send(HangUpCall& call, const std::vector<Signal>& signals) {
  const Target& target = call.target();
  std::vector<HeldProcess> opened;
  std::vector<std::pair<const HeldProcess*, int>> held;
  opened.reserve(signals.size());
  for (const Signal& signal : signals) {
    const HeldProcess* process = nullptr;
    if (const auto known = held_.find(signal.process); known != held_.end()) {
      process = &known->second;
    } else if (auto one = HeldProcess::open(signal.process)) {
      process = &opened.emplace_back(std::move(*one));
    }
    if (!process) continue;
    // All or nothing: half a bundle is nobody's wish.
    if (process->signal(0) == EPERM) {
      const Pppd* pppd = world_.find(signal.process);
      const Error why = pppd ? notAllowed(*pppd) : signalFailed(EPERM);
      if (world_.authorityCanBeAsked) return handOver(call, signals, why);
      return call.answer({Reply::Kind::refused, why});
    }
    held.emplace_back(process, signal.number);
  }
  int sent = 0, failure = 0;
  for (const auto& [process, number] : held) {
    const int result = process->signal(number);
    if (result == 0) ++sent;
    if (result != 0 && result != ESRCH) failure = result;
  }
  if (failure != 0) return call.answer({Reply::Kind::refused, signalFailed(failure)});
  if (sent == 0 && !world_.hasProcesses) return call.answer({Reply::Kind::refused, world_.trouble});
  if (sent == 0) return call.answer({Reply::Kind::notThere, notThere()});
  call.answer(accepted(target));
}

void Worker::handOver(HangUpCall& call, const std::vector<Signal>& signals, const Error& why) {
  std::vector<ConnectionId> processes;
  processes.reserve(signals.size());
  for (const Signal& signal : signals) processes.push_back({signal.process, world_.boot});
  const Target target = call.target();
  tracker_.requestOnItsWay(target);
  // A person is asked for a password, who takes their time: not on this thread.
  call.handOver([helper = PrivilegedHelper(options_.helper), number = signals.front().number, processes,
                 target, why, step = call.step(), mayTryAgain = !call.isSecondTry(), shared = shared_] {
    Reply reply = helper.signal(number, processes);
    // Whose it is says why it had to be asked for.
    if (reply.kind == Reply::Kind::refused && reply.error)
      reply.error->text = why.text + ' ' + reply.error->text;
    const bool mayBeSent = reply.kind == Reply::Kind::accepted || reply.kind == Reply::Kind::noAnswer;
    const auto post = [&](HangUpCall::Step next, bool isSecondTry) {
      const auto posted = std::make_shared<HangUpCall>(target, next, isSecondTry);
      shared->post(posted);
      return posted->wait();
    };
    post(mayBeSent ? HangUpCall::Step::accepted : HangUpCall::Step::notAccepted, false);
    // One of them ended while the person was asked, and nothing was sent: the others are meant all the same.
    return reply.kind == Reply::Kind::notThere && mayTryAgain ? post(step, true) : reply;
  });
}

Reply Worker::handedBack(const Target& target, bool wasSent) {
  if (wasSent) return accepted(target);
  tracker_.requestFailed(target);
  changed_ = true;
  return {Reply::Kind::accepted, std::nullopt};
}

Reply Worker::accepted(const Target& target) {
  tracker_.requestAccepted(target);
  changed_ = true;
  return {Reply::Kind::accepted, std::nullopt};
}

}  // namespace onhook::pppd
