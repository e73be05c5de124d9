#pragma once

#include "app/ExitCode.h"

namespace onhook {

/// What main() does last: returns what it shall return, or ends the process with it at once.
///
/// Threads that nobody joins may still be inside a call that never returns. On Windows the ordinary end kills
/// them where they stand and then runs code of every DLL, which waits for ever when one of them held a lock;
/// so there the process is ended without that. Nothing is lost: what is written is written at once everywhere
/// in the program.
int processEnd(ExitCode exitCode);

}  // namespace onhook
