#pragma once

#include <string>
#include <vector>

#include "app/ExitCode.h"

namespace onhook {

/// What the program does when no command is given: the window is a program of its own. Linux: this process
/// turns into it, so that a command does not wait for what only a window needs. Windows: a program either has
/// a console or has none, so it is started and not waited for. `arguments` in UTF-8; `argv`: main's.
ExitCode openWindow(const std::vector<std::string>& arguments, char** argv);

/// What opens the window, as it can be started again: its absolute path in UTF-8.
std::string programOfWindow();

}  // namespace onhook
