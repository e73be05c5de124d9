#include "core/providers/networkmanager/Noting.h"

#include <algorithm>

#include "core/providers/networkmanager/ConnectionTypes.h"
#include "core/providers/networkmanager/EndReasonText.h"
#include "core/providers/networkmanager/Processes.h"

namespace onhook::networkmanager {

namespace {

constexpr std::uint64_t deviceTypePpp = 23;  // NM_DEVICE_TYPE_PPP

const Profile* profileAt(const std::string& path, const World& world) {
  const auto it = world.service.profiles.find(path);
  return it != world.service.profiles.end() && it->second.known ? &it->second : nullptr;
}

const Device* deviceOf(const ActiveConnection& object, const World& world) {
  return object.devices.empty() ? nullptr : world.service.tree.findDevice(object.devices.front());
}

/// The name of the interface that comes and goes with the connection; empty where there is none (yet).
std::string ownInterface(ConnectionKind kind, const ActiveConnection& object, const World& world) {
  if (kind == ConnectionKind::vpn) {
    const Device* tunnel = world.service.tree.tunnelOf(object);
    return tunnel ? tunnel->interface : std::string();
  }
  const Device* device = deviceOf(object, world);
  if (!device) return {};
  if (kind == ConnectionKind::wireGuard) return device->interface;
  const bool ppp = kind == ConnectionKind::pppoe || kind == ConnectionKind::adsl;
  if (!ppp) return {};  // a modem's wwan0 stays
  if (device->type == deviceTypePpp) return device->interface;
  return device->ipInterface == device->interface ? std::string() : device->ipInterface;
}

void noteInterface(Tracked& tracked, const ActiveConnection& object, const World& world) {
  const std::string name = ownInterface(tracked.kind, object, world);
  const NetworkLink* link = name.empty() ? nullptr : world.links.byName(name);
  // Once it goes down, its name may already be another's.
  const bool isUp = object.state == ActiveState::activating || object.state == ActiveState::activated;
  if (link && (isUp || !tracked.interface)) tracked.interface = {link->index, name, link->persistent};
}

/// The kernel keeps 15 characters of a name; the first argument may have the rest.
std::string fullName(const Process& process) {
  if (process.arguments.empty()) return process.name;
  const std::string& program = process.arguments.front();
  const std::string name = program.substr(program.rfind('/') + 1);
  return name.starts_with(process.name) ? name : process.name;
}

void noteProcess(Tracked& tracked, const Process& process, bool isPlugin) {
  const auto known = std::find_if(tracked.processes.begin(), tracked.processes.end(),
                                  [&](const NotedProcess& noted) { return noted.id == process.id; });
  if (known == tracked.processes.end()) {
    tracked.processes.push_back({process.id, fullName(process), isPlugin, true});
  } else {
    known->name = fullName(process);  // a child changes its name when it becomes another program
  }
}

/// NetworkManager's pppd for this connection: the one that is given its device, or the only one.
void notePppd(Tracked& tracked, const World& world) {
  const auto pppds = pppdsOfNetworkManager(world.processes);
  const auto isOurs = [&](const Process& process) {
    return std::any_of(process.arguments.begin(), process.arguments.end(), [&](const std::string& argument) {
      return argument == tracked.deviceName || argument == "nic-" + tracked.deviceName ||
             argument == "/dev/" + tracked.deviceName;
    });
  };
  for (const Process& process : pppds) {
    if (pppds.size() == 1 || isOurs(process)) noteProcess(tracked, process, false);
  }
}

void noteProcesses(Tracked& tracked, const World& world) {
  if (const std::string busName = pluginBusName(tracked); !busName.empty()) {
    for (const Process& process : ofBusName(world.processes, busName)) {
      noteProcess(tracked, process, isPlugin(world.processes, process, busName));
    }
  }
  const bool ppp = tracked.kind == ConnectionKind::pppoe || tracked.kind == ConnectionKind::adsl;
  if (ppp && tracked.seen && !tracked.goingDown) notePppd(tracked, world);
}

void noteBase(Tracked& tracked, const ActiveConnection& object, const World& world) {
  if (tracked.kind != ConnectionKind::vpn) return;
  const ActiveConnection* base = world.service.tree.findActive(object.base);
  tracked.base.clear();
  if (!base || base->uuid.empty()) return;
  tracked.base =
      ConnectionId{ConnectionId::numberOfPath(object.base), base->uuid, tracked.id.owner, tracked.id.bus}
          .toString();
}

void noteObject(Tracked& tracked, const ActiveConnection& object, const World& world) {
  tracked.seen = true;
  tracked.name = object.name;
  tracked.awaitedUntil.reset();
  const Profile* profile = profileAt(object.profile, world);
  if (profile) noteProfile(tracked, *profile);
  if (object.state == ActiveState::activated) tracked.wasUp = true;
  if (object.state == ActiveState::deactivating || object.state == ActiveState::deactivated) {
    tracked.goingDown = true;
  } else {
    tracked.why.reset();  // the bus was lost, not the connection
  }
  noteBase(tracked, object, world);
  if (!object.devices.empty()) tracked.device = object.devices.front();
  if (const Device* device = deviceOf(object, world)) {
    // Where PPPoE has an interface of its own, what it is dialed on is the one below that.
    tracked.deviceName = profile && !profile->parent.empty() ? profile->parent : device->interface;
    const bool isModem =
        tracked.kind == ConnectionKind::mobileBroadband || tracked.kind == ConnectionKind::bluetooth;
    if (isModem) tracked.shownInterface = device->ipInterface;
  }
  noteInterface(tracked, object, world);
  if (tracked.interface) tracked.shownInterface = tracked.interface->name;
  if (tracked.addresses.empty() || object.state == ActiveState::activated) {
    tracked.addresses = world.service.tree.addresses(object.ip4Config);
    const auto more = world.service.tree.addresses(object.ip6Config);
    tracked.addresses.insert(tracked.addresses.end(), more.begin(), more.end());
  }
}

/// Why it ended, from whoever is the first to say. Nothing, where somebody hung it up.
void noteWhy(Tracked& tracked, const World& world) {
  if (tracked.why || !tracked.seen) return;
  if (!isOfPresentOwner(tracked, world)) {
    const bool wasDialing = !tracked.wasUp && !tracked.goingDown;
    if (wasDialing && world.service.owner != tracked.id.owner) tracked.why = endedWithNetworkManager();
    return;
  }
  if (const auto reason = world.service.history.of(tracked.id.path())) {
    if (!reason->byRequest()) tracked.why = toError(*reason, tracked.kind);
  } else if (tracked.goingDown && !tracked.wasUp && !tracked.hungUp && !objectOf(tracked, world)) {
    tracked.why = endedUnexplained();
  }
}

}  // namespace

bool isOfPresentOwner(const Tracked& tracked, const World& world) {
  return !world.service.owner.empty() && tracked.id.owner == world.service.owner &&
         tracked.id.bus == world.service.bus;
}

const ActiveConnection* objectOf(const Tracked& tracked, const World& world) {
  if (!isOfPresentOwner(tracked, world)) return nullptr;
  const ActiveConnection* object = world.service.tree.findActive(tracked.id.path());
  return object && object->uuid == tracked.id.uuid ? object : nullptr;
}

void noteProfile(Tracked& tracked, const Profile& profile) {
  tracked.service = profile.service;
  tracked.server = profile.server;
  if (tracked.kind == ConnectionKind::wireGuard) tracked.ownName = profile.interfaceName;
}

bool isListed(const Tracked& tracked, const World& world) {
  return objectOf(tracked, world) || (tracked.awaitedUntil && isOfPresentOwner(tracked, world));
}

std::optional<ConnectionKind> kindOf(const ActiveConnection& object, const World& world) {
  if (object.isExternal() || object.uuid.empty()) return std::nullopt;
  const auto kind = kindOfType(object.type);
  if (kind != ConnectionKind::bluetooth) return kind;
  // Dial-up or a small network: only its profile says, and may still be on its way.
  const auto profile = world.service.profiles.find(object.profile);
  if (profile == world.service.profiles.end()) return std::nullopt;
  return profile->second.known ? profile->second.kind() : kind;
}

std::string pluginBusName(const Tracked& tracked) {
  return tracked.service.empty() ? std::string() : tracked.service + ".Connection_" + tracked.id.number;
}

void note(Tracked& tracked, const World& world) {
  if (isOfPresentOwner(tracked, world)) {
    if (const ActiveConnection* object = objectOf(tracked, world)) {
      noteObject(tracked, *object, world);
    } else if (world.answering && tracked.seen && !tracked.awaitedUntil) {
      tracked.goingDown = true;
    }
    // Another NetworkManager counts its connections from one again, and so do its plug-ins' names.
    noteProcesses(tracked, world);
  }
  noteWhy(tracked, world);
  if (tracked.interface) {
    if (const NetworkLink* link = world.links.byIndex(tracked.interface->index)) {
      tracked.interface->persistent = link->persistent;
      tracked.addresses = link->addresses;
    } else if (world.linksKnown) {
      tracked.addresses.clear();
    }
  }
  for (NotedProcess& process : tracked.processes) {
    if (process.runs && !world.processes.runs(process.id)) process.runs = false;
  }
  // While it is up, helpers come and go: they are no evidence.
  const ActiveConnection* object = objectOf(tracked, world);
  if (world.answering && object && !tracked.goingDown) {
    std::erase_if(tracked.processes,
                  [](const NotedProcess& process) { return !process.runs && !process.isPlugin; });
  }
}

}  // namespace onhook::networkmanager
