#include "app/ProcessEnd.h"

namespace onhook {

int processEnd(ExitCode exitCode) {
  return static_cast<int>(exitCode);
}

}  // namespace onhook
