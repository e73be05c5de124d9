#include "tests/fuzz/FakeBus.h"

#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <systemd/sd-bus.h>
#include <systemd/sd-id128.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QDBusPendingCallWatcher>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <mutex>
#include <string_view>
#include <thread>
#include <vector>

#include "tests/fuzz/BusMessage.h"

namespace onhook::fuzz {

namespace {

constexpr const char* ownName = "org.example.Rounds";
constexpr const char* busName = "org.freedesktop.DBus";

struct Signal {
  const char* sender;
  const char* path;
  const char* interface;
  const char* member;
};
constexpr const char* notifications = "org.freedesktop.Notifications";
constexpr const char* notificationsPath = "/org/freedesktop/Notifications";
constexpr const char* manager = "org.freedesktop.login1.Manager";
constexpr const char* managerPath = "/org/freedesktop/login1";
constexpr Signal known[] = {{":1.7", notificationsPath, notifications, "ActionInvoked"},
                            {":1.7", notificationsPath, notifications, "NotificationClosed"},
                            {":1.7", notificationsPath, notifications, "ActivationToken"},
                            {":1.7", managerPath, manager, "PrepareForShutdown"},
                            {":1.7", managerPath, manager, "PrepareForSleep"},
                            {":1.8", managerPath, manager, "PrepareForSleep"},
                            {busName, "/org/freedesktop/DBus", busName, "NameOwnerChanged"}};

void check(int result) {
  if (result < 0) std::abort();
}

}  // namespace

class FakeBus::Server {
 public:
  Server() : listening_(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    name_ = "onhook-fuzz-" + std::to_string(::getpid());
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    // Of the names that are no files: such a one ends with its process.
    std::memcpy(address.sun_path + 1, name_.data(), name_.size());
    const auto size = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + 1 + name_.size());
    check(::bind(listening_, reinterpret_cast<const sockaddr*>(&address), size));
    check(::listen(listening_, 8));
  }

  std::string address() const { return "unix:abstract=" + name_; }

  void feed(std::string script) {
    const std::lock_guard lock(mutex_);
    script_ = std::move(script);
    input_ = Input(reinterpret_cast<const std::uint8_t*>(script_.data()), script_.size());
  }

  /// For as long as the process lives.
  [[noreturn]] void run() {
    while (true) {
      std::vector<pollfd> waits{{listening_, POLLIN, 0}};
      for (sd_bus* const bus : clients_)
        waits.push_back({sd_bus_get_fd(bus), static_cast<short>(sd_bus_get_events(bus)), 0});
      // A signal to the process, such as the alarm of what feeds it, may come to this thread.
      if (::poll(waits.data(), waits.size(), -1) < 0) {
        if (errno == EINTR) continue;
        std::abort();
      }
      if (waits.front().revents != 0) accept();
      std::erase_if(clients_, [this](sd_bus* bus) { return !process(bus); });
    }
  }

 private:
  void accept() {
    const int fd = ::accept4(listening_, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK);
    check(fd);
    sd_bus* bus = nullptr;
    sd_id128_t id;
    check(sd_id128_randomize(&id));
    check(sd_bus_new(&bus));
    check(sd_bus_set_fd(bus, fd, fd));
    check(sd_bus_set_server(bus, 1, id));
    check(sd_bus_negotiate_fds(bus, 1));
    check(sd_bus_start(bus));
    clients_.push_back(bus);
  }

  /// False: it has gone.
  bool process(sd_bus* bus) {
    int done = 1;
    while (done > 0) {
      sd_bus_message* raw = nullptr;
      done = sd_bus_process(bus, &raw);
      if (raw == nullptr) continue;
      const BusMessage message(raw);
      if (sd_bus_message_is_method_call(raw, nullptr, nullptr) > 0) answer(bus, raw);
    }
    if (done < 0) sd_bus_unref(bus);
    return done == 0;
  }

