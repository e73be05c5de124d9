#pragma once

#include <optional>
#include <string>

#include "core/Connection.h"
#include "core/providers/networkmanager/Value.h"

namespace onhook::networkmanager {

/// What a profile (Settings.Connection) says that matters here.
struct Profile {
  bool known = false;  ///< its settings were read; a profile of another user stays empty
  std::string name, uuid, type;
  std::string service;        ///< a VPN's plug-in: "org.freedesktop.NetworkManager.openvpn"
  std::string bluetoothType;  ///< "dun", "panu"...
  bool autoconnect = false;

  /// From what GetSettings answers.
  static Profile fromSettings(const Interfaces& settings);

  /// None: no remote access. Bluetooth counts only as dial-up, not as a small network (PAN).
  std::optional<ConnectionKind> kind() const;
};

}  // namespace onhook::networkmanager
