#include "core/Connection.h"

namespace onhook {

std::string_view toString(ConnectionKind kind) {
  switch (kind) {
    case ConnectionKind::vpn:
      return "VPN";
    case ConnectionKind::wireGuard:
      return "WireGuard";
    case ConnectionKind::pppoe:
      return "PPPoE";
    case ConnectionKind::adsl:
      return "ADSL";
    case ConnectionKind::mobileBroadband:
      return "mobile broadband";
    case ConnectionKind::bluetooth:
      return "Bluetooth dial-up";
    case ConnectionKind::modem:
      return "modem";
    case ConnectionKind::isdn:
      return "ISDN";
    case ConnectionKind::l2tp:
      return "L2TP";
    case ConnectionKind::pptp:
      return "PPTP";
    case ConnectionKind::ppp:
      return "PPP";
  }
  return "unknown";
}

std::string_view toString(ConnectionState state) {
  switch (state) {
    case ConnectionState::dialing:
      return "dialing";
    case ConnectionState::connected:
      return "connected";
    case ConnectionState::goingDown:
      return "going down";
    case ConnectionState::unknown:
      return "unknown";
  }
  return "unknown";
}

}  // namespace onhook
