#pragma once

#include <set>
#include <string>

#include <sys/types.h>

#include "core/linux/ServiceOf.h"
#include "core/providers/pppd/World.h"

namespace onhook::pppd {

/// A service of systemd, as far as it matters to a pppd in it (org.freedesktop.systemd1(5),
/// systemd.service(5)).
struct Service {
  pid_t mainProcess = 0;  ///< 0: it has none
  std::string restart;    ///< Restart=: "no", "always", "on-failure"...
  std::string killMode;   ///< KillMode=: "control-group", "mixed", "process", "none"
  std::set<int> successStatus, preventStatus, forceStatus;  ///< exit codes that count otherwise

  /// It would be started again when this pppd, which lies in it, has been hung up. That is so where the pppd
  /// is its main process, or a shell is that waits for it: the end of any other process does not end a
  /// service.
  bool startsAgainAfter(const Pppd& pppd) const;
  /// Stopping it ends this pppd.
  bool endsWithIt(const Pppd& pppd) const;

  bool operator==(const Service&) const = default;
};

}  // namespace onhook::pppd
