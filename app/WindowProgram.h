#pragma once

#include "app/ExitCode.h"
#include "app/Options.h"

namespace onhook {

class Logging;

/// Runs the window in this process, from the first look for a display to the end. `name` is the program's, as
/// main() got it.
ExitCode runWindowProgram(Logging& logging, const Options& options, char* name);

}  // namespace onhook
