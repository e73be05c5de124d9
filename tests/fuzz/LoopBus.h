#pragma once

#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusVirtualObject>
#include <vector>

#include "tests/fuzz/Input.h"

namespace onhook::fuzz {

/// A message bus without anybody else on it: what is said there has gone through Qt as if it came from a bus,
/// and is there at once, on the same thread. It needs a session bus that Qt has connected to. UI thread only,
/// one at a time.
class LoopBus : public QDBusVirtualObject {
  Q_OBJECT

 public:
  LoopBus();
  ~LoopBus() override;

  /// As long as it lives, each QDBusConnection::asyncCall() is answered from the input: 'e' for an error, 'n'
  /// for nothing; else by a number of qtValue().
  class Answers {
   public:
    Answers(LoopBus& bus, Input& input) : bus_(bus) { bus_.input_ = &input; }
    ~Answers() {
      bus_.input_ = nullptr;
      bus_.slots_.clear();
    }
    Answers(const Answers&) = delete;
    Answers& operator=(const Answers&) = delete;

   private:
    LoopBus& bus_;
  };

  /// The owners of that name are watched once more: so each that begins to, or ends it, need not tell the
  /// bus.
  void keep(const QDBusConnection& connection, const QString& service);
  /// Says a number of qtValue() to the slot that was connected as the which-th, which takes a QDBusMessage.
  void say(std::size_t which, Input& input);
  /// For what stands in the place of Qt's.
  void addSlot(QObject* receiver, const char* slot);
  QDBusPendingCall answer();
  /// The one that answers just now; none: null.
  static LoopBus* current();

  QString introspect(const QString&) const override { return {}; }
  bool handleMessage(const QDBusMessage& message, const QDBusConnection& connection) override;

 private:
  struct Slot {
    QObject* receiver;
    QByteArray name;
  };
  QDBusMessage loop(const QVariantList& said);

  const QString name_;
  Input* input_ = nullptr;
  QVariantList answer_;
  QDBusMessage heard_;
  std::vector<Slot> slots_;
};

}  // namespace onhook::fuzz
