#pragma once

#include <string_view>
#include <vector>

#include "core/Outcome.h"

namespace onhook {

/// What may go wrong around one hang-up. Each provider's bench brings it about, or says why it cannot happen.
enum class Fault {
  notInstalled,     ///< its system is not there at all
  stopped,          ///< its system is there and was not started
  killedBefore,     ///< its system dies before the request...
  killedDuring,     ///< ...while the request waits for its answer...
  killedAfter,      ///< ...after it has said yes
  restartedBefore,  ///< the same three times, and it comes back
  restartedDuring,
  restartedAfter,
  answersLate,          ///< the answer comes a second or more after the request
  answersNeverAndEnds,  ///< it never comes, and the connection ends
  answersNever,         ///< it never comes, and the connection stands for good
  answersTwice,         ///< each answer and each event comes twice
  answersAfterEvents,   ///< the events come before the answer
  answersOlder,         ///< the answer to an older request comes first
  saysNotThere,         ///< the answer is that there is no such connection, and it stands for good
  refuses,              ///< the answer is that it is not allowed
  fails,                ///< the answer is another error, and it stands for good
  failsAndEnds,         ///< the answer is an error, and it ends all the same
  eventsLost,           ///< no event comes
  eventsFlood,          ///< 10,000 events a second come that have nothing to do with it
  anotherHangsUp,       ///< another program hangs the same up at the same moment
  comesBack,            ///< once down it is at once up again, as another connection of the same name
  nameUsedAgain,        ///< it is gone, and its handle, path or pid names another one
  sleepsUncounted,      ///< the machine sleeps in between, on a clock that stands meanwhile
  sleepsCounted,        ///< the same on a clock that goes on
  wallClockJumps,       ///< somebody sets the clock
  noThread,             ///< the system has no thread left to make the request on
  noDescriptors         ///< the process has no descriptor left
};

/// One row of the fault matrix.
struct FaultRow {
  Fault fault;
  std::string_view test;  ///< its test's name
  std::string_view text;  ///< for the table
  /// Those that can be the truth; anything else is a failure, whatever else holds.
  std::vector<Outcome> allowed;
};

/// All of them, in the order of the table.
const std::vector<FaultRow>& faultRows();

}  // namespace onhook
