#include "app/linux/bus/BusCall.h"

namespace onhook {

QString BusCall::nameOf(BusError error) {
  const QString ours = QStringLiteral("org.onhook.Onhook1.Error.");
  switch (error) {
    case BusError::notFound:
      return ours + QStringLiteral("NotFound");
    case BusError::ambiguous:
      return ours + QStringLiteral("Ambiguous");
    case BusError::unreachable:
      return ours + QStringLiteral("Unreachable");
    case BusError::notAllowed:
      return ours + QStringLiteral("NotAllowed");
    case BusError::needsYes:
      return ours + QStringLiteral("NeedsYes");
    case BusError::cannotKeepDown:
      return ours + QStringLiteral("CannotKeepDown");
    case BusError::busy:
      return ours + QStringLiteral("Busy");
    case BusError::notHangingUp:
      return ours + QStringLiteral("NotHangingUp");
    case BusError::invalidArgs:
      break;
  }
  return QStringLiteral("org.freedesktop.DBus.Error.InvalidArgs");
}

}  // namespace onhook
