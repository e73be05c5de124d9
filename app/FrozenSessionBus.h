#pragma once

namespace onhook {

/// Where the session's message bus takes connections and does not answer, the program goes on as if there
/// were none: whatever asked it, in Qt too, would stand still with it, and the window would never come. Call
/// it before anything does, and before there are other threads. Waits two seconds for such a bus, else not.
void leaveFrozenSessionBus();

}  // namespace onhook
