#include "core/providers/networkmanager/Tracker.h"

#include <algorithm>

#include "core/providers/networkmanager/Noting.h"
#include "core/providers/networkmanager/Remains.h"
#include "core/providers/networkmanager/Rows.h"
#include "core/providers/networkmanager/Witnesses.h"

namespace onhook::networkmanager {

namespace {

bool hasProcesses(ConnectionKind kind) {
  return kind == ConnectionKind::vpn || kind == ConnectionKind::pppoe || kind == ConnectionKind::adsl;
}

}  // namespace

void Tracker::update(const World& world, const std::set<std::string>& asked) {
  takeUpListed(world);
  takeUpAsked(world, asked);
  takeUpRemains(world);
  for (auto& [identity, tracked] : tracked_) {
    if (!tracked.gone) note(tracked, world);
  }
  markSuperseded(world);
  for (auto& [identity, tracked] : tracked_) {
    if (tracked.gone) {
      // What is gone stays gone, whatever happens to the system afterwards.
      tracked.presence.providerLost = !world.answering;
      continue;
    }
    tracked.presence = derivePresence(tracked, world);
    tracked.gone = tracked.presence.state == PresenceState::gone && !objectOf(tracked, world);
  }
  forget(world, asked);
}

void Tracker::takeUpListed(const World& world) {
  if (!world.answering) return;
  for (const auto& [path, object] : world.service.tree.active()) {
    const auto kind = kindOf(object, world);
    if (!kind) continue;
    ConnectionId id{ConnectionId::numberOfPath(path), object.uuid, world.service.owner, world.service.bus};
    const std::string identity = id.toString();
    Tracked& tracked = tracked_.try_emplace(identity).first->second;
    tracked.id = std::move(id);
    tracked.kind = *kind;
  }
}

void Tracker::takeUpAsked(const World& world, const std::set<std::string>& asked) {
  if (!world.answering) return;
  for (const std::string& identity : asked) {
    if (tracked_.contains(identity)) continue;
    const auto id = ConnectionId::parse(identity);
    if (!id) continue;
    Tracked tracked;
    tracked.id = *id;
    for (const auto& [path, profile] : world.service.profiles) {
      if (profile.uuid != id->uuid) continue;
      tracked.kind = profile.kind().value_or(ConnectionKind::vpn);
      tracked.name = profile.name;
      tracked.service = profile.service;
    }
    tracked_.emplace(identity, std::move(tracked));
  }
}

void Tracker::takeUpRemains(const World& world) {
  if (!world.answering) return;
  for (const Remains& remains : findRemains(world)) {
    Tracked& tracked = tracked_[remains.id.toString()];
    if (tracked.seen) continue;
    tracked.id = remains.id;
    tracked.kind = ConnectionKind::vpn;
    tracked.name = remains.profile.name;
    noteProfile(tracked, remains.profile);
    tracked.seen = tracked.remains = tracked.goingDown = true;
    // Whether it ever was, nobody can tell any more, nor why it ended.
    tracked.wasUp = true;
    const NetworkLink* const link = world.linksKnown ? world.links.byName(remains.interface) : nullptr;
    if (!link) continue;
    tracked.interface = {link->index, link->name, link->persistent};
    tracked.shownInterface = link->name;
  }
}

void Tracker::markSuperseded(const World& world) {
  for (auto& [identity, old] : tracked_) {
    if (!old.interface || old.gone || isOfPresentOwner(old, world)) continue;
    old.superseded |= std::any_of(tracked_.begin(), tracked_.end(), [&, &old = old](const auto& entry) {
      const Tracked& other = entry.second;
      return objectOf(other, world) && other.interface && other.interface->index == old.interface->index;
    });
  }
}

void Tracker::forget(const World& world, const std::set<std::string>& asked) {
  for (const auto& [identity, tracked] : tracked_)
    ended_.note(identity, !hasRow(tracked, world) && !tracked.presence.stands());
  for (const std::string& identity : ended_.takeTooMany(asked)) tracked_.erase(identity);
}

void Tracker::processEnded(const ProcessId& process) {
  for (auto& [identity, tracked] : tracked_) {
    for (NotedProcess& noted : tracked.processes) {
      if (noted.id == process) noted.runs = false;
    }
  }
}

void Tracker::hangUpAccepted(const std::string& identity) {
  if (const auto it = tracked_.find(identity); it != tracked_.end())
    it->second.goingDown = it->second.hungUp = true;
}

void Tracker::dialed(const ConnectionId& id, const Profile& profile, std::uint64_t look) {
  Tracked& tracked = tracked_[id.toString()];
  if (tracked.seen) return;
  tracked.id = id;
  tracked.kind = profile.kind().value_or(ConnectionKind::vpn);
  tracked.name = profile.name;
  tracked.seen = true;
  tracked.awaitedUntil = look;
  noteProfile(tracked, profile);
}

void Tracker::looked(std::uint64_t look) {
  for (auto& [identity, tracked] : tracked_) {
    if (tracked.awaitedUntil && *tracked.awaitedUntil <= look) tracked.awaitedUntil.reset();
  }
}

bool Tracker::needsProcesses(const World& world, const std::set<std::string>& asked) const {
  const auto isNew = [this](const std::string& identity) { return !tracked_.contains(identity); };
  const auto isListed = [&](const auto& entry) {
    const auto kind = kindOf(entry.second, world);
    return kind && hasProcesses(*kind);
  };
  const auto isTracked = [](const auto& entry) {
    return !entry.second.gone && hasProcesses(entry.second.kind);
  };
  const auto& listed = world.service.tree.active();
  return std::any_of(asked.begin(), asked.end(), isNew) || mayHaveRemains(world) ||
         std::any_of(listed.begin(), listed.end(), isListed) ||
         std::any_of(tracked_.begin(), tracked_.end(), isTracked);
}

std::set<ProcessId> Tracker::watchedProcesses() const {
  std::set<ProcessId> watched;
  for (const auto& [identity, tracked] : tracked_) {
    if (tracked.gone) continue;
    for (const NotedProcess& process : tracked.processes) {
      if (process.runs) watched.insert(process.id);
    }
  }
  return watched;
}

}  // namespace onhook::networkmanager
