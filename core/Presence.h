#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/Error.h"

namespace onhook {

/// What a piece of evidence is about.
enum class EvidenceKind {
  object,         ///< the system's own record of the connection (an active connection's object)
  interface,      ///< a network interface: tunc0, ppp0
  carrier,        ///< the carrier of an interface that stays for good (a persistent tun)
  process,        ///< a process: openvpn, pppd
  busName,        ///< a name on the message bus, held by a plug-in
  device,         ///< the state of a device that stays for good (a modem)
  handle,         ///< a RAS handle
  link,           ///< a link's place in its bundle
  externalHolder  ///< another program that holds the connection too
};

/// One thing that still stands, or is gone.
struct Evidence {
  EvidenceKind kind = EvidenceKind::object;
  std::string subject;  ///< what it is, as people know it: "tunc0", "149 (openvpn)", "l2"
  bool stands = false;

  /// For a person: "interface tunc0 still up", "process 149 (openvpn) gone".
  std::string toString() const;

  bool operator==(const Evidence&) const = default;
};

enum class PresenceState {
  up,         ///< connected or being dialed; nobody is known to be hanging it up
  goingDown,  ///< something still stands, and it is on its way down
  gone,       ///< all evidence is gone
  cannotTell  ///< nothing can be observed
};

/// What is known of a target now, with its evidence.
struct Presence {
  PresenceState state = PresenceState::cannotTell;
  std::vector<Evidence> evidence;

  /// The native look this rests on (Observer::look). Events may have made it newer than that look, never
  /// older.
  std::uint64_t look = 0;

  /// The provider's system went away. `state` still says what other evidence tells.
  bool providerLost = false;

  /// Why it ended or why nothing can be told, where the system says so.
  std::optional<Error> reason;

  /// While it is gone: the look that the provider has asked for by itself as soon as it seemed so, for those
  /// who wait and would ask for just that; 0: none.
  std::uint64_t goneLook = 0;

  /// The state rests on something seen standing.
  bool stands() const { return state == PresenceState::up || state == PresenceState::goingDown; }

  bool operator==(const Presence&) const = default;
};

/// The evidence that still stands, as one phrase: "interface tunc0 still up, process 149 (openvpn) still
/// runs". Empty when nothing stands.
std::string whatStillStands(const Presence& presence);

}  // namespace onhook
