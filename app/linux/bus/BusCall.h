#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QString>
#include <QVariantList>

namespace onhook {

/// Why a call is refused, as callers tell by the error's name.
enum class BusError {
  notFound,        ///< no such connection or entry, or an id that went stale
  ambiguous,       ///< a name that several share
  unreachable,     ///< its system cannot be reached
  notAllowed,      ///< the user may not
  needsYes,        ///< it would cut off the caller's own session
  cannotKeepDown,  ///< nothing would stop what brings it back
  busy,            ///< it cannot be dialed now
  notHangingUp,    ///< no hang-up of it runs or has just ended
  invalidArgs      ///< the options make no sense
};

/// A call from the bus that is answered later: exactly once, by whoever has a copy. UI thread.
class BusCall {
 public:
  BusCall(const QDBusConnection& bus, const QDBusMessage& message) : bus_(bus), message_(message) {}

  /// Who calls: a unique name.
  QString caller() const { return message_.service(); }
  QDBusConnection bus() const { return bus_; }

  void answer(const QVariantList& values) const { bus_.send(message_.createReply(values)); }
  /// `text`: what is wrong and what to do.
  void refuse(BusError error, const QString& text) const {
    bus_.send(message_.createErrorReply(nameOf(error), text));
  }

 private:
  static QString nameOf(BusError error);

  QDBusConnection bus_;
  QDBusMessage message_;
};

}  // namespace onhook
