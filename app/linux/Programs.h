#pragma once

#include <string>

#include "app/ExitCode.h"

namespace onhook {

enum class Program { commandLine, window };

/// Where that program of the same build or installation is: what is installed lies in two folders, what is
/// built in one.
std::string pathOf(Program program);

/// True when the program that runs is one of those that the package installs.
bool isInstalled();

/// Turns this process into that program, with the same arguments; open files and the signals that are blocked
/// go with it. `argv`: main's. Comes back only when that fails, having said why.
ExitCode becomeProgram(Program program, char** argv);

}  // namespace onhook
