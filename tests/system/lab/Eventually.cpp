#include "tests/system/lab/Eventually.h"

#include <thread>

namespace onhook::lab {

bool eventually(const std::function<bool()>& condition, Duration limit) {
  const TimePoint end = std::chrono::steady_clock::now() + limit;
  while (!condition()) {
    if (std::chrono::steady_clock::now() >= end) return false;
    std::this_thread::sleep_for(std::chrono::milliseconds(5));
  }
  return true;
}

}  // namespace onhook::lab
