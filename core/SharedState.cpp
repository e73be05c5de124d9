#include "core/SharedState.h"

#include <utility>

namespace onhook {

namespace {

/// Those of which the list now says something else: what dials stands all along, and becomes connected.
std::set<Target> changedRows(const Snapshot& before, const Snapshot& now) {
  std::map<Target, const Connection*> known;
  for (const Connection& row : before.connections) known.emplace(row.target, &row);
  std::set<Target> changed;
  for (const Connection& row : now.connections) {
    const auto it = known.find(row.target);
    const bool same =
        it != known.end() && it->second->state == row.state && it->second->stateDetail == row.stateDetail;
    if (!same) changed.insert(row.target);
  }
  return changed;
}

}  // namespace

SharedState::SharedState(std::string provider) : provider_(std::move(provider)) {
  snapshot_.provider = provider_;
}

Snapshot SharedState::snapshot() const {
  const std::lock_guard lock(mutex_);
  return snapshot_;
}

Presence SharedState::presence(const Target& target) const {
  const std::lock_guard lock(mutex_);
  Presence presence;
  presence.providerLost = snapshot_.reach != Reach::reached;
  if (const auto it = presences_.find(target); it != presences_.end()) {
    presence = it->second;
    if (const auto asked = goneLooks_.find(target); asked != goneLooks_.end())
      presence.goneLook = asked->second;
  } else if (snapshot_.reason) {
    presence.reason = snapshot_.reason;
  }
  presence.look = doneLook_;
  return presence;
}

Permission SharedState::permission(const Target& target) const {
  const std::lock_guard lock(mutex_);
  for (const Connection& connection : snapshot_.connections) {
    if (connection.target == target) return connection.mayHangUp;
    for (const Link& link : connection.links) {
      if (link.target == target) return link.mayHangUp;
    }
  }
  return {};
}

std::uint64_t SharedState::askLocked() {
  if (asked_.number == 0) asked_.number = ++lastLook_;
  wake();
  return asked_.number;
}

std::uint64_t SharedState::askLook(const Target& target) {
  const std::lock_guard lock(mutex_);
  asked_.targets.insert(target);
  return askLocked();
}

std::uint64_t SharedState::askLookAtAll() {
  const std::lock_guard lock(mutex_);
  asked_.list = true;
  return askLocked();
}

Subscription SharedState::subscribe(const Target& target, std::shared_ptr<Wakeup> wakeup) {
  {
    const std::lock_guard lock(mutex_);
    watched_.insert(target.connection);
  }
  auto subscription = std::make_shared<Subscription>(subscribers_.toTarget(target, std::move(wakeup)));
  return Subscription([state = shared_from_this(), subscription, identity = target.connection] {
    subscription->end();
    const std::lock_guard lock(state->mutex_);
    if (const auto it = state->watched_.find(identity); it != state->watched_.end())
      state->watched_.erase(it);
  });
}

Subscription SharedState::subscribeToList(std::shared_ptr<Wakeup> wakeup) {
  return subscribers_.toList(std::move(wakeup));
}

void SharedState::end() {
  const std::lock_guard lock(mutex_);
  ended_ = true;
  wake();
}

bool SharedState::hasEnded() const {
  const std::lock_guard lock(mutex_);
  return ended_;
}

bool SharedState::isLookAsked() const {
  const std::lock_guard lock(mutex_);
  return asked_.number != 0;
}

LookRequest SharedState::takeLook() {
  const std::lock_guard lock(mutex_);
  return std::exchange(asked_, {});
}

std::set<std::string> SharedState::watched() const {
  const std::lock_guard lock(mutex_);
  return {watched_.begin(), watched_.end()};
}

void SharedState::lookAgainAtGone(const std::map<Target, Presence>& now, std::set<Target>& changed) {
  std::map<Target, std::uint64_t> asked;
  for (const auto& [target, presence] : now) {
    if (presence.state != PresenceState::gone) continue;
    if (const auto known = goneLooks_.find(target); known != goneLooks_.end()) {
      asked.insert(*known);
    } else if (watched_.contains(target.connection)) {
      asked_.targets.insert(target);
      asked.emplace(target, askLocked());
      changed.erase(target);
    }
  }
  goneLooks_ = std::move(asked);
}

void SharedState::publish(Snapshot snapshot, std::map<Target, Presence> presences, const LookRequest* done) {
  std::set<Target> changed;
  bool listChanged = false;
  {
    const std::lock_guard lock(mutex_);
    if (done) {
      doneLook_ = done->number;
      changed = done->targets;
    }
    for (const auto& [target, presence] : presences) {
      const auto it = presences_.find(target);
      if (it == presences_.end() || it->second != presence) changed.insert(target);
    }
    lookAgainAtGone(presences, changed);
    changed.merge(changedRows(snapshot_, snapshot));
    snapshot.provider = provider_;
    snapshot.look = snapshot_.look;  // what only the number changes is no news
    listChanged = snapshot != snapshot_ || (done && done->list);
    snapshot.look = doneLook_;
    snapshot_ = std::move(snapshot);
    presences_ = std::move(presences);
  }
  for (const Target& target : changed) subscribers_.notifyTarget(target);
  if (listChanged) subscribers_.notifyList();
}

}  // namespace onhook
