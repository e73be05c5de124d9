#include "app/linux/SystemBusConnection.h"

#include <QDBusConnection>

#include "core/linux/FrozenBus.h"

namespace onhook {

using namespace std::chrono_literals;

bool connectToSystemBus(const QString& name) {
  const std::string systems;
  return !isBusFrozen(systems, 2s) &&
         QDBusConnection::connectToBus(QDBusConnection::SystemBus, name).isConnected();
}

}  // namespace onhook
