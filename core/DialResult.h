#pragma once

#include <optional>

#include "core/Error.h"
#include "core/Target.h"

namespace onhook {

/// Where the secrets of a dialing come from. Onhook itself neither asks for any nor stores one.
enum class DialWith {
  savedSecrets,  ///< what the system has saved, or asks for by an agent of its own
  systemDialog   ///< the system's own dialog, which asks for what is missing
};

/// A connection that is now being dialed, or why it is not.
struct DialResult {
  std::optional<Target> target;  ///< none with an error; else it can be hung up from now on
  std::optional<Error> error;
};

}  // namespace onhook
