#include "ui/session/Forcing.h"

#include <algorithm>

#include "ui/session/ConnectionMonitor.h"
#include "ui/session/HangUpController.h"
#include "ui/session/LastOutcomes.h"

namespace onhook::forcing {

namespace {

bool isPossible(const std::optional<Force>& force, const Permission& permission) {
  return force && permission.authority != Authority::no;
}

}  // namespace

bool isPossible(const Connection& connection) {
  return isPossible(connection.force, connection.mayHangUp);
}

bool isPossible(const Link& link) {
  return isPossible(link.force, link.mayHangUp);
}

const Force* possibleFor(const Connection* connection, const Target& target) {
  if (!connection) return nullptr;
  if (!target.link) return isPossible(*connection) ? &*connection->force : nullptr;
  const auto link = std::ranges::find(connection->links, target, &Link::target);
  return link != connection->links.end() && isPossible(*link) ? &*link->force : nullptr;
}

const Force* offered(const ConnectionMonitor& monitor, const HangUpController& controller,
                     const LastOutcomes& outcomes, const Target& target) {
  if (controller.isHangingUp(target) || !outcomes.wasStillUp(target)) return nullptr;
  return possibleFor(monitor.find(target), target);
}

}  // namespace onhook::forcing
