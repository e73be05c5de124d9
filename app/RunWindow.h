#pragma once

#include "app/ExitCode.h"
#include "app/Options.h"

namespace onhook {

/// Runs the window and the tray icon until the person quits. Needs a QApplication.
ExitCode runWindow(const Options& options);

/// Whether the environment names a display, or a platform of the person's own choice.
bool hasDisplay();

/// What to do when there is none; ends with a line end.
const char* noDisplayAdvice();

}  // namespace onhook
