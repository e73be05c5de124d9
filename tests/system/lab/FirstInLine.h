#pragma once

namespace onhook::lab {

/// From now on this thread runs before all ordinary ones, where it may: a witness that waits for its turn
/// tells of what happened a while ago. Not the threads and processes that it starts. Source: sched(7).
void firstInLine();

}  // namespace onhook::lab
