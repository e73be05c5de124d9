#include "app/ShutdownBlock.h"

#include <windows.h>

namespace onhook {

bool ShutdownBlock::isPossible() {
  return true;
}

// Microsoft, ShutdownBlockReasonCreate: called as the operation begins, on the window's own thread. What is
// longer than MAX_STR_BLOCKREASON characters is cut off by the system itself.
void ShutdownBlock::tellSystem() const {
  const auto window = reinterpret_cast<HWND>(window_);
  // A new reason does not take the place of another by itself.
  ShutdownBlockReasonDestroy(window);
  if (!reason_.isEmpty()) ShutdownBlockReasonCreate(window, reason_.toStdWString().c_str());
}

}  // namespace onhook
