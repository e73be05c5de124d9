#pragma once

#include <string_view>

namespace onhook {

/// How a hang-up or a watch ended. Each ends with exactly one of these.
enum class Outcome {
  confirmed,     ///< asked (or watched while it stood), and the evidence is gone
  alreadyGone,   ///< it was gone before we could hang it up
  settled,       ///< could not be observed; the settle time has passed
  stillUp,       ///< the limit has passed, and something still stands
  refused,       ///< the system said no; it is still connected
  providerLost,  ///< the system went away and nothing else can tell
  givenUp        ///< the user stopped waiting
};

/// The outcome's word as people and scripts read it: "confirmed", "already gone", "still up"...
std::string_view toString(Outcome outcome);

/// The connection is down, as far as it can be known: confirmed or already gone. Settled is not: nobody saw
/// it.
bool isDown(Outcome outcome);

}  // namespace onhook
