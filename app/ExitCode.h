#pragma once

#include <string>
#include <vector>

#include "core/DialProcedure.h"
#include "core/Outcome.h"

namespace onhook {

/// What the program ends with; scripts rely on these numbers. When several apply, the largest wins: the
/// numbers are in the order of how bad they are.
enum class ExitCode {
  done = 0,         ///< all that was asked for is so: every target is confirmed or already gone, or connected
  failed = 1,       ///< it could not start: no display, a log file that cannot be written; the history cannot be read
  usage = 2,        ///< the command line makes no sense
  notFound = 3,     ///< no such connection, or an id that went stale
  ambiguous = 4,    ///< a name that several connections share
  unreachable = 5,  ///< a system that was needed cannot be reached
  settled = 6,      ///< could not be observed
  givenUp = 7,      ///< the waiting was ended
  providerLost = 8,   ///< the system went away and nothing else can tell
  stillUp = 9,        ///< the time is over and something still stands
  refused = 10,       ///< the system said no
  busy = 11,          ///< it was not dialed: something is in the way
  notConnected = 12,  ///< it was dialed and is not connected
  needsYes = 13       ///< it would cut off the user's own session; nothing was asked
};

ExitCode exitCodeOf(Outcome outcome);
ExitCode exitCodeOf(DialOutcome outcome);

/// The one that is reported when both apply.
ExitCode worse(ExitCode a, ExitCode b);

/// What it means, in a few words.
const char* meaningOf(ExitCode code);

/// All of them with their meaning, as --help shows them; ends with a line end.
std::string exitCodeHelp();

/// Every code there is, in order.
const std::vector<ExitCode>& allExitCodes();

}  // namespace onhook
