#include "tests/ui/tray/FakeWatcher.h"

#include <QDBusMessage>
#include <QDBusVariant>

namespace onhook::test {

FakeWatcher::FakeWatcher(QDBusConnection bus) : bus_(std::move(bus)) {
  bus_.registerVirtualObject("/StatusNotifierWatcher", this);
  bus_.registerService("org.kde.StatusNotifierWatcher");
}

FakeWatcher::~FakeWatcher() {
  bus_.unregisterService("org.kde.StatusNotifierWatcher");
  bus_.unregisterObject("/StatusNotifierWatcher");
}

bool FakeWatcher::handleMessage(const QDBusMessage& message, const QDBusConnection& connection) {
  const QString asked = message.arguments().value(1).toString();
  if (message.member() == QLatin1String("RegisterStatusNotifierItem")) {
    items << message.arguments().value(0).toString();
    return connection.send(message.createReply());
  }
  if (message.member() != QLatin1String("Get")) return false;
  const QVariant value = asked == QLatin1String("IsStatusNotifierHostRegistered")  ? QVariant(true)
                         : asked == QLatin1String("RegisteredStatusNotifierItems") ? QVariant(items)
                                                                                   : QVariant(0);
  return connection.send(message.createReply(QVariant::fromValue(QDBusVariant(value))));
}

}  // namespace onhook::test
