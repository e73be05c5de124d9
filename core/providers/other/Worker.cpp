#include "core/providers/other/Worker.h"

#include <poll.h>

#include <algorithm>
#include <array>
#include <utility>

#include "core/Translate.h"
#include "core/providers/other/Tunnel.h"

namespace onhook::other {

namespace {

TimePoint now() {
  return std::chrono::steady_clock::now();
}

// Reading all of /proc is not cheap, and what could not be seen once can hardly be seen later.
constexpr Duration searchesApart = std::chrono::seconds(30);

}  // namespace

Worker::Worker(OtherOptions options, std::shared_ptr<ThreadState> shared)
    : options_(std::move(options)), shared_(std::move(shared)) {
  shared_->askLookAtAll();
  thread_ = std::thread([this] { run(); });
}

Worker::~Worker() {
  shared_->end();
  thread_.join();
}

void Worker::run() {
  links_ = std::make_unique<LinkMonitor>(false);
  while (!shared_->hasEnded()) {
    if (shared_->isLookAsked()) {
      const LookRequest request = shared_->takeLook();
      look(&request);
    }
    for (const auto& call : shared_->takeCalls()) refuse(*call);
    if (std::exchange(changed_, false)) look(nullptr);
    if (!shared_->isLookAsked()) wait();
  }
  for (const auto& call : shared_->takeCalls()) refuse(*call);
}

void Worker::wait() {
  std::array<pollfd, 2> fds{{{shared_->fd(), POLLIN, 0}, {links_->fd(), POLLIN, 0}}};
  const auto limit = untilShown();
  const int milliseconds =
      limit ? static_cast<int>(std::chrono::ceil<std::chrono::milliseconds>(*limit).count()) : -1;
  changed_ |= ::poll(fds.data(), fds.size(), milliseconds) == 0;
  shared_->clearWake();
  changed_ |= links_->drain();
}

std::optional<Duration> Worker::untilShown() const {
  std::optional<Duration> least;
  for (const auto& [index, tracked] : tracked_) {
    if (!tracked.since || tracked.gone) continue;
    const Duration left = *tracked.since + options_.patience - now();
    if (left > Duration::zero()) least = std::min(least.value_or(left), left);
  }
  return least;
}

void Worker::look(const LookRequest* done) {
  // Counters, and what events may have missed: only a look that was asked for needs them.
  if (done) links_->dump();
  const TimePoint instant = now();
  for (auto& [index, tracked] : tracked_) {
    const NetworkLink* const link = links_->table().byIndex(index);
    tracked.gone = !link || !isTunnel(*link);
  }
  for (const auto& [index, link] : links_->table().all())
    if (isTunnel(link)) note(link, instant);
  lookedOnce_ = true;

  Snapshot snapshot;
  snapshot.reach = links_->isKnown() ? Reach::reached : Reach::notAnswering;
  std::map<Target, Presence> presences;
  const std::set<std::string> watched = shared_->watched();
  std::erase_if(tracked_,
                [&](const auto& one) { return one.second.gone && !watched.contains(one.second.identity); });
  for (const auto& [index, tracked] : tracked_) {
    presences.emplace(Target{providerName, tracked.identity, std::nullopt}, presenceOf(tracked));
    const NetworkLink* const link = links_->table().byIndex(index);
    if (link && isShown(tracked, *link, instant))
      snapshot.connections.push_back(describe(*link, tracked.runner, tracked.since));
  }
  shared_->publish(std::move(snapshot), std::move(presences), done);
}

void Worker::note(const NetworkLink& link, TimePoint instant) {
  const auto [found, isNew] = tracked_.try_emplace(link.index);
  Tracked& tracked = found->second;
  if (isNew) {
    tracked.identity = identityOf(link);
    if (lookedOnce_) tracked.since = instant;
  }
  tracked.name = link.name;
  noteRunner(tracked, link, instant);
}

void Worker::noteRunner(Tracked& tracked, const NetworkLink& link, TimePoint instant) const {
  // Only a tun has a program behind it that could be found so.
  if (link.kind != "tun") return;
  if (tracked.runner) {
    const auto& id = tracked.runner->id;
    const ProcessTable now = ProcessTable::readOne(options_.procRoot, id.pid);
    if (now.runs(id) || now.failure() != 0) return;
    tracked.runner.reset();
    tracked.searched = {};
  }
  if (tracked.searched != TimePoint() && instant - tracked.searched < searchesApart) return;
  tracked.searched = instant;
  tracked.runner = findRunner(options_.procRoot, link.name);
}

bool Worker::isShown(const Tracked& tracked, const NetworkLink& link, TimePoint instant) const {
  if (tracked.gone) return false;
  if (link.tap && !(tracked.runner && isVpnProgram(tracked.runner->name))) return false;
  return !tracked.since || instant - *tracked.since >= options_.patience;
}

Presence Worker::presenceOf(const Tracked& tracked) const {
  Presence presence;
  presence.state = tracked.gone ? PresenceState::gone : PresenceState::up;
  presence.evidence = {{EvidenceKind::interface, tracked.name, !tracked.gone}};
  if (!tracked.gone && tracked.runner) presence.evidence.push_back(evidenceOf(*tracked.runner));
  return presence;
}

void Worker::refuse(HangUpCall& call) const {
  const auto reason = shared_->permission(call.target()).reason;
  call.answer(
      {Reply::Kind::refused,
       reason.value_or(Error{ErrorDomain::onhook, "",
                             translate("other", "Onhook does not hang this up: it is only seen"), ""})});
}

}  // namespace onhook::other
