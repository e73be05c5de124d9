#include "app/SystemDelay.h"

namespace onhook {

bool SystemDelay::isPossible() {
  return false;
}

// The session's end is SessionEnd's there, and no program can delay the machine's sleep.
std::unique_ptr<SystemDelay> SystemDelay::make(Runtime&) {
  return nullptr;
}

}  // namespace onhook
