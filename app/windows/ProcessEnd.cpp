#include "app/ProcessEnd.h"

#include <windows.h>

namespace onhook {

int processEnd(ExitCode exitCode) {
  TerminateProcess(GetCurrentProcess(), static_cast<UINT>(exitCode));
  return static_cast<int>(exitCode);
}

}  // namespace onhook
