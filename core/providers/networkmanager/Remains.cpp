#include "core/providers/networkmanager/Remains.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string_view>

#include "core/providers/networkmanager/Processes.h"

namespace onhook::networkmanager {

namespace {

/// "org.freedesktop.NetworkManager.openvpn.Connection_3", taken apart.
struct PluginName {
  std::string service, number;
};

std::optional<PluginName> unlistedPlugin(const std::string& busName, const World& world) {
  constexpr std::string_view middle = ".Connection_";
  const auto at = busName.rfind(middle);
  if (at == std::string::npos) return std::nullopt;
  PluginName name{busName.substr(0, at), busName.substr(at + middle.size())};
  const bool isNumber =
      !name.number.empty() && name.number.find_first_not_of("0123456789") == std::string::npos;
  const auto& profiles = world.service.profiles;
  const bool isVpn = std::any_of(profiles.begin(), profiles.end(), [&](const auto& entry) {
    return entry.second.known && entry.second.service == name.service;
  });
  if (!isNumber || !isVpn) return std::nullopt;
  if (world.service.tree.findActive(ConnectionId{name.number, {}, {}, {}}.path())) return std::nullopt;
  return name;
}

/// What NetworkManager runs was started after it.
bool isOfAnEarlierOne(const Process& process, const ProcessTable& table) {
  return std::none_of(table.all().begin(), table.all().end(), [&](const auto& entry) {
    return entry.second.name == "NetworkManager" && entry.second.id.startTime <= process.id.startTime;
  });
}

/// openvpn(8), --dev: "tunc0", or "tun" for any number.
std::string tunnelOf(const Process& process) {
  const auto& arguments = process.arguments;
  const auto option = std::find(arguments.begin(), arguments.end(), "--dev");
  if (option == arguments.end() || std::next(option) == arguments.end()) return {};
  return *std::next(option);
}

/// The one profile that its tunnel can be of.
const Profile* profileFor(const std::string& service, const std::string& tunnel, const World& world) {
  const Profile* found = nullptr;
  for (const auto& [path, profile] : world.service.profiles) {
    const bool fits = profile.tunnel.empty() ? tunnel == "tun" || tunnel == "tap" : profile.tunnel == tunnel;
    if (!profile.known || profile.service != service || !fits) continue;
    if (found) return nullptr;
    found = &profile;
  }
  return found;
}

}  // namespace

std::vector<Remains> findRemains(const World& world) {
  std::vector<Remains> all;
  for (const std::string& busName : world.service.busNames) {
    const auto plugin = unlistedPlugin(busName, world);
    if (!plugin) continue;
    for (const Process& process : ofBusName(world.processes, busName)) {
      const std::string tunnel = tunnelOf(process);
      if (tunnel.empty() || isOfAnEarlierOne(process, world.processes)) continue;
      const Profile* const profile = profileFor(plugin->service, tunnel, world);
      if (!profile) continue;
      all.push_back(
          {{plugin->number, profile->uuid, world.service.owner, world.service.bus}, *profile, tunnel});
      break;
    }
  }
  return all;
}

bool mayHaveRemains(const World& world) {
  const auto& names = world.service.busNames;
  return std::any_of(names.begin(), names.end(),
                     [&](const std::string& busName) { return unlistedPlugin(busName, world).has_value(); });
}

}  // namespace onhook::networkmanager
