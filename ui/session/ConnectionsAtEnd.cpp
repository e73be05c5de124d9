#include "ui/session/ConnectionsAtEnd.h"

#include <algorithm>
#include <utility>

#include "ui/session/ConnectionMonitor.h"
#include "ui/session/HangUpController.h"

namespace onhook {

namespace {

/// A tunnel through another network, which needs that to say good-bye.
bool isTunnel(ConnectionKind kind) {
  switch (kind) {
    case ConnectionKind::vpn:
    case ConnectionKind::wireGuard:
    case ConnectionKind::l2tp:
    case ConnectionKind::pptp:
      return true;
    case ConnectionKind::pppoe:
    case ConnectionKind::adsl:
    case ConnectionKind::mobileBroadband:
    case ConnectionKind::bluetooth:
    case ConnectionKind::modem:
    case ConnectionKind::isdn:
    case ConnectionKind::ppp:
      return false;
  }
  return false;
}

}  // namespace

ConnectionsAtEnd::ConnectionsAtEnd(const ConnectionMonitor& monitor, HangUpController& controller,
                                   const Settings& settings, QObject* parent)
    : QObject(parent), monitor_(monitor), controller_(controller), settings_(settings) {
  connect(&controller, &HangUpController::finished, this, &ConnectionsAtEnd::goOn);
  connect(&settings, &Settings::changed, this, &ConnectionsAtEnd::changed);
}

bool ConnectionsAtEnd::concerns(Occasion occasion) const {
  return !wanted(occasion).empty();
}

void ConnectionsAtEnd::begin(Occasion occasion) {
  std::vector<Target> tunnels;
  for (const Target& target : wanted(occasion)) {
    const Connection* const connection = monitor_.find(target);
    if (connection && isCarrier(*connection)) {
      if (std::ranges::find(pending_, target) == pending_.end()) pending_.push_back(target);
    } else {
      tunnels.push_back(target);
    }
  }
  for (const Target& target : tunnels) {
    first_.insert(target);
    hangUp(target);
  }
  goOn();
  emit changed();
}

void ConnectionsAtEnd::hurry() {
  first_.clear();
  goOn();
}

void ConnectionsAtEnd::stop() {
  first_.clear();
  if (std::exchange(pending_, {}).empty()) return;
  emit changed();
}

std::vector<Target> ConnectionsAtEnd::wanted(Occasion occasion) const {
  std::vector<Target> targets;
  const AtEnd choice = settings_.atEnd(occasion);
  if (choice == AtEnd::leaveUp) return targets;
  for (const Snapshot& snapshot : monitor_.snapshots())
    for (const Connection& connection : snapshot.connections) {
      const Target& target = connection.target;
      if (choice == AtEnd::hangUpDialed && !(isDialed_ && isDialed_(target))) continue;
      if (controller_.running(target) && !controller_.isWatch(target)) continue;
      const Authority authority = connection.mayHangUp.authority;
      // Nobody answers a password dialog while the session ends or the machine falls asleep.
      const bool asksNobody = authority == Authority::asks && occasion != Occasion::quit;
      if (authority != Authority::no && !asksNobody) targets.push_back(target);
    }
  return targets;
}

bool ConnectionsAtEnd::isCarrier(const Connection& connection) const {
  if (!isTunnel(connection.kind)) return true;
  // A tunnel may carry another one.
  if (connection.interface.empty()) return false;
  return std::ranges::any_of(monitor_.snapshots(), [&](const Snapshot& snapshot) {
    return std::ranges::find(snapshot.connections, connection.interface, &Connection::device) !=
           snapshot.connections.end();
  });
}

void ConnectionsAtEnd::hangUp(const Target& target) {
  if (auto provider = monitor_.provider(target.provider)) controller_.hangUp(std::move(provider), target);
}

void ConnectionsAtEnd::goOn() {
  std::erase_if(first_, [this](const Target& target) { return !controller_.running(target); });
  if (!first_.empty() || pending_.empty()) return;
  for (const Target& target : std::exchange(pending_, {})) hangUp(target);
  emit changed();
}

}  // namespace onhook
