#pragma once

#include <optional>
#include <string>

#include "tests/windows/stand_in/StandInMachine.h"

namespace onhook::ras {

/// Makes something happen now that is no call of RAS. False for what is not one of:
/// - "end ENTRY": its newest connection is really gone; "end-link N ENTRY": one link of it is;
/// - "hang-up-by-other ENTRY": another program hangs it up, and it takes its time;
/// - "dial-by-other ENTRY": another program dials it: it comes up, or is referenced once more;
/// - "release ENTRY": the other programs that hold it let go;
/// - "redial-link N ENTRY": a link that has ended is there again under its index;
/// - "away CODE", "enumeration-fails CODE", "frozen", and "back" after any of them;
/// - "notifications lost" and "notifications work".
bool standInPlay(StandInMachine& machine, const std::string& event);

/// The truth, in numbers. None for what is not one of:
/// - "stands SERIAL LINK": that connection (link 0), or that link of it, has not really ended: 1, else 0;
/// - "hang-ups SERIAL LINK": how many calls of RasHangUp were aimed at exactly that;
/// - "newest ENTRY": the serial number of its newest connection, 0 where there never was one;
/// - "calls FUNCTION": how often a function was called;
/// - "link-handles": how many RasGetSubEntryHandle has handed out.
std::optional<long> standInAsk(StandInMachine& machine, const std::string& question);

}  // namespace onhook::ras
