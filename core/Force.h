#pragma once

#include <string>

namespace onhook {

/// A harder way to end a target, for when a hang-up was still up past its limit: a step of its own, which
/// somebody takes knowing what it skips, and which is never taken unasked. Who may hang the target up may
/// force it.
struct Force {
  std::string does;   ///< one sentence for people: "Kills pppd at once (SIGKILL)."
  std::string skips;  ///< one or more sentences: what is not done then, and what may be left behind

  bool operator==(const Force&) const = default;
};

}  // namespace onhook
