#include "app/FrozenSessionBus.h"

#include <QByteArray>
#include <QtGlobal>
#include <string>

#include "core/linux/FrozenBus.h"

namespace onhook {

namespace {

using namespace std::chrono_literals;

constexpr char variable[] = "DBUS_SESSION_BUS_ADDRESS";

/// The D-Bus specification, "Well-known Message Bus Instances"; without the variable it is where systemd has
/// it.
std::string sessionBus() {
  if (qEnvironmentVariableIsSet(variable)) return qgetenv(variable).toStdString();
  const QByteArray runtime = qgetenv("XDG_RUNTIME_DIR");
  return runtime.isEmpty() ? std::string() : "unix:path=" + runtime.toStdString() + "/bus";
}

}  // namespace

void leaveFrozenSessionBus() {
  const std::string address = sessionBus();
  if (address.empty() || !isBusFrozen(address, 2s)) return;
  qWarning("The session bus does not answer: Onhook goes on without it.");
  qputenv(variable, "unix:path=/dev/null");
}

}  // namespace onhook
