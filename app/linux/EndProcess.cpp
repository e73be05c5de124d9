#include "app/EndProcess.h"

#include <cstdio>
#include <cstdlib>

namespace onhook {

void endProcess(int exitCode) {
  std::fflush(nullptr);
  std::_Exit(exitCode);
}

}  // namespace onhook
