#include "app/ShutdownBlock.h"

namespace onhook {

bool ShutdownBlock::isPossible() {
  return false;
}

void ShutdownBlock::tellSystem() const {}

}  // namespace onhook
