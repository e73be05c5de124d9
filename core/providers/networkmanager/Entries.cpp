#include "core/providers/networkmanager/Entries.h"

#include "core/providers/networkmanager/ConnectionTypes.h"
#include "core/providers/networkmanager/Rows.h"

namespace onhook::networkmanager {

namespace {

/// NetworkManager makes a profile for what others connected (wg-quick, say): it describes, and dials nothing.
bool isDialable(const World& world, const std::string& path, const Profile& profile) {
  return profile.known && profile.kind() && !world.service.tree.isGenerated(path);
}

/// The device's name, of the first device that is the one.
template <class Is>
std::string nameOfDevice(const ObjectTree& tree, Is is) {
  for (const auto& [path, device] : tree.devices()) {
    if (is(device)) return device.interface;
  }
  return {};
}

}  // namespace

std::string deviceOf(const Profile& profile, const ObjectTree& tree) {
  if (profile.type == "vpn") return profile.tunnel;
  if (!profile.parent.empty()) return profile.parent;
  if (!profile.interfaceName.empty()) return profile.interfaceName;
  if (!profile.modem.empty()) {
    return nameOfDevice(tree, [&](const Device& device) { return device.modem == profile.modem; });
  }
  if (!profile.hardwareAddress.empty()) {
    return nameOfDevice(
        tree, [&](const Device& device) { return device.hardwareAddress == profile.hardwareAddress; });
  }
  return {};
}

std::vector<Entry> entriesOf(const World& world) {
  std::vector<Entry> entries;
  for (const auto& [path, profile] : world.service.profiles) {
    if (!isDialable(world, path, profile)) continue;
    Entry entry{providerName, profile.uuid, profile.name, *profile.kind()};
    if (entry.kind == ConnectionKind::vpn) entry.variant = pluginName(profile.service);
    entry.device = deviceOf(profile, world.service.tree);
    entry.mayDial = world.service.permission;
    entries.push_back(std::move(entry));
  }
  return entries;
}

DialableProfile findDialable(const World& world, const std::string& uuid) {
  for (const auto& [path, profile] : world.service.profiles) {
    if (profile.uuid == uuid && isDialable(world, path, profile)) return {path, &profile};
  }
  return {};
}

}  // namespace onhook::networkmanager
