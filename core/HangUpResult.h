#pragma once

#include <optional>

#include "core/Error.h"
#include "core/KeepDown.h"
#include "core/Outcome.h"
#include "core/Presence.h"
#include "core/Target.h"
#include "core/Time.h"

namespace onhook {

/// Where a hang-up stands while it runs.
struct HangUpProgress {
  Target target;
  bool asked = false;     ///< the native call was made
  bool answered = false;  ///< it came back
  Duration elapsed{};
  Presence presence;               ///< what it waits for
  std::optional<Error> error;      ///< what the system answered, when not a plain yes
  bool forced = false;             ///< what is asked for is the harder way
  bool waitsForAuthority = false;  ///< the system asks the user for a password first; the limit waits for it
  bool keepDown = false;           ///< what is asked for also stops what would bring it back
  bool byAnother = false;          ///< another process makes the native call; this one only watches
};

/// How a hang-up or watch ended.
struct HangUpResult {
  Target target;
  Outcome outcome = Outcome::givenUp;
  bool asked = false;  ///< false: a watch, or there was nothing to ask
  Duration took{};
  Presence presence;  ///< the last that was known
  /// Why it failed, or why what is down may come back though it was asked to be kept down; in the system's
  /// words, with what to do.
  std::optional<Error> error;
  bool forced = false;                ///< what was asked for was the harder way
  bool keepDown = false;              ///< what was asked for was also to stop what would bring it back
  std::optional<KeepDown> kept = {};  ///< the system has done that; none: nothing would, or it has not
};

}  // namespace onhook
