#include "app/OpenWindow.h"

#include "app/linux/Programs.h"

namespace onhook {

ExitCode openWindow(const std::vector<std::string>&, char** argv) {
  return becomeProgram(Program::window, argv);
}

std::string programOfWindow() {
  return pathOf(Program::commandLine);
}

}  // namespace onhook
