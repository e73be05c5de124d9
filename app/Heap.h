#pragma once

namespace onhook::heap {

/// Keeps what threads allocate in few places, not in one for each thread: most of ours sleep. Call it before
/// the first thread starts.
void keepTogether();

/// Gives the system back what is free. Takes a millisecond or so.
void giveBack();

}  // namespace onhook::heap
