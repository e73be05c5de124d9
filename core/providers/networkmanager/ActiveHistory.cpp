#include "core/providers/networkmanager/ActiveHistory.h"

#include "core/providers/networkmanager/DeviceState.h"

namespace onhook::networkmanager {

namespace {

// NMActiveConnectionState
constexpr std::uint64_t activeDeactivating = 3, activeDeactivated = 4;
// NMVpnConnectionState
constexpr std::uint64_t vpnNeedAuth = 2, vpnConnect = 3, vpnGetsAddress = 4, vpnFailed = 6,
                        vpnDisconnected = 7;
// NMActiveConnectionStateReason
constexpr std::uint64_t activeUnknown = 0, activeNone = 1, activeUser = 2, activeDevice = 3;
// NMDeviceStateReason
constexpr std::uint64_t deviceNone = 0, deviceUnknown = 1, deviceUser = 39;

/// Says more than that it ended.
bool tellsActive(std::uint64_t reason) {
  return reason != activeUnknown && reason != activeNone && reason != activeDevice;
}

bool tellsDevice(std::uint64_t reason) {
  return reason != deviceNone && reason != deviceUnknown;
}

/// The first reason counts that tells something: what follows is how it is taken down.
template <class Tells>
void take(std::optional<std::uint64_t>& known, std::uint64_t reason, Tells tells) {
  if (!known || (!tells(*known) && tells(reason))) known = reason;
}

}  // namespace

bool EndReason::byRequest() const {
  return code == (of == Of::active ? activeUser : deviceUser);
}

ActiveHistory::Heard& ActiveHistory::heardOf(const std::string& path) {
  constexpr std::size_t most = 100;
  const auto [it, isNew] = heard_.try_emplace(path);
  if (isNew) {
    order_.push_back(path);
    if (order_.size() > most) {
      heard_.erase(order_.front());
      order_.pop_front();
    }
  }
  return it->second;
}

void ActiveHistory::began(const std::string& path) {
  heardOf(path).fromItsBeginning = true;
}

bool ActiveHistory::neverConnected(const std::string& path) const {
  const auto it = heard_.find(path);
  return it != heard_.end() && it->second.fromItsBeginning && !it->second.connecting;
}

void ActiveHistory::activeChanged(const std::string& path, std::uint64_t state, std::uint64_t reason) {
  if (state != activeDeactivating && state != activeDeactivated) return;
  take(heardOf(path).active, reason, tellsActive);
}

void ActiveHistory::vpnChanged(const std::string& path, std::uint64_t state, std::uint64_t reason) {
  Heard& heard = heardOf(path);
  if (state == vpnConnect || state == vpnGetsAddress) heard.connecting = true;
  if (state == vpnNeedAuth && heard.connecting) heard.secretsSent = true;
  if (state == vpnFailed || state == vpnDisconnected) take(heard.active, reason, tellsActive);
}

void ActiveHistory::deviceChanged(const std::string& path, std::uint64_t state, std::uint64_t reason) {
  const bool isEnd = state == deviceState::deactivating || state == deviceState::failed;
  // One that waits for the device hears why that is being taken from another.
  Heard& heard = heardOf(path);
  const bool isItsOwn = isEnd || heard.usesDevice;
  if (state > deviceState::disconnected && !isEnd) heard.usesDevice = true;
  if (isItsOwn && (isEnd || state <= deviceState::disconnected)) take(heard.device, reason, tellsDevice);
}

std::optional<EndReason> ActiveHistory::of(const std::string& path) const {
  const auto it = heard_.find(path);
  if (it == heard_.end()) return std::nullopt;
  const Heard& heard = it->second;
  // What a device connects, it knows more about: the connection only says that its device went.
  const bool byDevice =
      heard.device && tellsDevice(*heard.device) && !(heard.active && tellsActive(*heard.active));
  if (byDevice) return EndReason{EndReason::Of::device, *heard.device};
  if (heard.active) return EndReason{EndReason::Of::active, *heard.active, heard.secretsSent};
  return std::nullopt;
}

}  // namespace onhook::networkmanager
