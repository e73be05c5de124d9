#include "tests/ui/support/FakeProvider.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <utility>

namespace onhook::test {

FakeProvider::FakeProvider(std::string name, std::string displayName)
    : name_(std::move(name)), displayName_(std::move(displayName)) {
  snapshot_.provider = name_;
  snapshot_.reach = Reach::reached;
  snapshot_.look = 1;
}

void FakeProvider::list(std::vector<Connection> connections) {
  {
    const std::lock_guard lock(mutex_);
    snapshot_.connections = std::move(connections);
  }
  tellAll();
}

void FakeProvider::remove(const Target& target) {
  {
    const std::lock_guard lock(mutex_);
    if (!target.link) {
      std::erase_if(snapshot_.connections,
                    [&](const Connection& connection) { return connection.target == target; });
    }
    for (Connection& connection : snapshot_.connections) {
      std::erase_if(connection.links, [&](const Link& link) { return link.target == target; });
    }
  }
  tellAll();
}

void FakeProvider::listEntries(std::vector<Entry> entries) {
  {
    const std::lock_guard lock(mutex_);
    snapshot_.entries = std::move(entries);
  }
  tellAll();
}

void FakeProvider::setReach(Reach reach, std::optional<Error> reason) {
  {
    const std::lock_guard lock(mutex_);
    snapshot_.reach = reach;
    snapshot_.reason = std::move(reason);
  }
  tellAll();
}

void FakeProvider::setPresence(const Target& target, std::optional<Presence> presence) {
  {
    const std::lock_guard lock(mutex_);
    if (presence) {
      presences_.insert_or_assign(target, *presence);
    } else {
      presences_.erase(target);
    }
  }
  tellAll();
}

void FakeProvider::onHangUp(HangUp hangUp) {
  const std::lock_guard lock(mutex_);
  onHangUp_ = std::move(hangUp);
}

void FakeProvider::onForce(HangUp force) {
  const std::lock_guard lock(mutex_);
  onForce_ = std::move(force);
}

void FakeProvider::onDial(Dial dial) {
  const std::lock_guard lock(mutex_);
  onDial_ = std::move(dial);
}

void FakeProvider::setPermission(const Permission& permission) {
  const std::lock_guard lock(mutex_);
  permission_ = permission;
}

void FakeProvider::blockEveryCall(Duration span, std::thread::id but) {
  const std::lock_guard lock(mutex_);
  blocks_ = span;
  forbidden_ = but;
}

void FakeProvider::release() {
  {
    const std::lock_guard lock(mutex_);
    blocks_ = {};
  }
  released_.notify_all();
}

int FakeProvider::hangUps(const Target& target) const {
  const std::lock_guard lock(mutex_);
  const auto found = hangUps_.find(target);
  return found == hangUps_.end() ? 0 : found->second;
}

int FakeProvider::forces(const Target& target) const {
  const std::lock_guard lock(mutex_);
  const auto found = forces_.find(target);
  return found == forces_.end() ? 0 : found->second;
}

int FakeProvider::keepDowns(const Target& target) const {
  const std::lock_guard lock(mutex_);
  const auto found = keepDowns_.find(target);
  return found == keepDowns_.end() ? 0 : found->second;
}

int FakeProvider::looksAtAll() const {
  const std::lock_guard lock(mutex_);
  return looksAtAll_;
}

int FakeProvider::dials(const std::string& entry) const {
  const std::lock_guard lock(mutex_);
  const auto found = dials_.find(entry);
  return found == dials_.end() ? 0 : found->second;
}

Snapshot FakeProvider::snapshot() const {
  block();
  const std::lock_guard lock(mutex_);
  return snapshot_;
}

Presence FakeProvider::presence(const Target& target) const {
  block();
  const std::lock_guard lock(mutex_);
  const auto told = presences_.find(target);
  Presence presence = told == presences_.end() ? presenceByList(target) : told->second;
  presence.look = snapshot_.look;
  return presence;
}

Presence FakeProvider::presenceByList(const Target& target) const {
  Presence presence;
  presence.state = PresenceState::gone;
  const auto connection = std::ranges::find(snapshot_.connections, target.whole(), &Connection::target);
  if (connection == snapshot_.connections.end()) return presence;
  ConnectionState state = connection->state;
  presence.evidence = connection->evidence;
  if (target.link) {
    const auto link = std::ranges::find(connection->links, target, &Link::target);
    if (link == connection->links.end()) return {.state = PresenceState::gone};
    state = link->state;
    presence.evidence = {{EvidenceKind::link, *target.link, true}};
  }
  presence.state = state == ConnectionState::goingDown ? PresenceState::goingDown : PresenceState::up;
  return presence;
}

std::uint64_t FakeProvider::look(const Target& target) {
  block();
  std::uint64_t number = 0;
  {
    const std::lock_guard lock(mutex_);
    number = ++snapshot_.look;
  }
  subscribers_.notifyTarget(target);
  return number;
}

std::uint64_t FakeProvider::lookAtAll() {
  block();
  std::uint64_t number = 0;
  {
    const std::lock_guard lock(mutex_);
    number = ++snapshot_.look;
    ++looksAtAll_;
  }
  subscribers_.notifyList();
  return number;
}

Subscription FakeProvider::subscribe(const Target& target, std::shared_ptr<Wakeup> wakeup) {
  block();
  return subscribers_.toTarget(target, std::move(wakeup));
}

Subscription FakeProvider::subscribeToList(std::shared_ptr<Wakeup> wakeup) {
  block();
  return subscribers_.toList(std::move(wakeup));
}

Reply FakeProvider::hangUp(const Target& target) {
  HangUp hangUp;
  {
    const std::lock_guard lock(mutex_);
    ++hangUps_[target];
    hangUp = onHangUp_;
  }
  block();
  if (hangUp) return hangUp(target);
  remove(target);
  return {};
}

Reply FakeProvider::force(const Target& target) {
  HangUp force;
  {
    const std::lock_guard lock(mutex_);
    ++forces_[target];
    force = onForce_;
  }
  block();
  if (force) return force(target);
  remove(target);
  return {};
}

Reply FakeProvider::keepDown(const Target& target) {
  {
    const std::lock_guard lock(mutex_);
    ++keepDowns_[target];
  }
  block();
  remove(target);
  return {};
}

DialResult FakeProvider::dial(const std::string& entry, DialWith with) {
  Dial dial;
  {
    const std::lock_guard lock(mutex_);
    ++dials_[entry];
    dial = onDial_;
  }
  block();
  return dial ? dial(entry) : Actor::dial(entry, with);
}

Permission FakeProvider::mayHangUp(const Target&) const {
  block();
  const std::lock_guard lock(mutex_);
  return permission_;
}

int FakeProvider::blocked() const {
  const std::lock_guard lock(mutex_);
  return blocked_;
}

void FakeProvider::block() const {
  std::unique_lock lock(mutex_);
  if (blocks_ == Duration{}) return;
  if (std::this_thread::get_id() == forbidden_) {
    std::fputs("A provider was called on a thread that must not be held up.\n", stderr);
    std::abort();
  }
  ++blocked_;
  released_.wait_for(lock, blocks_, [this] { return blocks_ == Duration{}; });
  --blocked_;
}

void FakeProvider::tellAll() const {
  subscribers_.notifyAllTargets();
  subscribers_.notifyList();
}

}  // namespace onhook::test
