#include "tests/app/linux/FakeLogind.h"

#include <gtest/gtest.h>
#include <poll.h>
#include <unistd.h>

#include <QDBusMessage>
#include <QPoint>

namespace onhook::test {

const PrivateSystemBus* PrivateSystemBus::instance() {
  static const PrivateSystemBus bus;
  EXPECT_FALSE(bus.address_.isEmpty()) << "dbus-daemon does not start";
  return bus.address_.isEmpty() ? nullptr : &bus;
}

PrivateSystemBus::PrivateSystemBus() {
  daemon_.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--session"), QStringLiteral("--nofork"),
                                                QStringLiteral("--print-address=1")});
  while (!daemon_.canReadLine())
    if (!daemon_.waitForReadyRead(30'000)) return;
  address_ = QString::fromLocal8Bit(daemon_.readLine()).trimmed();
  qputenv("DBUS_SYSTEM_BUS_ADDRESS", address_.toLocal8Bit());
}

PrivateSystemBus::~PrivateSystemBus() {
  daemon_.kill();
  daemon_.waitForFinished();
}

FakeLogind::FakeLogind(qulonglong longestUSec)
    : longest_(longestUSec),
      bus_(QDBusConnection::connectToBus(PrivateSystemBus::instance()->address(),
                                         QStringLiteral("fake-logind"))),
      impostor_(QDBusConnection::connectToBus(PrivateSystemBus::instance()->address(),
                                              QStringLiteral("impostor"))) {
  bus_.registerObject(QStringLiteral("/org/freedesktop/login1"), this,
                      QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllProperties);
  EXPECT_TRUE(bus_.registerService(QStringLiteral("org.freedesktop.login1")));
}

FakeLogind::~FakeLogind() {
  for (const int lock : locks_) ::close(lock);
  bus_.unregisterService(QStringLiteral("org.freedesktop.login1"));
  bus_.unregisterObject(QStringLiteral("/org/freedesktop/login1"));
  QDBusConnection::disconnectFromBus(QStringLiteral("fake-logind"));
  QDBusConnection::disconnectFromBus(QStringLiteral("impostor"));
}

QDBusUnixFileDescriptor FakeLogind::Inhibit(const QString& what, const QString& who, const QString& why,
                                            const QString& mode) {
  questions_ << QStringList{what, who, why, mode}.join(QLatin1Char('|'));
  if (manner_ == Manner::gives) return give();
  if (manner_ == Manner::refuses) {
    sendErrorReply(QStringLiteral("org.freedesktop.login1.OperationInProgress"),
                   QStringLiteral("The operation inhibition has been requested for is already running"));
    return {};
  }
  setDelayedReply(true);
  unanswered_.push_back(message());
  return {};
}

void FakeLogind::speak() {
  for (const QDBusMessage& question : unanswered_)
    bus_.send(question.createReply(QVariant::fromValue(give())));
  unanswered_.clear();
}

QDBusUnixFileDescriptor FakeLogind::give() {
  int ends[2];
  EXPECT_EQ(::pipe(ends), 0);
  locks_.push_back(ends[0]);
  const QDBusUnixFileDescriptor lock(ends[1]);  // a copy
  ::close(ends[1]);
  return lock;
}

int FakeLogind::held() {
  std::erase_if(locks_, [](int lock) {
    pollfd end{lock, POLLIN, 0};
    if (::poll(&end, 1, 0) <= 0) return false;
    ::close(lock);
    return true;
  });
  return static_cast<int>(locks_.size());
}

void FakeLogind::prepareForShutdown(bool comes, bool impostor) {
  tell(QStringLiteral("PrepareForShutdown"), comes, impostor);
}

void FakeLogind::prepareForSleep(bool comes, bool impostor) {
  tell(QStringLiteral("PrepareForSleep"), comes, impostor);
}

void FakeLogind::sayNonsense() {
  for (const auto& signal : {QStringLiteral("PrepareForShutdown"), QStringLiteral("PrepareForSleep")})
    for (const bool impostor : {true, false}) tell(signal, QPoint(1, 2), impostor);  // a struct
}

void FakeLogind::tell(const QString& signal, const QVariant& comes, bool impostor) {
  QDBusMessage message = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/login1"),
                                                    QStringLiteral("org.freedesktop.login1.Manager"), signal);
  message << comes;
  EXPECT_TRUE((impostor ? impostor_ : bus_).send(message));
}

}  // namespace onhook::test
