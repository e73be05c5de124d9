// What the desktop's notification service and systemd-logind say on the bus.
#include <QCoreApplication>
#include <QDBusServiceWatcher>
#include <QIcon>
#include <cstdlib>
#include <numeric>

#include "app/Logging.h"
#include "app/linux/LogindDelay.h"
#include "app/linux/SystemBusConnection.h"
#include "core/Runtime.h"
#include "resources/Icons.h"
#include "tests/fuzz/FakeBus.h"
#include "tests/fuzz/Input.h"
#include "tests/fuzz/LoopBus.h"
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

const QString systemBus = QStringLiteral("onhook-system");

Notification example() {
  Notification notification{Notification::Kind::warning, QStringLiteral("office"),
                            QStringLiteral("<b>down</b>")};
  notification.key = QStringLiteral("office");
  notification.actions = {Notification::Action::details, Notification::Action::reconnect};
  return notification;
}

void checkLongest(const LogindDelay& delay) {
  // How long may be waited is waited.
  if (delay.longest() < std::chrono::milliseconds::zero()) std::abort();
}

/// All of the way, over a socket.
class OverTheBus {
 public:
  explicit OverTheBus(fuzz::FakeBus& bus) : bus_(bus) {}

  void notify() {
    const QDBusConnection connection = QDBusConnection::sessionBus();
    DesktopNotifications host;
    const Notification notification = example();
    host.show(notification);
    bus_.round(connection);
    bus_.round(connection);
    host.show(notification);
    bus_.round(connection);
    host.withdraw(notification.key);
    bus_.round(connection);
  }

  void delay() {
    Here here;
    LogindDelay delay(here);
    delay.set({true, true}, QStringLiteral("hanging up"));
    QCoreApplication::processEvents();
    const QDBusConnection connection(systemBus);
    for (int rounds = 3; rounds > 0; --rounds) bus_.round(connection);
    delay.set({}, {});
    checkLongest(delay);
  }

  void run(bool isNotification, std::string script) {
    bus_.feed(std::move(script));
    if (isNotification)
      notify();
    else
      delay();
    // What is still asked for at the end is answered from nothing, and not from what the next one is given.
    bus_.feed({});
    bus_.round(isNotification ? QDBusConnection::sessionBus() : QDBusConnection(systemBus));
  }

 private:
  fuzz::FakeBus& bus_;
};

/// The same without a socket and another thread.
class Directly {
 public:
  Directly() {
    connectToSystemBus(systemBus);
    bus_.keep(QDBusConnection::sessionBus(), QStringLiteral("org.freedesktop.Notifications"));
    bus_.keep(QDBusConnection(systemBus), QStringLiteral("org.freedesktop.login1"));
  }

  void notify(fuzz::Input& input) {
    DesktopNotifications host;
    const Notification notification = example();
    steps(host, input, [&](std::uint8_t what) {
      if (what == 's') host.show(notification);
      if (what == 'w') host.withdraw(notification.key);
    });
  }

  void delay(fuzz::Input& input) {
    Here here;
    LogindDelay delay(here);
    QCoreApplication::sendPostedEvents();
    steps(delay, input, [&](std::uint8_t what) {
      if (what == 's') delay.set({true, input.flag()}, QStringLiteral("hanging up"));
      if (what == 'w') delay.set({}, {});
    });
    checkLongest(delay);
  }

  void run(bool isNotification, fuzz::Input& input) {
    const fuzz::LoopBus::Answers answers(bus_, input);
    if (isNotification)
      notify(input);
    else
      delay(input);
  }

 private:
  template <class Ask>
  void steps(QObject& listener, fuzz::Input& input, Ask ask) {
    constexpr std::uint8_t mostSlots = 3;
    auto* const owner = listener.findChild<QDBusServiceWatcher*>();
    for (int most = 12; most > 0 && !input.isEmpty(); --most) {
      const std::uint8_t what = input.byte();
      if (what < mostSlots) {
        bus_.say(what, input);
      } else if (what == 'o' && owner != nullptr) {
        const QString name = QString::fromStdString(input.text());
        emit owner->serviceOwnerChanged(owner->watchedServices().value(0), {}, name);
      } else if (what == 's' || what == 'w') {
        ask(what);
      } else {
        // What was answered is heard.
        QCoreApplication::sendPostedEvents();
      }
    }
    QCoreApplication::sendPostedEvents();
  }

  fuzz::LoopBus bus_;
};

}  // namespace

}  // namespace onhook

extern "C" int LLVMFuzzerInitialize(int*, char***) {
  onhook::fuzz::startQt();
  return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace onhook;
  static fuzz::FakeBus& bus = fuzz::FakeBus::start();
  static auto* const directly = new Directly;  // Qt ends before
  fuzz::Input input(data, size);
  const bool isNotification = input.byte() == 'n';
  input.byte();  // for what follows
  // All of the way takes many times as long: by chance, so that what is tried next does not take it as well.
  constexpr unsigned seldom = 64;
  if (std::accumulate(data, data + size, 0U) % seldom == 0)
    OverTheBus(bus).run(isNotification, input.rest());
  else
    directly->run(isNotification, input);
  return 0;
}
