#pragma once

#include <string>

#include "ui/session/OwnSession.h"

namespace onhook {

/// How the user's own session comes in: as SSH says it (ssh(1), ENVIRONMENT: SSH_CONNECTION), else as a
/// remote desktop does. Any thread; asks the system at most, and does not wait. `practice`: by its addresses
/// alone, for the practice network's interfaces are called like real ones.
OwnSession findOwnSession(bool practice);

/// The same of a session whose SSH_CONNECTION is known.
OwnSession findSession(const std::string& sshConnection, bool practice);

/// From what SSH_CONNECTION says: the other machine's address and port, and this machine's. What is malformed
/// says nothing. `interface` is left empty.
OwnSession sessionOf(const std::string& sshConnection);

/// What differs between systems.
class SessionOrigin {
 public:
  /// SSH_CONNECTION, of this process or, where sudo has taken it away, of those that it was started from.
  static std::string sshConnection();
  /// The network interface that what is sent to that address leaves by; empty: it cannot be told.
  static std::string interfaceTowards(const std::string& address);
  /// By what the remote desktop comes in that the user looks at this machine by, `interface` left empty; all
  /// empty: they sit before it, or the system does not tell.
  static OwnSession remoteDesktop();
};

}  // namespace onhook
