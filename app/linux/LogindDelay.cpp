#include "app/linux/LogindDelay.h"

#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QStringList>
#include <algorithm>
#include <optional>
#include <system_error>
#include <utility>

#include "app/Logging.h"
#include "app/linux/SystemBusConnection.h"
#include "ui/session/UiRelay.h"

namespace onhook {

namespace {

constexpr QLatin1StringView logind("org.freedesktop.login1");
constexpr QLatin1StringView managerPath("/org/freedesktop/login1");
constexpr QLatin1StringView managerInterface("org.freedesktop.login1.Manager");
constexpr QLatin1StringView propertiesInterface("org.freedesktop.DBus.Properties");

/// Whether what the signal tells of comes or is over; none: another one sent it, or something else.
std::optional<bool> saidBy(const QString& owner, const QDBusMessage& signal) {
  const QVariant said = signal.arguments().value(0);
  if (signal.service() != owner || said.typeId() != QMetaType::Bool) return std::nullopt;
  return said.toBool();
}

/// What the connection goes by within this process.
QString connectionName() {
  return QStringLiteral("onhook-system");
}

QDBusConnection systemBus() {
  return QDBusConnection(connectionName());
}

/// Calls asynchronously; `answer` is called with the reply on the receiver's thread, as long as that lives.
template <typename Reply, typename Answer>
void call(QObject* receiver, QDBusMessage message, Answer answer) {
  message.setAutoStartService(false);
  auto* const pending = new QDBusPendingCallWatcher(systemBus().asyncCall(message), receiver);
  QObject::connect(pending, &QDBusPendingCallWatcher::finished, receiver,
                   [answer = std::move(answer)](QDBusPendingCallWatcher* answered) {
                     answered->deleteLater();
                     answer(QDBusPendingReply<Reply>(*answered));
                   });
}

}  // namespace

LogindDelay::LogindDelay(Runtime& runtime) : relay_(std::make_shared<UiRelay>(this)) {
  try {
    // A bus that does not answer holds up whoever connects to it.
    runtime.launch([this, relay = relay_] {
      if (connectToSystemBus(connectionName())) relay->post([this] { begin(); });
    });
  } catch (const std::system_error&) {
    // No thread to be had: then nothing is delayed.
  }
}

LogindDelay::~LogindDelay() {
  relay_->close();
}

void LogindDelay::begin() {
  connected_ = true;
  QDBusConnection bus = systemBus();
  auto* const owner = new QDBusServiceWatcher(logind, bus, QDBusServiceWatcher::WatchForOwnerChange, this);
  connect(owner, &QDBusServiceWatcher::serviceOwnerChanged, this,
          [this](const QString&, const QString&, const QString& now) { setOwner(now); });
  // By whoever: with a name here Qt asks the bus for its owner, and waits for the answer (Qt 6.4.2).
  // As whole messages: where a slot wants a truth value and a struct comes, Qt ends the program, and on this
  // bus anybody on the machine may send one.
  bus.connect({}, managerPath, managerInterface, QStringLiteral("PrepareForShutdown"), this,
              SLOT(prepareForShutdown(QDBusMessage)));
  bus.connect({}, managerPath, managerInterface, QStringLiteral("PrepareForSleep"), this,
              SLOT(prepareForSleep(QDBusMessage)));
  QDBusMessage question = QDBusMessage::createMethodCall(
      QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
      QStringLiteral("org.freedesktop.DBus"), QStringLiteral("GetNameOwner"));
  question << QString(logind);
  call<QString>(this, question, [this](const QDBusPendingReply<QString>& reply) {
    if (!reply.isError() && owner_.isEmpty()) setOwner(reply.value());
  });
}

void LogindDelay::setOwner(const QString& owner) {
  owner_ = owner;
  lock_.reset();
  heldWish_ = {};
  if (owner_.isEmpty()) return;
  readLongest();
  ask();
}

void LogindDelay::readLongest() {
  QDBusMessage question =
      QDBusMessage::createMethodCall(logind, managerPath, propertiesInterface, QStringLiteral("Get"));
  question << QString(managerInterface) << QStringLiteral("InhibitDelayMaxUSec");
  call<QDBusVariant>(this, question, [this](const QDBusPendingReply<QDBusVariant>& reply) {
    if (reply.isError()) return;
    // A QTimer counts milliseconds in an int, and nobody waits for a day. "infinity" is the largest number.
    constexpr std::chrono::microseconds most = std::chrono::hours(24);
    const auto longest = std::min<qulonglong>(reply.value().variant().toULongLong(), most.count());
    longest_ = std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::microseconds(static_cast<qint64>(longest)));
  });
}

void LogindDelay::set(const Wish& wish, const QString& why) {
  why_ = why;
  if (wish == wish_) return;
  wish_ = wish;
  ask();
}

void LogindDelay::ask() {
  const int number = ++question_;
  QStringList what;
  if (wish_.shutdown) what << QStringLiteral("shutdown");
  if (wish_.sleep) what << QStringLiteral("sleep");
  if (what.isEmpty()) {
    lock_.reset();
    heldWish_ = {};
    return;
  }
  if (!connected_ || owner_.isEmpty()) return;
  QDBusMessage question =
      QDBusMessage::createMethodCall(logind, managerPath, managerInterface, QStringLiteral("Inhibit"));
  question << what.join(QLatin1Char(':')) << QStringLiteral("Onhook") << why_ << QStringLiteral("delay");
  call<QDBusUnixFileDescriptor>(
      this, question, [this, number, wish = wish_](const QDBusPendingReply<QDBusUnixFileDescriptor>& reply) {
        // Another wish meanwhile, or none: this lock ends with the reply.
        if (number != question_) return;
        if (reply.isError()) {
          qCInfo(logApp).noquote() << "logind does not let Onhook delay the system's end:"
                                   << reply.error().message();
          return;
        }
        lock_ = reply.value();
        heldWish_ = wish;
      });
}

void LogindDelay::prepareForShutdown(const QDBusMessage& signal) {
  const auto comes = saidBy(owner_, signal);
  if (!comes) return;
  qCInfo(logApp) << "the system" << (*comes ? "shuts down" : "does not shut down after all");
  if (*comes) {
    emit shutdownComes();
    return;
  }
  emit shutdownCancelled();
  // While it was coming, no new lock was given.
  if (!holds()) ask();
}

void LogindDelay::prepareForSleep(const QDBusMessage& signal) {
  const auto comes = saidBy(owner_, signal);
  if (!comes) return;
  qCInfo(logApp) << "the system" << (*comes ? "falls asleep" : "is awake");
  if (*comes) {
    emit sleepComes();
    return;
  }
  emit awake();
  if (!holds()) ask();
}

}  // namespace onhook
