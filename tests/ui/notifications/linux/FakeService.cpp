#include "tests/ui/notifications/linux/FakeService.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QUuid>

namespace onhook::test {
namespace {

const QString serviceName = QStringLiteral("org.freedesktop.Notifications");
const QString servicePath = QStringLiteral("/org/freedesktop/Notifications");

}  // namespace

FakeService::FakeService(const QStringList& capabilities)
    : bus_(QDBusConnection::connectToBus(QDBusConnection::SessionBus, QUuid::createUuid().toString())),
      capabilities_(capabilities) {
  bus_.registerVirtualObject(servicePath, this);
  bus_.registerService(serviceName);
}

FakeService::~FakeService() {
  QDBusConnection::disconnectFromBus(bus_.name());
}

bool FakeService::handleMessage(const QDBusMessage& message, const QDBusConnection& connection) {
  message.setDelayedReply(true);
  const QVariantList arguments = message.arguments();
  if (message.member() == QLatin1String("Notify")) {
    Notify one{arguments[0].toString(),
               arguments[1].toUInt(),
               arguments[2].toString(),
               arguments[3].toString(),
               arguments[4].toString(),
               arguments[5].toStringList(),
               qdbus_cast<QVariantMap>(arguments[6]),
               0};
    one.id = one.replaces != 0 ? one.replaces : ++lastId_;
    shown.push_back(one);
    if (!frozen_) connection.send(message.createReply(one.id));
  } else if (message.member() == QLatin1String("CloseNotification")) {
    closed.push_back(arguments[0].toUInt());
    if (!frozen_) connection.send(message.createReply());
  } else if (message.member() == QLatin1String("GetCapabilities") && !frozen_) {
    connection.send(message.createReply(capabilities_));
  }
  return true;
}

void FakeService::send(const char* signal, const QVariantList& arguments) {
  QDBusMessage message = QDBusMessage::createSignal(servicePath, serviceName, QString::fromLatin1(signal));
  message.setArguments(arguments);
  bus_.send(message);
}

void FakeService::press(uint id, const QString& action) {
  send("ActivationToken", {id, QStringLiteral("token-%1").arg(id)});
  send("ActionInvoked", {id, action});
}

void FakeService::expire(uint id) {
  send("NotificationClosed", {id, 1U});
}

}  // namespace onhook::test
