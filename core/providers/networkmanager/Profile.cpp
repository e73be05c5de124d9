#include "core/providers/networkmanager/Profile.h"

#include <string_view>
#include <vector>

#include "core/providers/networkmanager/ConnectionTypes.h"

namespace onhook::networkmanager {

namespace {

template <class T>
void takeFrom(const Interfaces& settings, std::string_view setting, std::string_view property, T& to) {
  if (const auto it = settings.find(setting); it != settings.end()) take(it->second, property, to);
}

std::string hexadecimal(std::string_view bytes) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string text;
  for (const char each : bytes) {
    const auto byte = static_cast<unsigned char>(each);
    if (!text.empty()) text += ':';
    text += digits[byte >> 4];
    text += digits[byte & 0xf];
  }
  return text;
}

/// openvpn(8), --dev: "tun" and "tap" alone take the next number that is free; the kernel does the same with
/// a number sign in the name.
bool isFixed(std::string_view tunnel) {
  return tunnel != "tun" && tunnel != "tap" && tunnel.find('%') == std::string_view::npos;
}

/// "192.0.2.1:1194:udp", "[2001:db8::1]:51820", "vpn.example.org": the host alone.
std::string hostOf(const std::string& server) {
  if (server.find_first_of(", ") != std::string::npos) return {};  // openvpn takes one of several
  if (server.starts_with('[')) return server.substr(1, server.find(']') - 1);
  const auto colon = server.find(':');
  // More colons than port and protocol need, and nothing but digits: an IPv6 address.
  const bool isV6 = colon != std::string::npos && server.find(':', colon + 1) != std::string::npos &&
                    server.find_first_not_of("0123456789abcdefABCDEF:.") == std::string::npos &&
                    server.find('.') > colon;
  return isV6 ? server : server.substr(0, colon);
}

/// What NetworkManager's VPN plug-ins call the other end in their data.
std::string serverIn(const Texts& data) {
  for (const char* name : {"remote", "gateway", "IPSec gateway", "address", "right"}) {
    const auto it = data.find(name);
    if (it != data.end()) return hostOf(it->second);
  }
  return {};
}

}  // namespace

Profile Profile::fromSettings(const Interfaces& settings) {
  Profile profile;
  profile.known = true;
  takeFrom(settings, "connection", "id", profile.name);
  takeFrom(settings, "connection", "uuid", profile.uuid);
  takeFrom(settings, "connection", "type", profile.type);
  takeFrom(settings, "connection", "autoconnect", profile.autoconnect);
  takeFrom(settings, "connection", "autoconnect-priority", profile.autoconnectPriority);
  takeFrom(settings, "connection", "interface-name", profile.interfaceName);
  takeFrom(settings, "vpn", "service-type", profile.service);
  takeFrom(settings, "bluetooth", "type", profile.bluetoothType);
  takeFrom(settings, "pppoe", "parent", profile.parent);
  takeFrom(settings, "gsm", "device-id", profile.modem);

  std::string address;
  takeFrom(settings, "802-3-ethernet", "mac-address", address);
  takeFrom(settings, "bluetooth", "bdaddr", address);
  profile.hardwareAddress = hexadecimal(address);

  if (profile.type == "vpn") {
    Texts data;
    takeFrom(settings, "vpn", "data", data);
    const auto dev = data.find("dev");
    profile.tunnel = dev == data.end() ? profile.interfaceName : dev->second;
    if (!isFixed(profile.tunnel)) profile.tunnel.clear();
    profile.server = serverIn(data);
  }
  std::vector<std::string> peers;
  takeFrom(settings, "wireguard", "peers", peers);
  if (peers.size() == 1) profile.server = hostOf(peers.front());
  return profile;
}

std::optional<ConnectionKind> Profile::kind() const {
  const auto kind = kindOfType(type);
  if (kind == ConnectionKind::bluetooth && !bluetoothType.empty() && bluetoothType != "dun")
    return std::nullopt;
  return kind;
}

}  // namespace onhook::networkmanager
