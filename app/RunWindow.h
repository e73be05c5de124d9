#pragma once

#include "app/ExitCode.h"
#include "app/Options.h"

namespace onhook {

class EarlyStart;

/// Runs the window and the tray icon until the person quits. Needs a QApplication.
ExitCode runWindow(const Options& options, const EarlyStart& early);

}  // namespace onhook
