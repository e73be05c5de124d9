#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "core/Connection.h"
#include "core/providers/networkmanager/Value.h"

namespace onhook::networkmanager {

/// What a profile (Settings.Connection) says that matters here. Its secrets are never asked for.
struct Profile {
  bool known = false;  ///< its settings were read; a profile of another user stays empty
  std::string name, uuid, type;
  std::string service;        ///< a VPN's plug-in: "org.freedesktop.NetworkManager.openvpn"
  std::string bluetoothType;  ///< "dun", "panu"...
  std::string server;         ///< a tunnel's other end, without its port; empty: none, or several

  bool autoconnect = true;               ///< NetworkManager may connect it by itself...
  std::int64_t autoconnectPriority = 0;  ///< ...and this one rather than those with less

  // What it is bound to; each empty where it is not.
  std::string interfaceName;    ///< the device it runs on, or what its own interface is to be called
  std::string tunnel;           ///< a VPN's: what its tunnel is always called
  std::string parent;           ///< PPPoE: the device it goes over, where that is not `interfaceName`
  std::string modem;            ///< mobile broadband: Device.Modem.DeviceId
  std::string hardwareAddress;  ///< of the device: "00:1B:DC:07:31:88"

  /// From what GetSettings answers.
  static Profile fromSettings(const Interfaces& settings);

  /// None: no remote access. Bluetooth counts only as dial-up, not as a small network (PAN).
  std::optional<ConnectionKind> kind() const;
};

}  // namespace onhook::networkmanager
