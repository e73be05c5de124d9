#include "core/providers/networkmanager/DialPlan.h"

#include <algorithm>

#include "core/providers/networkmanager/DialErrorText.h"
#include "core/providers/networkmanager/Entries.h"
#include "core/providers/networkmanager/Noting.h"
#include "core/providers/networkmanager/DeviceState.h"
#include "core/providers/networkmanager/Rows.h"

namespace onhook::networkmanager {

namespace {

constexpr auto anyDevice = "/";

DialPlan refused(Error error) {
  DialPlan plan;
  plan.error = std::move(error);
  return plan;
}

template <class Is>
const Tracked* findRow(const World& world, const Tracker& tracker, Is is) {
  for (const auto& [identity, tracked] : tracker.all()) {
    if (hasRow(tracked, world) && is(tracked)) return &tracked;
  }
  return nullptr;
}

/// The tunnel's name is another's, or still its own from before.
std::optional<Error> tunnelTaken(const std::string& tunnel, const World& world, const Tracker& tracker) {
  if (tunnel.empty()) return std::nullopt;
  const auto* holder = findRow(world, tracker, [&](const Tracked& tracked) {
    return tracked.interface && tracked.interface->name == tunnel;
  });
  if (holder) return deviceInUse(tunnel, holder->name);
  // A persistent one was made to be dialed into.
  const NetworkLink* link = world.links.byName(tunnel);
  if (link && !link->persistent) return tunnelNameTaken(tunnel);
  return std::nullopt;
}

/// The connection of the list that the device carries, or has not let go of yet. A VPN only goes over it.
const Tracked* holderOf(const std::string& devicePath, const World& world, const Tracker& tracker) {
  return findRow(world, tracker, [&](const Tracked& tracked) {
    return tracked.kind != ConnectionKind::vpn && tracked.device == devicePath &&
           isOfPresentOwner(tracked, world);
  });
}

void chooseDevice(DialPlan& plan, const World& world, const Tracker& tracker) {
  plan.devicePath = anyDevice;
  const Device* held = nullptr;
  const Tracked* holder = nullptr;
  std::string unheld;
  bool isFree = false;
  for (const auto& [path, device] : world.service.tree.devices()) {
    const auto& fits = device.available;
    if (std::find(fits.begin(), fits.end(), plan.profilePath) == fits.end()) continue;
    if (const Tracked* const by = holderOf(path, world, tracker)) {
      held = &device;
      holder = by;
    } else if (unheld.empty() || (!isFree && device.state == deviceState::disconnected)) {
      unheld = path;
      isFree = device.state == deviceState::disconnected;
    }
  }
  if (!held) return;
  if (unheld.empty()) {
    plan = refused(deviceInUse(held->interface, holder->name));
  } else {
    plan.devicePath = unheld;
  }
}

}  // namespace

DialPlan planDial(const std::string& entry, const World& world, const Tracker& tracker) {
  const auto [path, profile] = findDialable(world, entry);
  if (!profile) return refused(noSuchEntry());
  const auto* own = findRow(world, tracker, [&](const Tracked& tracked) { return tracked.id.uuid == entry; });
  if (own) return refused(alreadyThere(own->name, describe(*own, world).state));

  DialPlan plan{std::nullopt, path, *profile, anyDevice};
  if (profile->kind() == ConnectionKind::vpn) {
    if (auto taken = tunnelTaken(profile->tunnel, world, tracker)) return refused(std::move(*taken));
  } else {
    chooseDevice(plan, world, tracker);
  }
  return plan;
}

}  // namespace onhook::networkmanager
