#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/providers/networkmanager/Value.h"

namespace onhook::networkmanager {

namespace names {
inline constexpr char service[] = "org.freedesktop.NetworkManager";
inline constexpr char active[] = "org.freedesktop.NetworkManager.Connection.Active";
inline constexpr char vpn[] = "org.freedesktop.NetworkManager.VPN.Connection";
inline constexpr char device[] = "org.freedesktop.NetworkManager.Device";
inline constexpr char modem[] = "org.freedesktop.NetworkManager.Device.Modem";
inline constexpr char profile[] = "org.freedesktop.NetworkManager.Settings.Connection";
inline constexpr char ip4[] = "org.freedesktop.NetworkManager.IP4Config";
inline constexpr char ip6[] = "org.freedesktop.NetworkManager.IP6Config";
}  // namespace names

/// NMActiveConnectionState.
enum class ActiveState : std::uint64_t {
  unknown = 0,
  activating = 1,
  activated = 2,
  deactivating = 3,
  deactivated = 4
};

/// One of NetworkManager's active connections.
struct ActiveConnection {
  std::string name, uuid, type;
  std::string profile;  ///< object path
  std::vector<std::string> devices;
  std::string base;  ///< a VPN's: the active connection that it goes over; else what it was activated for
  std::string ip4Config, ip6Config;
  ActiveState state = ActiveState::unknown;
  std::uint64_t stateFlags = 0;
  std::uint64_t vpnState = 0;

  /// Made by somebody else and only watched by NetworkManager (NM_ACTIVATION_STATE_FLAG_EXTERNAL).
  bool isExternal() const { return (stateFlags & 0x80) != 0; }
  bool operator==(const ActiveConnection&) const = default;
};

struct Device {
  std::string interface, ipInterface;
  std::uint64_t type = 0;   ///< NMDeviceType
  std::uint64_t state = 0;  ///< NMDeviceState
  std::string activeConnection;
  std::string ip4Config, ip6Config;
  std::string hardwareAddress;         ///< "00:1B:DC:07:31:88"; empty: none
  std::string modem;                   ///< a modem's own id (Device.Modem.DeviceId), else empty
  bool autoconnect = true;             ///< NetworkManager may connect it by itself
  std::vector<std::string> available;  ///< object paths of the profiles that could be activated on it

  bool operator==(const Device&) const = default;
};

/// What NetworkManager shows of itself on the bus, as far as remote access needs it. Keyed by object path.
/// Interfaces that nobody here asks for (access points, statistics...) are dropped on the way in.
class ObjectTree {
 public:
  /// Whether properties of this D-Bus interface are kept.
  static bool wants(std::string_view interface);

  void assign(const Objects& objects);
  void clear() { *this = {}; }
  void add(const std::string& path, const Interfaces& interfaces);
  void remove(const std::string& path, const std::vector<std::string>& interfaces);
  void change(const std::string& path, std::string_view interface, const Properties& properties);

  const std::map<std::string, ActiveConnection>& active() const { return active_; }
  const std::map<std::string, Device>& devices() const { return devices_; }
  const std::set<std::string>& profiles() const { return profiles_; }
  /// The profile at that path only describes what somebody else connected.
  bool isGenerated(const std::string& profile) const { return generated_.contains(profile); }

  const ActiveConnection* findActive(const std::string& path) const;
  const Device* findDevice(const std::string& path) const;
  /// Addresses of an IP4Config or IP6Config object, "10.8.0.2/24".
  std::vector<std::string> addresses(const std::string& ipConfig) const;
  /// The device of a VPN's own tunnel: the one that shares its IP configuration. Not the uplink, whose
  /// configuration a policy-based IPsec connection may share. None: there is no such tunnel (yet).
  const Device* tunnelOf(const ActiveConnection& vpn) const;
  /// The active connection that the device serves: object path. A VPN only goes over it. Empty: none, or
  /// several that are still coming and going.
  std::string userOf(const std::string& device) const;

 private:
  std::map<std::string, ActiveConnection> active_;
  std::map<std::string, Device> devices_;
  std::map<std::string, std::vector<std::string>> addresses_;
  std::set<std::string> profiles_, generated_;
};

}  // namespace onhook::networkmanager
