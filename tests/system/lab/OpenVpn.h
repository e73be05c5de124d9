#pragma once

#include <string>

#include "core/Time.h"

namespace onhook::lab {

/// Where NetworkManager's plug-in starts openvpn from: the real one, or a script in front of it that lets a
/// tunnel live on for a set time after the plug-in has ended it.
class OpenVpn {
 public:
  /// The real openvpn, out of the script's reach.
  static const std::string program;

  OpenVpn();
  OpenVpn(const OpenVpn&) = delete;
  OpenVpn& operator=(const OpenVpn&) = delete;
  ~OpenVpn();

  /// The tunnel of this device stands that long after the plug-in told openvpn to end; then it goes at once.
  /// The plug-in kills what does not end within 2 s: that ends the script and leaves openvpn alive.
  void outliveBy(const std::string& device, Duration span);
};

}  // namespace onhook::lab
