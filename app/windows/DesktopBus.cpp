#include "app/DesktopBus.h"

namespace onhook {

// Windows' programs are not asked by a bus.
std::unique_ptr<DesktopBus> DesktopBus::make(Wiring&, MainWindow&, bool) {
  return nullptr;
}

}  // namespace onhook
