#include "core/providers/networkmanager/ObjectTree.h"

#include <algorithm>

namespace onhook::networkmanager {

namespace {

void update(ActiveConnection& active, const Properties& properties) {
  take(properties, "Id", active.name);
  take(properties, "Uuid", active.uuid);
  take(properties, "Type", active.type);
  take(properties, "Connection", active.profile);
  take(properties, "Devices", active.devices);
  take(properties, "SpecificObject", active.base);
  take(properties, "Ip4Config", active.ip4Config);
  take(properties, "Ip6Config", active.ip6Config);
  take(properties, "StateFlags", active.stateFlags);
  if (const auto* state = find<std::uint64_t>(properties, "State")) active.state = ActiveState{*state};
}

void update(Device& device, const Properties& properties) {
  take(properties, "Interface", device.interface);
  take(properties, "IpInterface", device.ipInterface);
  take(properties, "DeviceType", device.type);
  take(properties, "State", device.state);
  take(properties, "ActiveConnection", device.activeConnection);
  take(properties, "Ip4Config", device.ip4Config);
  take(properties, "Ip6Config", device.ip6Config);
  take(properties, "HwAddress", device.hardwareAddress);
  take(properties, "Autoconnect", device.autoconnect);
  take(properties, "AvailableConnections", device.available);
}

/// NM_SETTINGS_CONNECTION_FLAG_NM_GENERATED, ..._EXTERNAL.
constexpr std::uint64_t flagsOfGenerated = 0x2 | 0x8;

/// "/" stands for "none" on the bus.
bool same(const std::string& one, const std::string& other) {
  return one == other && !one.empty() && one != "/";
}

template <class Map>
const typename Map::mapped_type* lookUp(const Map& map, const std::string& path) {
  const auto it = map.find(path);
  return it == map.end() ? nullptr : &it->second;
}

}  // namespace

bool ObjectTree::wants(std::string_view interface) {
  return interface == names::active || interface == names::vpn || interface == names::device ||
         interface == names::modem || interface == names::profile || interface == names::ip4 ||
         interface == names::ip6;
}

void ObjectTree::assign(const Objects& objects) {
  clear();
  for (const auto& [path, interfaces] : objects) add(path, interfaces);
}

void ObjectTree::add(const std::string& path, const Interfaces& interfaces) {
  // An active connection first: its VPN interface only adds to it.
  for (const auto& [interface, properties] : interfaces) {
    if (interface == names::active) {
      active_.try_emplace(path);
    } else if (interface == names::device) {
      devices_.try_emplace(path);
    } else if (interface == names::profile) {
      profiles_.insert(path);
    } else if (interface == names::ip4 || interface == names::ip6) {
      addresses_.try_emplace(path);
    }
  }
  for (const auto& [interface, properties] : interfaces) change(path, interface, properties);
}

void ObjectTree::remove(const std::string& path, const std::vector<std::string>& interfaces) {
  for (const std::string& interface : interfaces) {
    if (interface == names::active) {
      active_.erase(path);
    } else if (interface == names::device) {
      devices_.erase(path);
    } else if (interface == names::profile) {
      profiles_.erase(path);
      generated_.erase(path);
    } else if (interface == names::ip4 || interface == names::ip6) {
      addresses_.erase(path);
    }
  }
}

void ObjectTree::change(const std::string& path, std::string_view interface, const Properties& properties) {
  // What is not known yet comes whole with InterfacesAdded: half an object is none.
  if (interface == names::active || interface == names::vpn) {
    const auto it = active_.find(path);
    if (it == active_.end()) return;
    if (interface == names::active) {
      update(it->second, properties);
    } else {
      take(properties, "VpnState", it->second.vpnState);
    }
  } else if (interface == names::device) {
    if (const auto it = devices_.find(path); it != devices_.end()) update(it->second, properties);
  } else if (interface == names::modem) {
    if (const auto it = devices_.find(path); it != devices_.end()) {
      take(properties, "DeviceId", it->second.modem);
    }
  } else if (interface == names::profile) {
    const auto* flags = find<std::uint64_t>(properties, "Flags");
    if (!flags || !profiles_.contains(path)) return;
    if (*flags & flagsOfGenerated) {
      generated_.insert(path);
    } else {
      generated_.erase(path);
    }
  } else if (interface == names::ip4 || interface == names::ip6) {
    if (const auto it = addresses_.find(path); it != addresses_.end()) {
      take(properties, "AddressData", it->second);
    }
  }
}

const ActiveConnection* ObjectTree::findActive(const std::string& path) const {
  return lookUp(active_, path);
}

const Device* ObjectTree::findDevice(const std::string& path) const {
  return lookUp(devices_, path);
}

std::vector<std::string> ObjectTree::addresses(const std::string& ipConfig) const {
  const auto* found = lookUp(addresses_, ipConfig);
  return found ? *found : std::vector<std::string>();
}

std::string ObjectTree::userOf(const std::string& device) const {
  const Device* found = findDevice(device);
  if (found && found->activeConnection.size() > 1) return found->activeConnection;
  std::string user;
  for (const auto& [path, active] : active_) {
    const auto& devices = active.devices;
    if (active.type == "vpn" || std::find(devices.begin(), devices.end(), device) == devices.end()) continue;
    if (!user.empty()) return {};
    user = path;
  }
  return user;
}

const Device* ObjectTree::tunnelOf(const ActiveConnection& vpn) const {
  for (const auto& [path, device] : devices_) {
    const bool shares = same(device.ip4Config, vpn.ip4Config) || same(device.ip6Config, vpn.ip6Config);
    const bool isUplink = std::find(vpn.devices.begin(), vpn.devices.end(), path) != vpn.devices.end();
    if (shares && !isUplink) return &device;
  }
  return nullptr;
}

}  // namespace onhook::networkmanager
