#include "core/providers/simulated/SimulatedMemory.h"

#include <algorithm>
#include <utility>

#include "core/Translate.h"
#include "core/providers/simulated/RasErrors.h"

namespace onhook {

namespace {

ConnectionState stateOf(PresenceState state, NativePhase phase, bool lost) {
  if (lost || state == PresenceState::cannotTell) return ConnectionState::unknown;
  switch (phase) {
    case NativePhase::dialing:
    case NativePhase::dialFailed:
      return ConnectionState::dialing;
    case NativePhase::connected:
      return ConnectionState::connected;
    case NativePhase::goingDown:
      return ConnectionState::goingDown;
  }
  return ConnectionState::unknown;
}

PresenceState standing(NativePhase phase) {
  return phase == NativePhase::goingDown ? PresenceState::goingDown : PresenceState::up;
}

}  // namespace

SimulatedMemory::Changes SimulatedMemory::update(const SimulatedWorld& world, const Look& look) {
  Changes changes{{}, {}, look.withCounters || look_ == 0};
  const auto error = world.listError();
  changes.list |= std::exchange(listError_, error) != error;
  changes.list |= std::exchange(away_, world.away()) != away_;
  look_ = std::max(look_, look.number);
  Pass pass{world, look, std::exchange(lookedAt_, look.now), changes};
  const bool all = !certain_ || look.withCounters || look.news.all || listError_;
  certain_ = !listError_;
  if (all)
    lookAtAll(pass);
  else
    lookAtSome(pass);
  changes.list |= !changes.connections.empty();
  return changes;
}

void SimulatedMemory::lookAtAll(Pass& pass) {
  const NativeList list = pass.world.enumerate();
  pass.names.reserve(list.connections.size());
  for (const NativeConnection& found : list.connections) note(pass, found);
  for (auto at = records_.begin(); at != records_.end();) at = renew(pass, at);
}

void SimulatedMemory::lookAtSome(Pass& pass) {
  std::set<SimulatedIdentity> some = pass.look.news.of;
  for (const Target& target : pass.look.asked) {
    if (const auto identity = SimulatedIdentity::parse(target.connection)) some.insert(*identity);
  }
  for (const SimulatedIdentity& identity : some) {
    const auto found = pass.world.listed(identity.handle);
    if (!found) continue;
    if (found->identity == identity)
      note(pass, *found);
    else
      pass.names.emplace(identity.handle, found->identity);
  }
  for (const SimulatedIdentity& identity : some) {
    if (const auto at = records_.find(identity); at != records_.end()) renew(pass, at);
  }
}

void SimulatedMemory::note(Pass& pass, const NativeConnection& found) {
  pass.names.emplace(found.identity.handle, found.identity);
  Record& record = records_[found.identity];
  pass.changes.list |= std::exchange(record.comesBack, found.comesBack) != found.comesBack;
  if (record.entry) return;
  record.entry = found.entry;
  record.links.resize(script_.entries[found.entry].links.size());
  pass.fresh.insert(found.identity);
}

SimulatedMemory::Records::iterator SimulatedMemory::renew(Pass& pass, Records::iterator at) {
  const SimulatedWorld& world = pass.world;
  const Look& look = pass.look;
  const SimulatedIdentity& identity = at->first;
  Record& record = at->second;
  bool changed = pass.fresh.contains(identity);
  const auto take = [&](Sight& sight, Sight seen) {
    if (seen.state == PresenceState::gone && sight.state != PresenceState::gone && record.watchers > 0) {
      seen.goneLook = look.number + 1;
      pass.changes.ended.insert(identity.target());
    }
    changed |= sight != seen || listed(sight, pass.before) != listed(seen, look.now);
    certain_ &= seen.state != PresenceState::cannotTell;
    sight = std::move(seen);
  };
  take(record.sight, lookAt(identity, record, world, pass.names));
  for (std::size_t i = 0; i < record.links.size(); ++i) {
    const int number = static_cast<int>(i) + 1;
    LinkRecord& link = record.links[i];
    take(link.sight, lookAtLink(identity, number, record, world));
    if (link.sight.stands() && (look.withCounters || changed)) {
      link.statistics = world.linkStatistics(identity.handle, number);
    }
  }
  if (record.sight.stands() && (look.withCounters || changed))
    record.statistics = world.statistics(identity.handle);
  if (changed) pass.changes.connections.insert(identity.target());
  return forgets(record) ? records_.erase(at) : std::next(at);
}

SimulatedMemory::Sight SimulatedMemory::lookAt(const SimulatedIdentity& identity, const Record& record,
                                               const SimulatedWorld& world, const Names& names) const {
  Sight sight = record.sight;
  // A LUID is never given again: what was gone stays gone, whatever its handle names now.
  if (sight.state == PresenceState::gone) return sight;
  sight.lost = world.away();
  sight.heldBy.clear();
  sight.reason.reset();
  if (sight.lost) {
    sight.unseenSince.reset();
    const bool interfaceTells = record.entry && script_.entries[*record.entry].interfaceTells;
    sight.state = !interfaceTells                   ? PresenceState::cannotTell
                  : world.interfaceStands(identity) ? standing(sight.phase)
                                                    : PresenceState::gone;
    if (sight.state == PresenceState::cannotTell) sight.reason = listError_;
    return sight;
  }

  const auto named = names.find(identity.handle);
  const bool handleListed = named != names.end();
  const bool isListed = handleListed && named->second == identity;
  const NativeStatus status = world.status(identity.handle);
  if (!status.error) {
    sight.phase = status.phase;
    sight.doing = status.doing;
  }
  if (isListed) {
    sight.state = standing(sight.phase);
    sight.reason = status.error;
    sight.heldBy = status.heldBy;
  } else if (handleListed || (status.error && isInvalidHandle(*status.error))) {
    sight.state = PresenceState::gone;
  } else if (!status.error && record.entry) {
    sight.state = standing(sight.phase);  // it left the list early; its handle is still valid
  } else {
    sight.state = PresenceState::cannotTell;
    sight.reason = status.error;
  }
  sight.dialFailed |= sight.phase == NativePhase::dialFailed;
  // Why it failed stays known when it has given back its port.
  if (sight.dialFailed && record.entry && !sight.reason)
    sight.reason = script_.entries[*record.entry].dialFails;
  noteUnseen(sight);
  return sight;
}

SimulatedMemory::Sight SimulatedMemory::lookAtLink(const SimulatedIdentity& identity, int number,
                                                   const Record& record, const SimulatedWorld& world) const {
  Sight sight = record.links[static_cast<std::size_t>(number) - 1].sight;
  if (sight.state == PresenceState::gone) return sight;
  sight.lost = record.sight.lost;
  sight.reason = record.sight.reason;
  sight.state = record.sight.state;
  if (sight.lost) {
    // The interface is the whole bundle's: it can tell that a link is gone, never that it stands.
    if (sight.state != PresenceState::gone) sight.state = PresenceState::cannotTell;
    sight.unseenSince.reset();
    return sight;
  }
  if (record.sight.stands()) {
    const NativeStatus status = world.linkStatus(identity.handle, number);
    sight.reason = status.error;
    if (!status.error) {
      sight.phase = status.phase;
      sight.state = standing(status.phase);
    } else if (isPortNotOpen(*status.error)) {
      sight.state = PresenceState::gone;
      sight.reason.reset();
    } else {
      sight.state = PresenceState::cannotTell;
    }
  }
  noteUnseen(sight);
  return sight;
}

void SimulatedMemory::noteUnseen(Sight& sight) const {
  const bool unseen = sight.state == PresenceState::cannotTell;
  sight.unseenSince = unseen ? std::optional(sight.unseenSince.value_or(lookedAt_)) : std::nullopt;
}

bool SimulatedMemory::forgets(const Record& record) const {
  // Without the list nothing else could tell what the record does.
  if (record.watchers > 0 || listError_) return false;
  return record.sight.state == PresenceState::gone || !record.entry;
}

bool SimulatedMemory::noteFrozen(bool frozen) {
  return std::exchange(frozen_, frozen) != frozen;
}

void SimulatedMemory::noteDialed(const Target& target, const std::string& entryId) {
  const auto identity = SimulatedIdentity::parse(target.connection);
  const auto entry = std::find_if(script_.entries.begin(), script_.entries.end(),
                                  [&](const SimulatedEntry& e) { return e.identity() == entryId; });
  if (!identity || entry == script_.entries.end()) return;
  Record& record = records_[*identity];
  record.entry = static_cast<std::size_t>(entry - script_.entries.begin());
  record.links.resize(entry->links.size());
  const auto dialing = [](Sight& sight) {
    sight.state = PresenceState::up;
    sight.phase = NativePhase::dialing;
  };
  dialing(record.sight);
  if (!entry->dialPhases.empty()) record.sight.doing = entry->dialPhases.front();
  for (LinkRecord& link : record.links) dialing(link.sight);
}

bool SimulatedMemory::keepsPortAfterFailing(const Target& target) const {
  const auto identity = SimulatedIdentity::parse(target.connection);
  const auto found = identity ? records_.find(*identity) : records_.end();
  return found != records_.end() && found->second.sight.stands() &&
         found->second.sight.phase == NativePhase::dialFailed;
}

void SimulatedMemory::watch(const Target& target) {
  if (target.provider != simulatedProviderName) return;
  const auto identity = SimulatedIdentity::parse(target.connection);
  if (!identity) return;
  const auto [at, isNew] = records_.try_emplace(*identity);
  ++at->second.watchers;
  // Nothing is known of it.
  if (isNew) certain_ = false;
}

void SimulatedMemory::unwatch(const Target& target) {
  if (target.provider != simulatedProviderName) return;
  const auto identity = SimulatedIdentity::parse(target.connection);
  const auto found = identity ? records_.find(*identity) : records_.end();
  if (found == records_.end() || --found->second.watchers > 0) return;
  if (forgets(found->second)) records_.erase(found);
}

void SimulatedMemory::track(const Target& target) {
  if (target.provider != simulatedProviderName) return;
  if (const auto identity = SimulatedIdentity::parse(target.connection)) records_.try_emplace(*identity);
}

Presence SimulatedMemory::presence(const Target& target) const {
  Presence presence;
  presence.look = look_;
  presence.providerLost = away_;
  if (target.provider != simulatedProviderName) return presence;
  const auto identity = SimulatedIdentity::parse(target.connection);
  const auto found = identity ? records_.find(*identity) : records_.end();
  if (found == records_.end()) {
    // It never was, or it went and nobody watched: the last list knows.
    const bool sure = look_ > 0 && !listError_;
    presence.state = sure ? PresenceState::gone : PresenceState::cannotTell;
    if (!sure) presence.reason = listError_;
    return presence;
  }
  const Record& record = found->second;
  const Sight* sight = &record.sight;
  if (target.link) {
    const auto number = simulatedLinkNumber(target);
    if (number && static_cast<std::size_t>(*number) <= record.links.size()) {
      sight = &record.links[static_cast<std::size_t>(*number) - 1].sight;
    } else if (record.entry) {
      presence.state = PresenceState::gone;  // a bundle without such a link
      return presence;
    }
  }
  presence.state = sight->state;
  presence.goneLook = sight->goneLook;
  presence.reason = sight->reason;
  if (presence.state == PresenceState::cannotTell) return presence;
  if (target.link) {
    presence.evidence = {{EvidenceKind::link, *target.link, presence.stands()}};
  } else {
    presence.evidence = evidence(*identity, record);
  }
  return presence;
}

std::vector<Evidence> SimulatedMemory::evidence(const SimulatedIdentity& identity,
                                                const Record& record) const {
  const Sight& sight = record.sight;
  const bool stands = sight.stands();
  std::vector<Evidence> evidence;
  if (record.entry) {
    const std::string& interface = script_.entries[*record.entry].interface;
    if (!interface.empty()) evidence.push_back({EvidenceKind::interface, interface, stands});
  }
  if (!sight.lost) evidence.push_back({EvidenceKind::handle, std::to_string(identity.handle), stands});
  if (!sight.heldBy.empty()) evidence.push_back({EvidenceKind::externalHolder, sight.heldBy, true});
  return evidence;
}

Permission SimulatedMemory::mayHangUp(const Target& target) const {
  const auto identity = SimulatedIdentity::parse(target.connection);
  const auto found = identity ? records_.find(*identity) : records_.end();
  if (found == records_.end() || !found->second.entry) return {};
  return script_.entries[*found->second.entry].permission;
}

bool SimulatedMemory::listed(const Sight& sight, TimePoint now) {
  if (sight.state == PresenceState::gone) return false;
  return !sight.unseenSince || now - *sight.unseenSince < rasSettleTime;
}

Snapshot SimulatedMemory::snapshot() const {
  Snapshot snapshot;
  snapshot.provider = simulatedProviderName;
  snapshot.look = look_;
  snapshot.reason = listError_;
  if (frozen_) {
    snapshot.reach = Reach::notAnswering;
    snapshot.reason =
        Error{ErrorDomain::onhook, "practice-frozen",
              translate("simulated", "The practice network does not answer."),
              translate("simulated", "Wait for it to go on; what you see is what was last known.")};
  } else if (look_ > 0) {
    snapshot.reach = away_ ? Reach::absent : listError_ ? Reach::notAnswering : Reach::reached;
  }
  for (const auto& [identity, record] : records_) {
    if (record.entry && listed(record.sight, lookedAt_))
      snapshot.connections.push_back(describe(identity, record));
  }
  if (look_ > 0) {
    for (const SimulatedEntry& entry : script_.entries) {
      snapshot.entries.push_back({snapshot.provider, entry.identity(), entry.name, entry.kind, entry.variant,
                                  entry.device, entry.permission});
    }
  }
  return snapshot;
}

Connection SimulatedMemory::describe(const SimulatedIdentity& identity, const Record& record) const {
  const SimulatedEntry& entry = script_.entries[*record.entry];
  const Sight& sight = record.sight;
  Connection connection;
  connection.target = identity.target();
  connection.name = entry.name;
  connection.kind = entry.kind;
  connection.variant = entry.variant;
  connection.device = entry.device;
  connection.goesOver = entry.goesOver;
  connection.server = entry.server;
  connection.entry = entry.identity();
  connection.state = stateOf(sight.state, sight.phase, sight.lost);
  if (sight.phase == NativePhase::dialFailed) {
    connection.stateDetail = filled(translate("simulated", "dialing failed: %1"), {entry.dialFails->text});
  } else if (!sight.heldBy.empty()) {
    connection.stateDetail = filled(translate("simulated", "%1 still holds it"), {sight.heldBy});
  } else if (sight.phase == NativePhase::dialing) {
    connection.stateDetail = sight.doing;
  }
  const bool dialed = sight.phase == NativePhase::connected || sight.phase == NativePhase::goingDown;
  if (dialed) {
    connection.interface = entry.interface;
    connection.addresses = entry.addresses;
  }
  connection.since = record.statistics.since;
  connection.bytesIn = record.statistics.bytesIn;
  connection.bytesOut = record.statistics.bytesOut;
  connection.comesBack = record.comesBack;
  if (record.comesBack) connection.keepDown = entry.keepDown;
  connection.owner = entry.owner;
  connection.mayHangUp = entry.permission;
  connection.force = entry.force;
  connection.links = describeLinks(identity, record);
  connection.evidence = presence(connection.target).evidence;
  return connection;
}

std::vector<Link> SimulatedMemory::describeLinks(const SimulatedIdentity& identity,
                                                 const Record& record) const {
  const SimulatedEntry& entry = script_.entries[*record.entry];
  std::vector<Link> links;
  for (std::size_t i = 0; i < record.links.size(); ++i) {
    const auto& [sight, statistics] = record.links[i];
    if (!listed(sight, lookedAt_)) continue;
    Link link;
    link.number = static_cast<int>(i) + 1;
    link.target = identity.linkTarget(link.number);
    link.name = entry.links[i].name.empty() ? "Link " + *link.target.link : entry.links[i].name;
    link.device = entry.links[i].device;
    link.state = stateOf(sight.state, sight.phase, sight.lost);
    link.since = statistics.since;
    link.bytesIn = statistics.bytesIn;
    link.bytesOut = statistics.bytesOut;
    link.mayHangUp = entry.permission;
    links.push_back(std::move(link));
  }
  return links;
}

}  // namespace onhook
