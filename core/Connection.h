#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/Force.h"
#include "core/KeepDown.h"
#include "core/Permission.h"
#include "core/Presence.h"
#include "core/Target.h"
#include "core/Time.h"

namespace onhook {

/// What sort of remote-access connection it is, by its connection type, never by its device.
enum class ConnectionKind {
  vpn,
  wireGuard,
  pppoe,
  adsl,
  mobileBroadband,
  bluetooth,
  modem,
  isdn,
  l2tp,
  pptp,
  ppp
};

/// The kind's name for people and scripts: "VPN", "PPPoE", "mobile broadband"...
std::string_view toString(ConnectionKind kind);

enum class ConnectionState {
  dialing,
  connected,
  goingDown,  ///< until its evidence is gone, whoever hung it up
  unknown     ///< its system went away; what else tells is in the evidence
};

std::string_view toString(ConnectionState state);

/// One member of a multilink connection.
struct Link {
  Target target;   ///< target.link is set
  int number = 0;  ///< as people count them, from 1; unique in its connection
  std::string name;
  std::string device;
  ConnectionState state = ConnectionState::connected;
  std::optional<TimePoint> since;
  std::optional<std::uint64_t> bytesIn, bytesOut;
  Permission mayHangUp;
  std::optional<Force> force;  ///< none: there is no harder way

  bool operator==(const Link&) const = default;
};

/// One active remote-access connection, as its system reports it.
struct Connection {
  Target target;  ///< target.link is not set
  std::string name;
  ConnectionKind kind = ConnectionKind::vpn;
  std::string variant;    ///< what speaks it, where that matters: "openvpn"; else empty
  std::string device;     ///< "modem0", "eth0"; may be empty
  std::string interface;  ///< the network interface, once there is one
  std::string entry;      ///< identity of the entry it was dialed from; may be empty
  std::vector<std::string> addresses;
  std::string owner;  ///< the user it belongs to: "anna"; empty: the system does not tell
  ConnectionState state = ConnectionState::connected;
  std::string stateDetail;                         ///< more about the state, for people; may be empty
  std::optional<TimePoint> since;                  ///< none: the system does not tell
  std::optional<std::uint64_t> bytesIn, bytesOut;  ///< none: not counted
  bool comesBack = false;                          ///< hung up, its system would dial it again by itself
  std::string comesBackAs;  ///< with `comesBack`: the entry that is dialed in its place; empty: it itself
  Permission mayHangUp;
  std::optional<Force> force;        ///< none: there is no harder way
  std::optional<KeepDown> keepDown;  ///< with `comesBack`; none: nothing that Onhook could do stops that
  std::vector<Link> links;           ///< empty: not a bundle
  std::vector<Evidence> evidence;    ///< what it will be watched by
  std::string managedBy;             ///< another provider that holds it, and may show it too; empty: none
  /// Where its own packets go, as far as its system tells: "203.0.113.5", or a name.
  std::string server;
  bool seenOnly = false;  ///< no system that is watched holds it: shown, and never hung up

  /// The network interfaces that its packets leave by, as far as its system tells: "ppp0". Never its own.
  std::vector<std::string> goesOver;
  /// The connections that it goes over, and goes down with. A provider names those of its own that it is sure
  /// of; the merged view adds those whose interface it goes over, or is dialed on.
  std::vector<Target> standsOn;

  bool operator==(const Connection&) const = default;
};

}  // namespace onhook
