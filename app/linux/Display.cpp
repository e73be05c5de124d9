#include "app/Display.h"

#include <QtGlobal>

#include "core/Translate.h"

namespace onhook {

bool hasDisplay() {
  return qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || !qEnvironmentVariableIsEmpty("DISPLAY") ||
         !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

std::string noDisplayAdvice() {
  return translate(
      "app",
      "onhook: there is no display that its window can open on.\n"
      "Start it in a desktop session (DISPLAY or WAYLAND_DISPLAY is set there), or use the command line, "
      "which needs none:\n"
      "  onhook list              what is connected\n"
      "  onhook hang-up TARGET    hang up, and wait until it is down\n"
      "  onhook --help            all of it\n");
}

}  // namespace onhook
