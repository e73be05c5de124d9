// What the desktop's notification service and systemd-logind say on the bus.
#include <QCoreApplication>
#include <QIcon>
#include <cstdlib>

#include "app/Logging.h"
#include "app/linux/LogindDelay.h"
#include "app/linux/SystemBusConnection.h"
#include "core/Runtime.h"
#include "resources/Icons.h"
#include "tests/fuzz/FakeBus.h"
#include "tests/fuzz/Input.h"
#include "tests/fuzz/QtStart.h"
#include "ui/notifications/linux/DesktopNotifications.h"

namespace onhook {

// What both need of the program: no pictures, no words, and a bus that is known not to be frozen.
QIcon Icons::get(const QString&) {
  return {};
}
bool connectToSystemBus(const QString& name) {
  return QDBusConnection::connectToBus(QDBusConnection::SystemBus, name).isConnected();
}
Q_LOGGING_CATEGORY(logApp, "onhook.app", QtFatalMsg)

namespace {

/// Works at once.
class Here : public Runtime {
 public:
  TimePoint now() const override { return {}; }
  void wait(Wakeup&, std::uint64_t, TimePoint) override {}
  void launch(std::function<void()> work) override { work(); }
};

void notify(fuzz::FakeBus& bus) {
  const QDBusConnection connection = QDBusConnection::sessionBus();
  DesktopNotifications host;
  Notification notification{Notification::Kind::warning, QStringLiteral("office"),
                            QStringLiteral("<b>down</b>")};
  notification.key = QStringLiteral("office");
  notification.actions = {Notification::Action::details, Notification::Action::reconnect};
  host.show(notification);
  bus.round(connection);
  bus.round(connection);
  host.show(notification);
  bus.round(connection);
  host.withdraw(notification.key);
  bus.round(connection);
}

void delay(fuzz::FakeBus& bus) {
  Here here;
  LogindDelay delay(here);
  delay.set({true, true}, QStringLiteral("hanging up"));
  QCoreApplication::processEvents();
  const QDBusConnection connection(QStringLiteral("onhook-system"));
  for (int rounds = 3; rounds > 0; --rounds) bus.round(connection);
  delay.set({}, {});
  // How long may be waited is waited.
  if (delay.longest() < std::chrono::milliseconds::zero()) std::abort();
}

}  // namespace

}  // namespace onhook

extern "C" int LLVMFuzzerInitialize(int*, char***) {
  onhook::fuzz::startQt();
  return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace onhook;
  static fuzz::FakeBus& bus = fuzz::FakeBus::start();
  fuzz::Input input(data, size);
  const bool isNotification = input.byte() == 'n';
  bus.feed(input.rest());
  if (isNotification)
    notify(bus);
  else
    delay(bus);
  // What is still asked for at the end is answered from nothing, and not from what the next one is given.
  bus.feed({});
  bus.round(isNotification ? QDBusConnection::sessionBus()
                           : QDBusConnection(QStringLiteral("onhook-system")));
  return 0;
}
