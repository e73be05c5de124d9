#include "app/ShutdownBlock.h"

namespace onhook {

void ShutdownBlock::set(const QString& reason) {
  if (reason == reason_) return;
  reason_ = reason;
  tellSystem();
}

}  // namespace onhook
