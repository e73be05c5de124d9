#include "core/providers/pppd/Grouping.h"

#include <algorithm>
#include <set>

namespace onhook::pppd {

namespace {

const Pppd* byKey(const World& world, std::size_t directory, const std::string& key) {
  if (key.empty()) return nullptr;
  for (const Pppd& pppd : world.pppds) {
    if (pppd.directory == directory && pppd.key == key) return &pppd;
  }
  return nullptr;
}

/// The interface that this pppd has now. A record keeps its claim when the interface went, also to another.
const NetworkLink* interfaceOf(const World& world, const Pppd& pppd) {
  if (pppd.interface.empty()) return nullptr;
  const NetworkLink* link = world.links.byName(pppd.interface);
  if (!link || pppd.hasInterfaceFile) return link;
  const bool taken = std::any_of(world.pppds.begin(), world.pppds.end(), [&](const Pppd& other) {
    return other.hasInterfaceFile && other.interface == pppd.interface;
  });
  if (taken) return nullptr;
  if (pppd.directory < world.directories.size()) {
    const PppDatabase& database = world.directories[pppd.directory].database;
    const std::string key = database.keyOf("IFNAME", pppd.interface);
    if (const Pppd* holder = byKey(world, pppd.directory, key)) return holder == &pppd ? link : nullptr;
  }
  return link;
}

Phase phaseOf(const Pppd& pppd, const NetworkLink* interface) {
  // pppd tells how long the connection lasted when it has ended, and takes that back when it dials anew.
  const bool hasEnded = pppd.record.has("CONNECT_TIME");
  if (interface && interface->up) {
    const bool wasUp = pppd.record.has("IPREMOTE") || pppd.record.has("LLREMOTE");
    const bool idle = pppd.options.demand && !pppd.key.empty() && (hasEnded || !wasUp);
    return idle ? Phase::waiting : Phase::connected;
  }
  // Its record still claims the interface that it had.
  const bool lost = !interface && pppd.record.has("IFNAME");
  return hasEnded || lost ? Phase::ended : Phase::dialing;
}

/// The bundle that this pppd made, if it made one that stands.
void noteBundle(const World& world, Group& group) {
  const Pppd& master = *group.master;
  const std::string bundle = master.record.get("BUNDLE");
  if (bundle.empty() || master.directory >= world.directories.size()) return;
  const PppDatabase& database = world.directories[master.directory].database;
  if (database.keyOf("BUNDLE", bundle) != master.key) return;
  group.isBundle = true;
  for (const std::string& key : database.linksOf(bundle)) {
    const Pppd* link = byKey(world, master.directory, key);
    // A record's key may be used again: the link has to say so itself.
    if (link && link->record.get("BUNDLE") == bundle) group.links.push_back(link);
  }
}

}  // namespace

bool Group::masterOnlyHolds() const {
  return isBundle && !hasLink(master->id);
}

bool Group::hasLink(const ProcessId& id) const {
  return std::any_of(links.begin(), links.end(), [&](const Pppd* link) { return link->id == id; });
}

std::vector<const Pppd*> Group::members() const {
  std::vector<const Pppd*> all{master};
  for (const Pppd* link : links) {
    if (link != master) all.push_back(link);
  }
  return all;
}

std::vector<Group> groupsOf(const World& world) {
  std::vector<Group> groups;
  std::set<ProcessId> taken;
  // Bundles first: what is a link of one is no connection of its own.
  for (const Pppd& pppd : world.pppds) {
    Group group{.master = &pppd};
    noteBundle(world, group);
    if (!group.isBundle) continue;
    for (const Pppd* member : group.members()) taken.insert(member->id);
    groups.push_back(std::move(group));
  }
  for (const Pppd& pppd : world.pppds) {
    if (!taken.contains(pppd.id)) groups.push_back({.master = &pppd});
  }
  for (Group& group : groups) {
    group.interface = interfaceOf(world, *group.master);
    group.phase = phaseOf(*group.master, group.interface);
  }
  return groups;
}

}  // namespace onhook::pppd
