#pragma once

#include "app/ExitCode.h"
#include "app/Options.h"

namespace onhook {

class EarlyFonts;

/// Runs the window and the tray icon until the person quits. Needs a QApplication.
ExitCode runWindow(const Options& options, const EarlyFonts& fonts);

}  // namespace onhook
