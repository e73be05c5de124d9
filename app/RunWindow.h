#pragma once

#include "app/ExitCode.h"
#include "app/Options.h"

namespace onhook {

class EarlyFonts;
class EarlySystems;
class Settings;

/// Runs the window and the tray icon until the person quits. Needs a QApplication.
ExitCode runWindow(const Options& options, Settings& settings, const EarlyFonts& fonts,
                   EarlySystems& systems);

}  // namespace onhook
