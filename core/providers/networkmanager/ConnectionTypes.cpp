#include "core/providers/networkmanager/ConnectionTypes.h"

namespace onhook::networkmanager {

std::optional<ConnectionKind> kindOfType(std::string_view type) {
  if (type == "vpn") return ConnectionKind::vpn;
  if (type == "wireguard") return ConnectionKind::wireGuard;
  if (type == "gsm" || type == "cdma") return ConnectionKind::mobileBroadband;
  if (type == "pppoe") return ConnectionKind::pppoe;
  if (type == "adsl") return ConnectionKind::adsl;
  if (type == "bluetooth") return ConnectionKind::bluetooth;
  return std::nullopt;
}

std::string pluginName(std::string_view service) {
  const auto dot = service.rfind('.');
  return std::string(dot == std::string_view::npos ? service : service.substr(dot + 1));
}

}  // namespace onhook::networkmanager
