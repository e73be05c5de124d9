#include "core/providers/pppd/Deriving.h"

#include <algorithm>

#include "core/Translate.h"
#include "core/providers/pppd/EntryId.h"
#include "core/providers/pppd/ErrorText.h"

namespace onhook::pppd {

namespace {

std::string processName(const ProcessId& id, bool waits) {
  const std::string text =
      waits ? translate("pppd", "%1 (pppd, waiting for the peer)") : translate("pppd", "%1 (pppd)");
  return filled(text, {std::to_string(id.pid)});
}

bool interfaceStands(const Tracked& tracked, const World& world) {
  return tracked.interface != 0 && world.links.byIndex(tracked.interface) != nullptr;
}

Error cannotSee() {
  return {ErrorDomain::onhook, "hidden",
          translate("pppd", "This user may not see whether the process still runs."),
          translate("pppd", "Run Onhook as root.")};
}

/// What pppd's manual calls it, else the line it uses.
std::string nameOf(const Pppd& pppd, const Group& group, const std::string& device) {
  const std::string& peer = pppd.options.peer;
  std::string interface = group.interface ? group.interface->name : pppd.interface;
  // A bundle is more than the link that made it.
  if (!group.isBundle && !pppd.linkName.empty()) return pppd.linkName;
  if (!peer.empty()) return peer;
  if (group.isBundle && !interface.empty()) return interface;
  if (!device.empty()) return device;
  if (!interface.empty()) return interface;
  return "pppd " + std::to_string(pppd.id.pid);
}

std::string deviceOf(const Pppd& pppd) {
  std::string device = pppd.record.get("DEVICE");
  if (device.empty()) device = pppd.options.device;
  constexpr std::string_view folder = "/dev/";
  return device.starts_with(folder) ? device.substr(folder.size()) : device;
}

ConnectionKind kindOf(const Pppd& pppd, const std::string& device) {
  if (pppd.options.kind != ConnectionKind::ppp) return pppd.options.kind;
  // Only PPPoE knows the other end's hardware address; its peer's options may not be readable.
  if (pppd.record.has("MACREMOTE")) return ConnectionKind::pppoe;
  return device.starts_with("tty") ? ConnectionKind::modem : ConnectionKind::ppp;
}

/// Its pppd's request to end is under way and the peer has not answered yet.
bool waitsForPeer(const Tracked& tracked, const World& world) {
  // With the peer's answer, or after 6 s without one, the interface goes first.
  return tracked.asked() && (tracked.interface == 0 || interfaceStands(tracked, world));
}

ConnectionState stateOf(const Tracked& tracked, const Group& group) {
  if (tracked.asked()) return ConnectionState::goingDown;
  switch (group.phase) {
    case Phase::connected:
      return ConnectionState::connected;
    case Phase::waiting:
      return ConnectionState::dialing;
    case Phase::dialing:
    case Phase::ended:
      break;
  }
  const bool ended = group.phase == Phase::ended || tracked.connected;
  return ended && !group.master->options.redials() ? ConnectionState::goingDown : ConnectionState::dialing;
}

/// Of a bundle whose first link is down, while its pppd stays for the others.
std::string onlyHoldsText(const Pppd& pppd) {
  const std::string name = pppd.linkName.empty() ? deviceOf(pppd) : pppd.linkName;
  if (pppd.options.noCcp) {
    return name.empty() ? translate("pppd", "its first link is down; its pppd holds the bundle")
                        : filled(translate("pppd", "link %1 is down; its pppd holds the bundle"), {name});
  }
  return name.empty()
             ? translate(
                   "pppd",
                   "its first link is down; its pppd holds the bundle. With Deflate compression, pppd's "
                   "default, no traffic may pass now")
             : filled(
                   translate("pppd",
                             "link %1 is down; its pppd holds the bundle. With Deflate compression, pppd's "
                             "default, no traffic may pass now"),
                   {name});
}

std::string detailOf(const Tracked& tracked, const Group& group, const World& world) {
  const Pppd& pppd = *group.master;
  if (tracked.asked())
    return waitsForPeer(tracked, world) ? translate("pppd", "waiting for the peer") : std::string();
  if (group.phase == Phase::waiting) return translate("pppd", "dials when there is traffic");
  const bool ended = group.phase == Phase::ended || tracked.connected;
  if (group.phase != Phase::connected) {
    const bool hasFailed = !pppd.lastFailure.empty();
    if (!ended && hasFailed)
      return filled(translate("pppd", "not connected (%1), dials again"), {pppd.lastFailure});
    if (!ended) return group.interface ? translate("pppd", "negotiating") : std::string();
    if (pppd.options.redials()) {
      return hasFailed ? filled(translate("pppd", "link down (%1), dials again"), {pppd.lastFailure})
                       : translate("pppd", "link down, dials again");
    }
    return group.interface ? translate("pppd", "waiting for the peer")
                           : translate("pppd", "its interface is gone, its pppd still runs");
  }
  return group.masterOnlyHolds() ? onlyHoldsText(pppd) : std::string();
}

Force forceOf() {
  return {
      translate("pppd", "Kills pppd at once (SIGKILL)."),
      translate(
          "pppd",
          "The peer is not told that the connection ends, and pppd's disconnect and ip-down scripts do not "
          "run. Its pid file, lock file and database record stay behind, and so may what the scripts would "
          "have taken back, such as name servers.")};
}

std::optional<KeepDown> keepDownFor(const std::vector<const Pppd*>& pppds, const World& world) {
  const std::vector<std::string> units = unitsToStop(pppds, world);
  if (units.empty()) return std::nullopt;
  std::string all, words;
  for (const std::string& unit : units) {
    all += (all.empty() ? "" : ", ") + unit;
    words += (words.empty() ? "" : " ") + unit;
  }
  const bool one = units.size() == 1;
  const std::string consequence =
      one ? translate("pppd",
                      "Stops %1, which would start it again, until somebody or the computer's next start "
                      "starts it anew.")
          : translate("pppd",
                      "Stops %1, which would start it again, until somebody or the computer's next start "
                      "starts them anew.");
  const std::string done = one ? translate("pppd", "%1 was stopped.") : translate("pppd", "%1 were stopped.");
  const std::string undoing =
      one ? translate("pppd",
                      "It stays down until the computer's next start, or until somebody starts that service "
                      "(systemctl start %1).")
          : translate(
                "pppd",
                "It stays down until the computer's next start, or until somebody starts those services "
                "(systemctl start %1).");
  return KeepDown{filled(consequence, {all}), world.isRoot ? Authority::yes : Authority::asks,
                  filled(done, {all}), filled(undoing, {words})};
}

Link describeLink(const TrackedLink& tracked, const Tracked& of, const Pppd& pppd, const World& world) {
  Link link;
  link.target = {providerName, of.id.toString(), ConnectionId{tracked.id, of.id.boot}.toString()};
  link.number = tracked.number;
  link.name = tracked.name;
  link.device = deviceOf(pppd);
  link.state = of.asked() || tracked.asked() ? ConnectionState::goingDown : ConnectionState::connected;
  link.since = tracked.since;
  link.mayHangUp = permissionFor({&pppd}, world);
  // Killed, the first link's pppd would take the whole bundle along.
  if (!tracked.isMaster) link.force = forceOf();
  return link;
}

}  // namespace

Presence presenceOf(const Tracked& tracked, const Group* group, const World& world) {
  Presence presence;
  presence.providerLost = !world.hasProcesses;
  bool stands = false;
  const auto add = [&](EvidenceKind kind, std::string subject, bool standing) {
    presence.evidence.push_back({kind, std::move(subject), standing});
    stands |= standing;
  };
  if (tracked.interface != 0 && world.linksKnown) {
    add(EvidenceKind::interface, tracked.interfaceName, interfaceStands(tracked, world));
  }
  bool mayRunUnseen = false;
  for (const ProcessId& member : tracked.members) {
    const bool runs = world.running.contains(member);
    add(EvidenceKind::process, processName(member, runs && waitsForPeer(tracked, world)), runs);
    mayRunUnseen |= !runs && !world.processesVisible;
  }
  if (stands) {
    const bool ends = group && stateOf(tracked, *group) == ConnectionState::goingDown;
    const bool left = !group && !world.running.contains(tracked.id.process);
    presence.state = tracked.asked() || ends || left ? PresenceState::goingDown : PresenceState::up;
    return presence;
  }
  presence.state = mayRunUnseen ? PresenceState::cannotTell : PresenceState::gone;
  if (mayRunUnseen) presence.reason = world.hasProcesses ? cannotSee() : world.trouble;
  // What was hung up has ended by that, whatever its pppd says.
  if (!mayRunUnseen && tracked.request == Request::none) presence.reason = tracked.why;
  return presence;
}

Presence presenceOf(const TrackedLink& link, const Tracked& tracked, const World& world) {
  Presence presence;
  presence.providerLost = !world.hasProcesses;
  const bool runs = world.running.contains(link.id);
  presence.evidence.push_back({EvidenceKind::link, link.name, link.inBundle && runs});
  // Its place was given up first; whoever asked for its end wants its process gone too.
  if (!link.isMaster) {
    const bool waits = runs && link.asked();
    presence.evidence.push_back({EvidenceKind::process, processName(link.id, waits), runs});
  }
  const bool stands = runs && (link.inBundle || (link.request != Request::none && !link.isMaster));
  if (stands) {
    presence.state = link.asked() || tracked.asked() ? PresenceState::goingDown : PresenceState::up;
  } else {
    const bool unseen = !runs && !world.processesVisible;
    presence.state = unseen ? PresenceState::cannotTell : PresenceState::gone;
    if (unseen) presence.reason = world.hasProcesses ? cannotSee() : world.trouble;
  }
  const bool damaged = std::any_of(
      world.directories.begin(), world.directories.end(),
      [](const RunFiles& files) { return files.database.state() == PppDatabase::State::damaged; });
  if (runs && !stands && link.isMaster && damaged) {
    // The database alone could tell, and cannot be read.
    presence.state = PresenceState::cannotTell;
    presence.reason = world.trouble;
  }
  return presence;
}

Connection describe(const Tracked& tracked, const Group& group, const World& world) {
  const Pppd& pppd = *group.master;
  Connection row;
  row.target = {providerName, tracked.id.toString(), std::nullopt};
  row.device = deviceOf(pppd);
  row.name = nameOf(pppd, group, row.device);
  row.kind = kindOf(pppd, row.device);
  if (pppd.ofXl2tpd) row.variant = "xl2tpd";
  if (group.interface) {
    row.interface = group.interface->name;
    row.addresses = group.interface->addresses;
    row.bytesIn = group.interface->bytesIn;
    row.bytesOut = group.interface->bytesOut;
  }
  row.entry = pppd.lac.empty() ? pppd.options.peer : EntryId{EntryId::Kind::lac, pppd.lac}.toString();
  row.owner = pppd.owner.empty() ? translate("pppd", "another user") : pppd.owner;
  row.server = pppd.server;
  row.state = stateOf(tracked, group);
  row.stateDetail = detailOf(tracked, group, world);
  row.since = tracked.since;
  const auto members = group.members();
  row.comesBack =
      std::any_of(members.begin(), members.end(), [](const Pppd* member) { return member->comesBack(); });
  row.keepDown = keepDownFor(members, world);
  row.mayHangUp = permissionFor(members, world);
  row.force = forceOf();
  row.evidence = tracked.presence.evidence;
  row.managedBy = pppd.options.managedBy;
  const auto way = world.ways.find(pppd.server);
  if (way != world.ways.end() && way->second != row.interface) row.goesOver = {way->second};
  for (const Pppd* member : group.links) {
    const auto it = tracked.links.find(member->id);
    if (it != tracked.links.end()) row.links.push_back(describeLink(it->second, tracked, *member, world));
  }
  std::sort(row.links.begin(), row.links.end(),
            [](const Link& a, const Link& b) { return a.number < b.number; });
  if (row.links.size() > 1) row.device.clear();  // each link has its own
  return row;
}

std::vector<std::string> unitsToStop(const std::vector<const Pppd*>& pppds, const World& world) {
  std::vector<std::string> units;
  for (const Pppd* pppd : pppds) {
    if (!pppd->comesBack()) continue;
    if (pppd->restartingUnit.empty()) return {};
    if (std::find(units.begin(), units.end(), pppd->restartingUnit) == units.end())
      units.push_back(pppd->restartingUnit);
  }
  const bool othersToo = std::any_of(world.pppds.begin(), world.pppds.end(), [&](const Pppd& other) {
    const bool isOne = std::find(pppds.begin(), pppds.end(), &other) != pppds.end();
    return !isOne && std::find(units.begin(), units.end(), other.unit) != units.end();
  });
  return othersToo ? std::vector<std::string>() : units;
}

Permission permissionFor(const std::vector<const Pppd*>& pppds, const World& world) {
  Permission permission{Authority::yes, std::nullopt};
  for (const Pppd* pppd : pppds) {
    if (!pppd->maySignal) permission.authority = Authority::unknown;
    if (pppd->maySignal != false) continue;
    if (world.authorityCanBeAsked) return {Authority::asks, std::nullopt};
    return {Authority::no, notAllowed(*pppd)};
  }
  return permission;
}

}  // namespace onhook::pppd
