#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/Error.h"

namespace onhook::pppd {

/// What a pppd has written of its dialing, as far as it tells of the last attempt. No input or output.
struct Story {
  /// What it failed by, as the exit status that stands for it (pppd(8), EXIT STATUS): pppd may end with
  /// another, for what comes of it. None: it has not failed.
  std::optional<int> cause;
  std::string causeLine;  ///< what says so
  /// What else it said that may tell why: a few lines, as one, without packets and scripts, which may hold
  /// secrets.
  std::string said;

  static Story of(std::string_view written);
};

/// Why a pppd of this exit status ended (pppd(8), EXIT STATUS), with what to do; none: it was hung up.
/// `exitCode` none: `signal` ended it, or how is not known.
std::optional<Error> whyEnded(std::optional<int> exitCode, int signal, const Story& story);

}  // namespace onhook::pppd
