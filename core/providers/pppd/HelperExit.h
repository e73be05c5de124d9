#pragma once

namespace onhook::pppd {

/// How onhook-helper ends: its exit code. pkexec hands it on, and has 126 and 127 for itself. Known to both
/// sides, hence a header without anything else.
enum class HelperExit {
  sent = 0,           ///< every process was signaled
  usage = 10,         ///< the request is none that it knows
  notRoot = 11,       ///< it was not started as root
  notThere = 12,      ///< a process has ended, or is not the one that was meant: nothing was sent
  notPppd = 13,       ///< a process is no pppd: nothing was sent
  signalFailed = 14,  ///< the kernel refused a signal; others may have been sent
  cannotTell = 15     ///< the system does not tell what has to be known first: nothing was sent
};

/// How many processes one request may name.
inline constexpr int helperLimit = 64;

}  // namespace onhook::pppd