  void answer(sd_bus* bus, sd_bus_message* call) {
    const std::lock_guard lock(mutex_);
    const std::string_view member = sd_bus_message_get_member(call);
    const std::string_view to = sd_bus_message_get_destination(call);
    if (to == ownName) {
      for (int count = input_.byte() % 4; count > 0; --count) sendSignal(bus);
      // Qt hears signals and answers on ways of their own: at the end of each there is one that is waited
      // for.
      check(sd_bus_emit_signal(bus, "/", ownName, "Ended", ""));
      reply(call, ownName, [](sd_bus_message*) {});
    } else if (member == "Hello") {
      reply(call, busName, [](sd_bus_message* m) { check(sd_bus_message_append(m, "s", ":1.1")); });
    } else if (member == "AddMatch" || member == "RemoveMatch") {
      reply(call, busName, [](sd_bus_message*) {});
    } else {
      const std::uint8_t kind = input_.byte();
      if (kind == 'n') return;
      if (kind == 'e')
        check(sd_bus_reply_method_errorf(call, "org.example.Error", "%s", "none"));
      else
        reply(call, ":1.7", [this](sd_bus_message* m) { appendValues(*m, input_); });
    }
  }

  template <class Fill>
  static void reply(sd_bus_message* call, const char* sender, Fill fill) {
    sd_bus_message* raw = nullptr;
    check(sd_bus_message_new_method_return(call, &raw));
    const BusMessage message(raw);
    check(sd_bus_message_set_sender(raw, sender));
    fill(raw);
    send(raw);
  }

  void sendSignal(sd_bus* bus) {
    const Signal& signal = known[input_.byte() % std::size(known)];
    sd_bus_message* raw = nullptr;
    check(sd_bus_message_new_signal(bus, &raw, signal.path, signal.interface, signal.member));
    const BusMessage message(raw);
    check(sd_bus_message_set_sender(raw, signal.sender));
    // What the bus itself says is always of its types.
    if (signal.sender == busName)
      for (int i = 0; i < 3; ++i) appendText(raw, input_.text());
    else
      appendValues(*raw, input_);
    send(raw);
  }

  static void appendText(sd_bus_message* message, const std::string& text) {
    if (sd_bus_message_append_basic(message, 's', text.c_str()) < 0)
      check(sd_bus_message_append_basic(message, 's', ""));  // it was no UTF-8
  }

  /// What was not made to its end cannot be sent.
  static void send(sd_bus_message* message) { sd_bus_send(nullptr, message, nullptr); }

  const int listening_;
  std::string name_;
  std::vector<sd_bus*> clients_;
  std::mutex mutex_;
  std::string script_;
  Input input_{nullptr, 0};
};

FakeBus& FakeBus::start() {
  // For as long as the process lives, as its thread does.
  static auto* const bus = new FakeBus;
  return *bus;
}

FakeBus::FakeBus() : server_(std::make_shared<Server>()) {
  const QByteArray address = QByteArray::fromStdString(server_->address());
  qputenv("DBUS_SESSION_BUS_ADDRESS", address);
  qputenv("DBUS_SYSTEM_BUS_ADDRESS", address);
  std::thread([server = server_] { server->run(); }).detach();
  // Before Qt itself ends, whose thread for these would find it half gone.
  std::atexit([] {
    for (const char* const name : {"qt_default_session_bus", "qt_default_system_bus", "onhook-system"})
      QDBusConnection::disconnectFromBus(QString::fromLatin1(name));
  });
}

void FakeBus::feed(std::string script) {
  server_->feed(std::move(script));
}

void FakeBus::round(const QDBusConnection& connection) {
  const QString name = QString::fromLatin1(ownName), path = QStringLiteral("/");
  if (heard_.insert(connection.name()).second)
    QDBusConnection(connection).connect({}, path, name, QStringLiteral("Ended"), this, SLOT(endRound()));
  ended_ = false;
  QDBusPendingCallWatcher watcher(
      connection.asyncCall(QDBusMessage::createMethodCall(name, path, name, QStringLiteral("Round"))));
  while (!ended_ || !watcher.isFinished()) {
    QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    // Nothing more would be heard, whatever is said.
    if (watcher.isError()) std::abort();
  }
  QCoreApplication::processEvents();
}

void FakeBus::endRound() {
  ended_ = true;
}

}  // namespace onhook::fuzz
