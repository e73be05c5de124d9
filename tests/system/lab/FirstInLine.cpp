#include "tests/system/lab/FirstInLine.h"

#include <sched.h>

namespace onhook::lab {

void firstInLine() {
  const sched_param lowest{1};
  // Who may not is as late as everybody else.
  ::sched_setscheduler(0, SCHED_FIFO | SCHED_RESET_ON_FORK, &lowest);
}

}  // namespace onhook::lab
