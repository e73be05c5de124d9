#include "core/providers/networkmanager/Rows.h"

#include "core/Translate.h"
#include "core/providers/networkmanager/ConnectionTypes.h"
#include "core/providers/networkmanager/Noting.h"

namespace onhook::networkmanager {

namespace {

/// NMVpnConnectionState while a VPN comes up.
std::string vpnDetail(std::uint64_t state) {
  switch (state) {
    case 1:
      return translate("networkmanager", "preparing");
    case 2:
      return translate("networkmanager", "waiting for a password");
    case 3:
      return translate("networkmanager", "connecting");
    case 4:
      return translate("networkmanager", "getting an address");
  }
  return {};
}

/// NMDeviceState while a device comes up.
std::string deviceDetail(std::uint64_t state) {
  switch (state) {
    case 40:
      return translate("networkmanager", "preparing");
    case 50:
      return translate("networkmanager", "connecting");
    case 60:
      return translate("networkmanager", "waiting for a password");
    case 70:
      return translate("networkmanager", "getting an address");
    case 80:
      return translate("networkmanager", "checking the address");
    case 90:
      return translate("networkmanager", "connecting what belongs to it");
  }
  return {};
}

ConnectionState stateOf(const Tracked& tracked, const World& world) {
  if (world.answering && isListed(tracked, world) && !tracked.goingDown) {
    const ActiveConnection* object = objectOf(tracked, world);
    return object && object->state == ActiveState::activated ? ConnectionState::connected
                                                             : ConnectionState::dialing;
  }
  return tracked.presence.state == PresenceState::goingDown ? ConnectionState::goingDown
                                                            : ConnectionState::unknown;
}

std::string detailOf(const Tracked& tracked, const World& world, ConnectionState state) {
  if (state == ConnectionState::unknown) return world.trouble ? world.trouble->text : std::string();
  if (state == ConnectionState::goingDown) return whatStillStands(tracked.presence);
  const ActiveConnection* object = objectOf(tracked, world);
  if (state != ConnectionState::dialing || !object) return {};
  if (tracked.kind == ConnectionKind::vpn) return vpnDetail(object->vpnState);
  const Device* device = world.service.tree.findDevice(tracked.device);
  return device ? deviceDetail(device->state) : std::string();
}

}  // namespace

bool hasRow(const Tracked& tracked, const World& world) {
  if (!tracked.seen || tracked.gone || tracked.superseded) return false;
  if (tracked.presence.stands()) return true;
  return tracked.presence.state == PresenceState::cannotTell && !world.answering;
}

Connection describe(const Tracked& tracked, const World& world) {
  Connection row;
  row.target = {providerName, tracked.id.toString(), std::nullopt};
  row.name = tracked.name;
  row.kind = tracked.kind;
  if (tracked.kind == ConnectionKind::vpn) row.variant = pluginName(tracked.service);
  row.device = tracked.deviceName;
  row.interface = tracked.shownInterface;
  row.entry = tracked.id.uuid;
  row.addresses = tracked.addresses;
  row.state = stateOf(tracked, world);
  row.stateDetail = detailOf(tracked, world, row.state);
  if (tracked.interface) {
    // Only an interface that came with the connection counts this connection's bytes and no others.
    const NetworkLink* link = world.links.byIndex(tracked.interface->index);
    if (link && !link->persistent) {
      row.bytesIn = link->bytesIn;
      row.bytesOut = link->bytesOut;
    }
  }
  // Nothing comes back by itself: what a user deactivates, NetworkManager does not connect again until
  // somebody activates it or NetworkManager is started anew, whatever `autoconnect` says
  // (tests/system/AutoconnectTest). What may come in its place: noteSuccessor().
  row.comesBack = false;
  row.mayHangUp = permissionFor(tracked, world);
  row.evidence = tracked.presence.evidence;
  row.server = tracked.server;
  if (!tracked.base.empty()) row.standsOn = {{providerName, tracked.base, std::nullopt}};
  // Where all traffic goes into the tunnel, its own packets go by a rule that the kernel was not asked about.
  const auto way = world.ways.find(tracked.server);
  if (way != world.ways.end() && way->second != row.interface) row.goesOver = {way->second};
  return row;
}

Permission permissionFor(const Tracked& tracked, const World& world) {
  if (world.service.owner.empty()) return {Authority::no, world.trouble};
  if (isOfPresentOwner(tracked, world)) return world.service.permission;
  return {
      Authority::no,
      Error{
          ErrorDomain::onhook, "left-behind",
          translate("networkmanager", "NetworkManager was restarted and no longer manages this connection."),
          translate("networkmanager", "End what still runs as an administrator, or restart the machine.")}};
}

}  // namespace onhook::networkmanager
