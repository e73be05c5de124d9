#pragma once

#include "app/ExitCode.h"
#include "app/Options.h"

namespace onhook {

/// Runs one command of the command line to its end. Needs a QCoreApplication and no display.
ExitCode runCommand(const Options& options);

}  // namespace onhook
