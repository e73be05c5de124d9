#include "tests/fuzz/LoopBus.h"

#include <dlfcn.h>

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <algorithm>
#include <cstdlib>
#include <utility>

#include "tests/fuzz/QtValues.h"

namespace onhook::fuzz {

namespace {

LoopBus* theBus = nullptr;

/// Not what Qt has of a bus only while it reads.
bool canBeSaid(const QVariant& value) {
  if (value.typeId() == qMetaTypeId<QDBusVariant>()) return canBeSaid(value.value<QDBusVariant>().variant());
  if (value.typeId() == QMetaType::QVariantList) return std::ranges::all_of(value.toList(), canBeSaid);
  if (value.typeId() == QMetaType::QVariantMap) return std::ranges::all_of(value.toMap(), canBeSaid);
  return value.isValid() && value.typeId() != qMetaTypeId<QDBusArgument>();
}

QVariantList valuesIn(Input& input) {
  constexpr int most = 4;
  QVariantList values;
  for (int count = input.byte() % most; count > 0; --count)
    if (const QVariant value = qtValue(input); canBeSaid(value)) values << value;
  return values;
}

}  // namespace

LoopBus::LoopBus() : name_(QDBusConnection::sessionBus().baseService()) {
  const bool registered = QDBusConnection::sessionBus().registerVirtualObject(QStringLiteral("/"), this,
                                                                              QDBusConnection::SubPath);
  if (!registered || name_.isEmpty()) std::abort();
  theBus = this;
}

LoopBus::~LoopBus() {
  theBus = nullptr;
}

LoopBus* LoopBus::current() {
  return theBus != nullptr && theBus->input_ != nullptr ? theBus : nullptr;
}

void LoopBus::keep(const QDBusConnection& connection, const QString& service) {
  new QDBusServiceWatcher(service, connection, QDBusServiceWatcher::WatchForOwnerChange, this);
}

void LoopBus::addSlot(QObject* receiver, const char* slot) {
  // Of SLOT() the name.
  const QByteArray signature(slot + 1);
  slots_.push_back({receiver, signature.first(signature.indexOf('('))});
}

void LoopBus::say(std::size_t which, Input& input) {
  heard_ = {};
  answer_.clear();
  loop(valuesIn(input));
  if (which < slots_.size())
    QMetaObject::invokeMethod(slots_[which].receiver, slots_[which].name.constData(), Qt::DirectConnection,
                              Q_ARG(QDBusMessage, heard_));
}

QDBusPendingCall LoopBus::answer() {
  const std::uint8_t kind = input_->byte();
  if (kind == 'n') return QDBusPendingCall::fromCompletedCall({});
  if (kind == 'e')
    return QDBusPendingCall::fromCompletedCall(
        QDBusMessage::createError(QStringLiteral("org.example.Error"), QStringLiteral("none")));
  answer_ = valuesIn(*input_);
  return QDBusPendingCall::fromCompletedCall(loop({}));
}

QDBusMessage LoopBus::loop(const QVariantList& said) {
  // What one says to oneself Qt does not send, but takes it apart and together as if it had.
  QDBusMessage message = QDBusMessage::createMethodCall(
      name_, QStringLiteral("/"), QStringLiteral("org.example"), QStringLiteral("Said"));
  message.setArguments(said);
  return QDBusConnection::sessionBus().call(message);
}

bool LoopBus::handleMessage(const QDBusMessage& message, const QDBusConnection& connection) {
  heard_ = message;
  return connection.send(message.createReply(std::exchange(answer_, {})));
}

}  // namespace onhook::fuzz

namespace {

/// Qt's own.
template <class Function>
Function original(const char* name) {
  void* const found = ::dlsym(RTLD_NEXT, name);
  if (found == nullptr) std::abort();
  return reinterpret_cast<Function>(found);
}

}  // namespace

/// In the place of Qt's, which is called where no LoopBus answers.
QDBusPendingCall QDBusConnection::asyncCall(const QDBusMessage& message, int timeout) const {
  if (auto* const bus = onhook::fuzz::LoopBus::current()) return bus->answer();
  using Call = QDBusPendingCall (*)(const QDBusConnection*, const QDBusMessage&, int);
  static const auto call = original<Call>("_ZNK15QDBusConnection9asyncCallERK12QDBusMessagei");
  return call(this, message, timeout);
}

/// The same.
bool QDBusConnection::connect(const QString& service, const QString& path, const QString& interface,
                              const QString& name, QObject* receiver, const char* slot) {
  if (auto* const bus = onhook::fuzz::LoopBus::current()) {
    bus->addSlot(receiver, slot);
    return true;
  }
  using Connect = bool (*)(QDBusConnection*, const QString&, const QString&, const QString&, const QString&,
                           QObject*, const char*);
  static const auto connect =
      original<Connect>("_ZN15QDBusConnection7connectERK7QStringS2_S2_S2_P7QObjectPKc");
  return connect(this, service, path, interface, name, receiver, slot);
}
