#include "core/providers/networkmanager/Witnesses.h"

#include <algorithm>

#include "core/Translate.h"
#include "core/providers/networkmanager/DeviceState.h"
#include "core/providers/networkmanager/ErrorText.h"
#include "core/providers/networkmanager/Noting.h"
#include "core/providers/networkmanager/Processes.h"

namespace onhook::networkmanager {

namespace {

constexpr std::uint64_t deviceTypeBluetooth = 5, deviceTypeModem = 8;  // NMDeviceType

struct Witnesses {
  std::vector<Evidence> evidence;
  bool stands = false;      ///< something was seen standing
  bool conclusive = false;  ///< nothing standing means that it is gone
  bool noted = false;       ///< something of the connection itself was seen while it was up

  void add(EvidenceKind kind, std::string subject, bool standing) {
    evidence.push_back({kind, std::move(subject), standing});
    stands |= standing;
  }
};

void addInterface(Witnesses& witnesses, const Tracked& tracked, const World& world) {
  if (!tracked.interface || !world.linksKnown) return;
  const NetworkLink* link = world.links.byIndex(tracked.interface->index);
  if (tracked.interface->persistent) {
    witnesses.add(EvidenceKind::carrier, tracked.interface->name, link && link->carrier);
  } else {
    witnesses.add(EvidenceKind::interface, tracked.interface->name, link != nullptr);
  }
  witnesses.conclusive = witnesses.noted = true;
}

void addProcesses(Witnesses& witnesses, const Tracked& tracked, bool withPlugin) {
  for (const NotedProcess& process : tracked.processes) {
    if (process.isPlugin && !withPlugin) continue;
    witnesses.add(EvidenceKind::process, std::to_string(process.id.pid) + " (" + process.name + ')',
                  process.runs);
    witnesses.noted = true;
  }
}

/// The names on the bus still speak of this connection: another NetworkManager's plug-ins have the same ones.
bool namesSpeak(const Tracked& tracked, const World& world) {
  return world.service.namesKnown && tracked.id.bus == world.service.bus &&
         (world.service.owner.empty() || world.service.owner == tracked.id.owner);
}

/// By the plug-in alone.
void addPlugin(Witnesses& witnesses, const Tracked& tracked, const World& world) {
  const bool processNoted = std::any_of(tracked.processes.begin(), tracked.processes.end(),
                                        [](const NotedProcess& process) { return process.isPlugin; });
  if (!world.linksKnown) return;  // then it may well have an interface
  witnesses.conclusive = processNoted;
  const std::string busName = pluginBusName(tracked);
  if (busName.empty() || !namesSpeak(tracked, world)) return;
  witnesses.add(EvidenceKind::busName, busName, world.service.busNames.contains(busName));
  witnesses.conclusive = true;
  // A plug-in that serves several connections at once stays when one of them ends, and nothing tells which.
  if (world.service.busNames.contains(tracked.service)) witnesses.conclusive = false;
}

bool mayServe(const Device& device, const Tracked& tracked) {
  const bool anothers = device.activeConnection.size() > 1 && device.activeConnection != tracked.id.path();
  return device.state > deviceState::disconnected && !anothers;
}

void addDevice(Witnesses& witnesses, const Tracked& tracked, const World& world) {
  if (!world.answering || !isOfPresentOwner(tracked, world) || !tracked.seen) return;
  witnesses.conclusive = true;
  if (!tracked.device.empty()) {
    const Device* device = world.service.tree.findDevice(tracked.device);
    witnesses.add(EvidenceKind::device, tracked.deviceName, device && mayServe(*device, tracked));
    witnesses.noted = true;
    return;
  }
  // It failed before anybody saw which device it was to have: then any that is nobody else's may be its.
  for (const auto& [path, device] : world.service.tree.devices()) {
    const bool isModem = device.type == deviceTypeModem || device.type == deviceTypeBluetooth;
    if (isModem && mayServe(device, tracked)) witnesses.add(EvidenceKind::device, device.interface, true);
  }
}

/// A dial that failed before anything of it was seen: is there nothing that could be of it?
bool leftNothing(const Tracked& tracked, const World& world) {
  if (!world.answering || !isOfPresentOwner(tracked, world) || !tracked.seen) return false;
  if (tracked.kind == ConnectionKind::wireGuard) {
    return world.linksKnown && !tracked.ownName.empty() && !world.links.byName(tracked.ownName);
  }
  // Where the processes of others can be seen: it is pppd that keeps the line.
  return seesNetworkManager(world.processes) && pppdsOfNetworkManager(world.processes).empty();
}

Witnesses witnessesOf(const Tracked& tracked, const World& world) {
  Witnesses witnesses;
  switch (tracked.kind) {
    case ConnectionKind::mobileBroadband:
    case ConnectionKind::bluetooth:
      addDevice(witnesses, tracked, world);
      break;
    case ConnectionKind::wireGuard:
      addInterface(witnesses, tracked, world);
      if (!witnesses.noted) witnesses.conclusive = leftNothing(tracked, world);
      break;
    case ConnectionKind::pppoe:
    case ConnectionKind::adsl:
      addInterface(witnesses, tracked, world);
      addProcesses(witnesses, tracked, true);
      witnesses.conclusive = witnesses.noted || leftNothing(tracked, world);
      break;
    default: {
      addInterface(witnesses, tracked, world);
      if (world.answering && isOfPresentOwner(tracked, world) &&
          world.service.history.neverConnected(tracked.id.path())) {
        // Its plug-in has nothing to end, and idles on for minutes.
        addProcesses(witnesses, tracked, false);
        witnesses.conclusive = true;
        break;
      }
      if (tracked.remains) {
        addProcesses(witnesses, tracked, false);
        witnesses.conclusive = witnesses.noted;
        break;
      }
      const bool ownTunnel = tracked.interface && !tracked.interface->persistent;
      addProcesses(witnesses, tracked, !ownTunnel);
      if (!tracked.interface) addPlugin(witnesses, tracked, world);
    }
  }
  return witnesses;
}

/// The plug-in ended and left what carries the connection.
std::optional<Error> leftBehind(const Tracked& tracked, const Presence& presence) {
  const bool pluginEnded =
      std::any_of(tracked.processes.begin(), tracked.processes.end(),
                  [](const NotedProcess& process) { return process.isPlugin && !process.runs; });
  // Its name on the bus goes a moment after it.
  const bool leftSomething = std::any_of(
      presence.evidence.begin(), presence.evidence.end(),
      [](const Evidence& evidence) { return evidence.stands && evidence.kind != EvidenceKind::busName; });
  if (!pluginEnded || !leftSomething) return std::nullopt;
  return Error{
      ErrorDomain::onhook, "left-behind",
      filled(translate("networkmanager",
                       "NetworkManager's plug-in has ended and left the connection running: %1."),
             {whatStillStands(presence)}),
      translate("networkmanager", "End what still runs as an administrator, or restart the machine.")};
}

Error nothingTells(const Tracked& tracked, const World& world) {
  if (world.trouble) return *world.trouble;
  if (!isOfPresentOwner(tracked, world)) return staleTarget();
  if (!tracked.seen) {
    return {ErrorDomain::onhook, "not-seen",
            translate("networkmanager",
                      "This connection was never seen here, so nothing shows whether it is gone."),
            translate("networkmanager", "List the connections again.")};
  }
  return {ErrorDomain::onhook, "nothing-tells",
          translate("networkmanager", "NetworkManager no longer lists it, and nothing else can tell."), ""};
}

}  // namespace

Presence derivePresence(const Tracked& tracked, const World& world) {
  Presence presence;
  presence.providerLost = !world.answering;
  const ActiveConnection* object = objectOf(tracked, world);
  Witnesses witnesses = witnessesOf(tracked, world);

  if (world.answering && isListed(tracked, world)) {
    presence.evidence = std::move(witnesses.evidence);
    presence.evidence.insert(presence.evidence.begin(), {EvidenceKind::object, tracked.name, true});
    presence.state = tracked.goingDown ? PresenceState::goingDown : PresenceState::up;
    presence.reason = tracked.why;
    return presence;
  }
  presence.evidence = std::move(witnesses.evidence);
  const bool askable = world.answering && isOfPresentOwner(tracked, world);
  if (askable && tracked.seen) {
    presence.evidence.insert(presence.evidence.begin(), {EvidenceKind::object, tracked.name, false});
  }
  if (witnesses.stands) {
    const bool goesDown = tracked.goingDown || (world.answering && !tracked.superseded);
    presence.state = goesDown ? PresenceState::goingDown : PresenceState::up;
    presence.reason = presence.providerLost ? world.trouble : leftBehind(tracked, presence);
    if (!presence.reason) presence.reason = tracked.why;
    return presence;
  }
  // A NetworkManager that is there and does not answer may go on with what it had begun, unless what it had
  // begun was seen to end.
  const bool mayGoOn = object && !witnesses.noted;
  if (witnesses.conclusive && !mayGoOn) {
    presence.state = PresenceState::gone;
    presence.reason = tracked.why;
  } else {
    presence.state = PresenceState::cannotTell;
    presence.reason = nothingTells(tracked, world);
  }
  return presence;
}

}  // namespace onhook::networkmanager
