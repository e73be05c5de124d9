#include "app/linux/bus/SessionBusService.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QProcess>

#include "app/Logging.h"
#include "app/OpenWindow.h"
#include "app/Wiring.h"
#include "app/linux/bus/ApplicationAdaptor.h"
#include "onhook1adaptor.h"
#include "ui/session/HangUpRequests.h"
#include "ui/window/Actions.h"
#include "ui/window/MainWindow.h"

namespace onhook {
namespace {

const QString objectPath = QStringLiteral("/org/onhook/Onhook");

}  // namespace

SessionBusService::SessionBusService(Wiring& wiring, MainWindow& window, bool practice)
    : window_(window),
      // Practising is for itself.
      name_(practice ? QStringLiteral("org.onhook.Onhook.Practice") : QStringLiteral("org.onhook.Onhook")),
      object_(wiring, window.actions().requests(), practice) {
  QDBusConnection bus = QDBusConnection::sessionBus();
  if (!bus.isConnected()) return;
  qDBusRegisterMetaType<QList<QVariantMap>>();
  // Children of the object, as adaptors have to be.
  new Onhook1Adaptor(&object_);
  new ApplicationAdaptor(&object_,
                         {[&window] { window.present(); }, [this](const QString& action) { act(action); }});
  connect(&object_, &BusObject::propertiesChanged, this, &SessionBusService::tellProperties);
  // Before the name: what has been waiting for that calls at once.
  bus.registerObject(objectPath, &object_, QDBusConnection::ExportAdaptors);
  requestName();
}

SessionBusService::~SessionBusService() {
  QDBusConnection::sessionBus().unregisterObject(objectPath);
}

// Not by QDBusConnection::registerService(), which waits for the answer.
void SessionBusService::requestName() {
  constexpr uint doNotQueue = 4;  // D-Bus Specification, org.freedesktop.DBus.RequestName
  constexpr uint primaryOwner = 1;
  QDBusMessage request = QDBusMessage::createMethodCall(
      QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
      QStringLiteral("org.freedesktop.DBus"), QStringLiteral("RequestName"));
  request << name_ << doNotQueue;
  auto* const watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(request), this);
  connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* answered) {
    answered->deleteLater();
    const QDBusPendingReply<uint> reply = *answered;
    // The window of another sign-in of the same person, or another program that practises.
    if (reply.isError() || reply.value() != primaryOwner)
      qCInfo(logApp).noquote() << "another has the name" << name_ << "on the session bus";
  });
}

void SessionBusService::act(const QString& action) {
  if (action == QLatin1String("HangUpAll"))
    object_.whenLooked([this] { window_.actions().requests().hangUpAll(); });
  else if (action == QLatin1String("Practice"))
    QProcess::startDetached(QString::fromStdString(programOfWindow()), {QStringLiteral("--practice")});
  // "Tray": it is there by now.
}

// QtDBus does not tell of properties by itself.
void SessionBusService::tellProperties() {
  QDBusMessage signal = QDBusMessage::createSignal(
      objectPath, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("PropertiesChanged"));
  const QVariantMap changed{{QStringLiteral("State"), object_.state()},
                            {QStringLiteral("Connections"), object_.connections()},
                            {QStringLiteral("HangingUp"), object_.hangingUp()}};
  signal << QStringLiteral("org.onhook.Onhook1") << changed << QStringList();
  QDBusConnection::sessionBus().send(signal);
}

std::unique_ptr<DesktopBus> DesktopBus::make(Wiring& wiring, MainWindow& window, bool practice) {
  return std::make_unique<SessionBusService>(wiring, window, practice);
}

}  // namespace onhook
