#pragma once

#include <string>
#include <vector>

#include "app/ExitCode.h"
#include "app/Options.h"

namespace onhook {

class Logging;

/// What the program does when no command is given. Linux: it runs the window, until that ends. Windows: a
/// program either has a console or has none, so the window is a program of its own, which is started, with
/// the same `arguments`, and not waited for.
ExitCode openWindow(Logging& logging, const Options& options, const std::vector<std::string>& arguments,
                    char* name);

}  // namespace onhook
