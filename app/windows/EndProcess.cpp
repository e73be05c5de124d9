#include "app/EndProcess.h"

#include <windows.h>

#include <cstdio>
#include <cstdlib>

namespace onhook {

void endProcess(int exitCode) {
  std::fflush(nullptr);
  // Microsoft, ExitProcess: it tells every DLL of the end after the other threads were ended wherever they
  // were, and one that was ended inside a DLL may have left it locked.
  TerminateProcess(GetCurrentProcess(), static_cast<UINT>(exitCode));
  std::abort();
}

}  // namespace onhook
