#pragma once

#include "core/Connection.h"

/// When "Hang up and keep down" (Connection::keepDown) is offered: where a connection would come back by
/// itself, and where nobody says that the user may not stop that. In one place, so that window, tray and
/// command line offer it alike. A link comes back with its bundle, and has no such step of its own.
namespace onhook::keepingdown {

/// What keeps the connection down, where that is possible; else null. It points into `connection`, which may
/// be null. Whether the connection may be hung up in other ways does not matter.
inline const KeepDown* possibleFor(const Connection* connection) {
  const bool comesBack = connection != nullptr && connection->comesBack && connection->keepDown;
  return comesBack && connection->keepDown->authority != Authority::no ? &*connection->keepDown : nullptr;
}

}  // namespace onhook::keepingdown
