#include "tests/windows/stand_in/StandInTime.h"

namespace onhook::ras {

bool StandInTime::eventually(const std::function<bool()>& holds, Duration limit) {
  const TimePoint until = runtime()->now() + limit;
  while (!holds()) {
    if (runtime()->now() >= until) return false;
    sleep(std::chrono::milliseconds(10));
  }
  return true;
}

}  // namespace onhook::ras
