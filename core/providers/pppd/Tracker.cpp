#include "core/providers/pppd/Tracker.h"

#include <signal.h>

#include <algorithm>

#include "core/providers/pppd/Deriving.h"

namespace onhook::pppd {

namespace {

std::string linkNameOf(const Pppd& pppd) {
  if (!pppd.linkName.empty()) return pppd.linkName;
  const std::string device = pppd.record.get("DEVICE");
  return device.empty() ? "pppd " + std::to_string(pppd.id.pid) : device.substr(device.rfind('/') + 1);
}

void noteInterface(Tracked& tracked, const Group& group) {
  if (!group.interface) return;
  if (group.interface->index != tracked.interface) {
    // It dialed again: a new interface, a new beginning.
    tracked.connected = false;
    tracked.timed = false;
    tracked.since.reset();
  }
  tracked.interface = group.interface->index;
  tracked.interfaceName = group.interface->name;
}

void noteTime(Tracked& tracked, const Group& group) {
  // Once: a time worked out anew differs a little each time, and would be news.
  tracked.connected |= group.phase == Phase::connected;
  if (group.phase == Phase::connected && !tracked.timed && group.master->interfaceSince) {
    tracked.timed = true;
    tracked.since = group.master->interfaceSince;
  }
  if (!tracked.since) tracked.since = group.master->started;
}

void noteMembers(Tracked& tracked, const Group& group) {
  // Links that left of themselves are none of it any more; those that were asked to end are, until they do.
  if (tracked.request == Request::none) tracked.members.clear();
  for (const Pppd* member : group.members()) {
    if (std::find(tracked.members.begin(), tracked.members.end(), member->id) == tracked.members.end())
      tracked.members.push_back(member->id);
  }
}

void noteLinks(Tracked& tracked, const Group& group) {
  for (auto& [id, link] : tracked.links) link.inBundle = group.hasLink(id);
  // The first link is number one also when it is seen late.
  std::vector<const Pppd*> links = group.links;
  std::stable_sort(links.begin(), links.end(),
                   [&](const Pppd* a, const Pppd* b) { return a == group.master && b != group.master; });
  for (const Pppd* pppd : links) {
    TrackedLink& link = tracked.links[pppd->id];
    if (link.number == 0) {
      link.number = ++tracked.lastNumber;
      link.since = pppd->started;
    }
    link.id = pppd->id;
    link.name = linkNameOf(*pppd);
    link.isMaster = pppd == group.master;
    link.inBundle = true;
  }
}

std::vector<Signal> toEveryMember(const Tracked& tracked, const World& world, int number) {
  std::vector<Signal> signals;
  for (const ProcessId& member : tracked.members) {
    // Where processes cannot be read, those that are held still run.
    const bool held = !world.hasProcesses && world.running.contains(member);
    if (held || world.find(member)) signals.push_back({member, number});
  }
  return signals;
}

void note(Tracked& tracked, const Group& group) {
  tracked.seen = true;
  noteInterface(tracked, group);
  noteTime(tracked, group);
  noteMembers(tracked, group);
  noteLinks(tracked, group);
}

}  // namespace

void Tracker::update(const World& world, const std::set<std::string>& asked) {
  takeUpGroups(world);
  takeUpAsked(world, asked);

  std::map<std::string, const Group*> now;
  for (const Group& group : groups_) now[ConnectionId{group.master->id, world.boot}.toString()] = &group;
  for (auto& [identity, tracked] : tracked_) {
    const auto it = now.find(identity);
    const Group* group = it == now.end() ? nullptr : it->second;
    if (group) {
      note(tracked, *group);
    } else if (tracked.request == Request::none) {
      // Its pppd has ended: what it leaves behind are connections of their own.
      if (!world.running.contains(tracked.id.process)) tracked.members = {tracked.id.process};
      for (auto& [id, link] : tracked.links) link.inBundle = false;
    } else {
      for (auto& [id, link] : tracked.links) link.inBundle &= world.running.contains(id);
    }
    if (const auto end = world.ended.find(tracked.id.process); end != world.ended.end())
      tracked.why = end->second;
    tracked.presence = presenceOf(tracked, group, world);
    tracked.gone = tracked.presence.state == PresenceState::gone;
    for (auto& [id, link] : tracked.links) link.presence = presenceOf(link, tracked, world);
    if (group) {
      tracked.row = describe(tracked, *group, world);
    } else if (tracked.seen) {
      tracked.row.state = ConnectionState::goingDown;
      tracked.row.stateDetail.clear();
      tracked.row.links.clear();
      tracked.row.evidence = tracked.presence.evidence;
    }
  }
  markJoined();
  for (auto& [identity, tracked] : tracked_) {
    tracked.shown = tracked.seen && !tracked.joined && tracked.presence.stands();
  }
  forget(asked);
  groups_.clear();  // they point into the world
}

void Tracker::takeUpGroups(const World& world) {
  groups_ = groupsOf(world);
  for (const Group& group : groups_) {
    ConnectionId id{group.master->id, world.boot};
    const std::string identity = id.toString();
    tracked_[identity].id = std::move(id);
  }
}

void Tracker::takeUpAsked(const World& world, const std::set<std::string>& asked) {
  for (const std::string& identity : asked) {
    const auto id = ConnectionId::parse(identity);
    if (!id || tracked_.contains(identity)) continue;
    Tracked tracked;
    tracked.id = *id;
    // Of another boot: no process can be it. An id that is no pppd's never was one of ours.
    if (id->boot == world.boot) tracked.members = {id->process};
    tracked_.emplace(identity, std::move(tracked));
  }
}

void Tracker::markJoined() {
  // By process: the connection that has it among its members.
  std::map<ProcessId, std::string> owners;
  for (const auto& [identity, tracked] : tracked_) {
    if (tracked.gone) continue;
    for (const ProcessId& member : tracked.members) {
      if (member != tracked.id.process) owners[member] = identity;
    }
  }
  for (auto& [identity, tracked] : tracked_) tracked.joined = owners.contains(tracked.id.process);
}

const TrackedLink* Tracker::linkOf(const Tracked& tracked, const Target& target, const World& world) const {
  const auto id = ConnectionId::parse(*target.link);
  if (!id || id->boot != tracked.id.boot) return nullptr;
  const auto link = tracked.links.find(id->process);
  const bool stands = link != tracked.links.end() && link->second.inBundle && world.find(id->process);
  return stands ? &link->second : nullptr;
}

std::vector<Signal> Tracker::signalsFor(const Target& target, const World& world) const {
  const auto it = tracked_.find(target.connection);
  if (target.provider != providerName || it == tracked_.end()) return {};
  const Tracked& tracked = it->second;
  if (!target.link) return toEveryMember(tracked, world, SIGTERM);
  const TrackedLink* const link = linkOf(tracked, target, world);
  if (!link) return {};
  const auto others = std::count_if(tracked.links.begin(), tracked.links.end(), [&](const auto& entry) {
    return entry.second.inBundle && entry.first != link->id;
  });
  // Where no other link is left the bundle ends with it: TERM, or a `persist` would dial again.
  return {{link->id, link->isMaster && others > 0 ? SIGHUP : SIGTERM}};
}

std::vector<Signal> Tracker::forceFor(const Target& target, const World& world) const {
  const auto it = tracked_.find(target.connection);
  if (target.provider != providerName || it == tracked_.end()) return {};
  if (!target.link) return toEveryMember(it->second, world, SIGKILL);
  const auto id = ConnectionId::parse(*target.link);
  const auto link = id ? it->second.links.find(id->process) : it->second.links.end();
  // Also one that has left its bundle already and whose process stays.
  const bool stands = link != it->second.links.end() && world.find(link->first);
  if (!stands || link->second.isMaster) return {};
  return {{link->first, SIGKILL}};
}

Tracker::Keeper Tracker::keeperOf(const Target& target, const World& world) const {
  const auto it = tracked_.find(target.connection);
  if (target.provider != providerName || it == tracked_.end()) return {};
  std::vector<const Pppd*> members;
  for (const ProcessId& member : it->second.members) {
    if (const Pppd* const pppd = world.find(member)) members.push_back(pppd);
  }
  Keeper keeper;
  for (const Pppd* member : members) {
    keeper.comesBack |= member->comesBack();
    keeper.endsWithThem &= member->endsWithUnit;
  }
  keeper.units = unitsToStop(members, world);
  return keeper;
}

const Pppd* Tracker::heldByXl2tpd(const Target& target, const World& world) const {
  const auto it = tracked_.find(target.connection);
  if (target.provider != providerName || target.link || it == tracked_.end()) return nullptr;
  const Pppd* const pppd = world.find(it->second.id.process);
  return pppd && pppd->xl2tpdRedials && !pppd->xl2tpdControl.empty() ? pppd : nullptr;
}

template <typename Change>
void Tracker::changeRequest(const Target& target, Change change) {
  const auto it = tracked_.find(target.connection);
  if (it == tracked_.end()) return;
  Tracked& tracked = it->second;
  if (!target.link) {
    change(tracked.request);
    for (auto& [id, link] : tracked.links) {
      if (link.inBundle) change(link.request);
    }
    return;
  }
  const auto id = ConnectionId::parse(*target.link);
  if (!id) return;
  if (const auto link = tracked.links.find(id->process); link != tracked.links.end())
    change(link->second.request);
}

void Tracker::requestOnItsWay(const Target& target) {
  changeRequest(target, [](Request& request) {
    if (request == Request::none) request = Request::onItsWay;
  });
}

void Tracker::requestFailed(const Target& target) {
  changeRequest(target, [](Request& request) {
    if (request == Request::onItsWay) request = Request::none;
  });
}

void Tracker::requestAccepted(const Target& target) {
  changeRequest(target, [](Request& request) { request = Request::accepted; });
}

std::set<ProcessId> Tracker::trackedProcesses() const {
  std::set<ProcessId> processes;
  for (const auto& [identity, tracked] : tracked_) {
    if (tracked.gone) continue;
    processes.insert(tracked.members.begin(), tracked.members.end());
    for (const auto& [id, link] : tracked.links) processes.insert(id);
  }
  return processes;
}

std::map<Target, Presence> Tracker::presences() const {
  std::map<Target, Presence> presences;
  for (const auto& [identity, tracked] : tracked_) {
    presences.emplace(Target{providerName, identity, std::nullopt}, tracked.presence);
    for (const auto& [id, link] : tracked.links) {
      presences.emplace(Target{providerName, identity, ConnectionId{id, tracked.id.boot}.toString()},
                        link.presence);
    }
  }
  return presences;
}

std::vector<Connection> Tracker::rows() const {
  std::vector<Connection> rows;
  for (const auto& [identity, tracked] : tracked_) {
    if (tracked.shown) rows.push_back(tracked.row);
  }
  return rows;
}

void Tracker::forget(const std::set<std::string>& asked) {
  for (const auto& [identity, tracked] : tracked_) ended_.note(identity, !tracked.presence.stands());
  for (const std::string& identity : ended_.takeTooMany(asked)) tracked_.erase(identity);
}

}  // namespace onhook::pppd
