#include "app/Display.h"

#include "core/Translate.h"

namespace onhook {

// Every session of Windows has one, if only for itself to see.
bool hasDisplay() {
  return true;
}

std::string noDisplayAdvice() {
  return translate("app",
                   "onhook: its window cannot be opened. The command line needs none:\n"
                   "  onhook list              what is connected\n"
                   "  onhook hang-up TARGET    hang up, and wait until it is down\n"
                   "  onhook --help            all of it\n");
}

}  // namespace onhook
