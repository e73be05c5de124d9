#include "core/providers/networkmanager/Successors.h"

#include <algorithm>
#include <cstdint>
#include <vector>

#include "core/Translate.h"
#include "core/providers/networkmanager/Noting.h"

namespace onhook::networkmanager {

namespace {

bool isActive(const std::string& uuid, const World& world) {
  const auto& active = world.service.tree.active();
  return std::any_of(active.begin(), active.end(),
                     [&](const auto& entry) { return entry.second.uuid == uuid; });
}

/// Somebody has hung it up: NetworkManager leaves it down until somebody connects it.
bool wasHungUp(const std::string& uuid, const World& world, const Tracker& tracker) {
  return std::any_of(tracker.all().begin(), tracker.all().end(), [&](const auto& entry) {
    const Tracked& former = entry.second;
    return former.id.uuid == uuid && isOfPresentOwner(former, world) && former.goingDown && !former.why;
  });
}

bool mayFollow(const std::string& path, const Profile& profile, const World& world, const Tracker& tracker) {
  return profile.known && profile.autoconnect && profile.kind() && !world.service.tree.isGenerated(path) &&
         !isActive(profile.uuid, world) && !wasHungUp(profile.uuid, world, tracker);
}

}  // namespace

std::string successorOf(const Tracked& tracked, const World& world, const Tracker& tracker) {
  // A VPN only goes over its device, and has none of its own that another could take.
  if (!world.answering || tracked.kind == ConnectionKind::vpn || !isOfPresentOwner(tracked, world)) return {};
  const Device* const device = world.service.tree.findDevice(tracked.device);
  if (device == nullptr || !device->autoconnect) return {};
  std::vector<const Profile*> first;
  for (const std::string& path : device->available) {
    const auto found = world.service.profiles.find(path);
    if (found == world.service.profiles.end() || !mayFollow(path, found->second, world, tracker)) continue;
    const Profile& profile = found->second;
    if (!first.empty() && profile.autoconnectPriority < first.front()->autoconnectPriority) continue;
    if (!first.empty() && profile.autoconnectPriority > first.front()->autoconnectPriority) first.clear();
    first.push_back(&profile);
  }
  std::string names;
  for (const Profile* const profile : first) names += (names.empty() ? "" : " or ") + profile->name;
  return names;
}

void noteSuccessor(Connection& row, const Tracked& tracked, const World& world, const Tracker& tracker) {
  row.comesBackAs = successorOf(tracked, world, tracker);
  if (row.comesBackAs.empty()) return;
  row.comesBack = true;
  const std::string& device = world.service.tree.findDevice(tracked.device)->interface;
  row.keepDown = KeepDown{
      filled(translate("networkmanager", "Tells NetworkManager not to connect %1 by itself."), {device}),
      world.service.permission.authority,
      filled(translate("networkmanager", "NetworkManager was told not to connect %1 by itself."), {device}),
      filled(translate("networkmanager",
                       "That holds until NetworkManager is started anew, or you take it back (nmcli device "
                       "set %1 autoconnect yes); connecting works all the same."),
             {device})};
}

}  // namespace onhook::networkmanager
