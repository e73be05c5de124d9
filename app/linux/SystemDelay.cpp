#include "app/SystemDelay.h"

#include "app/linux/LogindDelay.h"

namespace onhook {

bool SystemDelay::isPossible() {
  return true;
}

std::unique_ptr<SystemDelay> SystemDelay::make(Runtime& runtime) {
  return std::make_unique<LogindDelay>(runtime);
}

}  // namespace onhook
