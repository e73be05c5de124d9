#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/Connection.h"
#include "core/linux/ProcessTable.h"
#include "core/providers/networkmanager/ConnectionId.h"

namespace onhook::networkmanager {

/// The interface that goes with a connection.
struct NotedInterface {
  int index = 0;
  std::string name;
  bool persistent = false;
};

struct NotedProcess {
  ProcessId id;
  std::string name;
  bool isPlugin = false;  ///< NetworkManager's plug-in; else what carries the connection: openvpn, pppd
  bool runs = true;       ///< never true again once false
};

/// One connection, with all that was noted of it while it was up: afterwards nothing links the pieces any
/// more.
struct Tracked {
  ConnectionId id;
  ConnectionKind kind = ConnectionKind::vpn;
  std::string name;
  std::string service;  ///< a VPN's plug-in
  std::string device;   ///< object path of the device it runs on
  std::string deviceName;
  std::string shownInterface;  ///< also one that stays when the connection ends (wwan0)
  std::string ownName;         ///< WireGuard: what its interface is to be called, by its profile
  std::optional<NotedInterface> interface;
  std::vector<NotedProcess> processes;
  std::vector<std::string> addresses;

  bool seen = false;        ///< its object was; else only its id is known, from somebody who asks for it
  bool remains = false;     ///< found when it was listed no more: what it ran is all there is of it
  bool wasUp = false;       ///< it was connected, once at least
  bool hungUp = false;      ///< NetworkManager accepted our request
  bool goingDown = false;   ///< somebody hangs it up, or its object vanished
  bool gone = false;        ///< for good
  bool superseded = false;  ///< after a restart NetworkManager shows it under a new object

  /// Dialed by us, and its object not seen yet: it is there by NetworkManager's answer, until a look with
  /// this number or a higher one says otherwise.
  std::optional<std::uint64_t> awaitedUntil;

  std::optional<Error> why;  ///< why it ended, unless somebody hung it up
  Presence presence;         ///< without the number of the look
};

}  // namespace onhook::networkmanager
