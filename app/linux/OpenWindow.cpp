#include "app/OpenWindow.h"

#include "app/WindowProgram.h"

namespace onhook {

ExitCode openWindow(Logging& logging, const Options& options, const std::vector<std::string>&, char* name) {
  return runWindowProgram(logging, options, name);
}

}  // namespace onhook
