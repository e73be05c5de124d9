#include "app/EarlyFonts.h"

#include <fontconfig/fontconfig.h>

#include <QByteArray>
#include <QtGlobal>

#include "app/BeginThread.h"

namespace onhook {

namespace {

/// Qt takes these out of the environment when it starts (Qt 6.4.2, qxcbintegration.cpp and
/// qwaylandintegration.cpp). At its end, so that nothing else moves while another thread reads it.
void putLast(const char* variable) {
  if (!qEnvironmentVariableIsSet(variable)) return;
  const QByteArray value = qgetenv(variable);
  qunsetenv(variable);
  qputenv(variable, value);
}

}  // namespace

EarlyFonts::EarlyFonts() {
  putLast("XDG_ACTIVATION_TOKEN");
  putLast("DESKTOP_STARTUP_ID");
  looking_ = beginThread([] { FcInit(); });
}

void EarlyFonts::wait() const {
  if (looking_.valid()) looking_.wait();
}

}  // namespace onhook
