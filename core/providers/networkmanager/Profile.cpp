#include "core/providers/networkmanager/Profile.h"

#include "core/providers/networkmanager/ConnectionTypes.h"

namespace onhook::networkmanager {

Profile Profile::fromSettings(const Interfaces& settings) {
  Profile profile;
  profile.known = true;
  profile.autoconnect = true;  // NetworkManager leaves out what has its default value
  if (const auto it = settings.find("connection"); it != settings.end()) {
    take(it->second, "id", profile.name);
    take(it->second, "uuid", profile.uuid);
    take(it->second, "type", profile.type);
    take(it->second, "autoconnect", profile.autoconnect);
  }
  if (const auto it = settings.find("vpn"); it != settings.end()) {
    take(it->second, "service-type", profile.service);
  }
  if (const auto it = settings.find("bluetooth"); it != settings.end()) {
    take(it->second, "type", profile.bluetoothType);
  }
  // nm-settings(5), connection.autoconnect: "Autoconnect is not implemented for VPN profiles."
  if (profile.type == "vpn") profile.autoconnect = false;
  return profile;
}

std::optional<ConnectionKind> Profile::kind() const {
  const auto kind = kindOfType(type);
  if (kind == ConnectionKind::bluetooth && !bluetoothType.empty() && bluetoothType != "dun")
    return std::nullopt;
  return kind;
}

}  // namespace onhook::networkmanager
