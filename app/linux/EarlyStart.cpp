#include "app/EarlyStart.h"

#include <fontconfig/fontconfig.h>

#include <QDBusConnection>
#include <QFontDatabase>
#include <functional>
#include <system_error>

namespace onhook {

namespace {

/// Nothing where the system has no thread to give.
std::future<void> begin(std::function<void()> work) {
  try {
    return std::async(std::launch::async, std::move(work));
  } catch (const std::system_error&) {
    return {};
  }
}

void waitFor(const std::future<void>& one) {
  if (one.valid()) one.wait();
}

/// Qt takes these out of the environment when it starts (Qt 6.4.2, qxcbintegration.cpp and
/// qwaylandintegration.cpp). At its end, so that nothing else moves while another thread reads it.
void putLast(const char* variable) {
  if (!qEnvironmentVariableIsSet(variable)) return;
  const QByteArray value = qgetenv(variable);
  qunsetenv(variable);
  qputenv(variable, value);
}

}  // namespace

EarlyStart::EarlyStart() {
  putLast("XDG_ACTIVATION_TOKEN");
  putLast("DESKTOP_STARTUP_ID");
  fonts_ = begin([] { FcInit(); });
}

void EarlyStart::goOn() {
  fontList_ = begin([this] {
    waitFor(fonts_);
    // Any question makes Qt's list, once.
    QFontDatabase::isFixedPitch({});
  });
  bus_ = begin([] { QDBusConnection::sessionBus(); });
}

void EarlyStart::waitForFonts() const {
  waitFor(fonts_);
}

}  // namespace onhook
