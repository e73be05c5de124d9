#include "ui/tray/windows/TaskbarTray.h"

#include <windows.h>

namespace onhook {

void TaskbarTray::start() {
  emit found(Kind::taskbar);
}

// The class that taskbars have always had. There is no documented way to ask.
bool TaskbarTray::runs() const {
  return FindWindowW(L"Shell_TrayWnd", nullptr) != nullptr;
}

std::unique_ptr<TrayHost> TrayHost::make() {
  return std::make_unique<TaskbarTray>();
}

}  // namespace onhook
