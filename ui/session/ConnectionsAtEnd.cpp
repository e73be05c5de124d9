#include "ui/session/ConnectionsAtEnd.h"

#include "ui/session/ConnectionMonitor.h"
#include "ui/session/HangUpController.h"

namespace onhook {

ConnectionsAtEnd::ConnectionsAtEnd(const ConnectionMonitor& monitor, HangUpController& controller,
                                   const Settings& settings, QObject* parent)
    : QObject(parent),
      monitor_(monitor),
      controller_(controller),
      settings_(settings),
      hangUps_(monitor, controller) {
  connect(&hangUps_, &OrderedHangUps::changed, this, &ConnectionsAtEnd::changed);
  connect(&settings, &Settings::changed, this, &ConnectionsAtEnd::changed);
}

bool ConnectionsAtEnd::concerns(Occasion occasion) const {
  return !wanted(occasion).empty();
}

void ConnectionsAtEnd::begin(Occasion occasion) {
  const std::vector<Target> targets = wanted(occasion);
  begun_.insert(targets.begin(), targets.end());
  hangUps_.begin(targets);
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
      if (controller_.isHangingUp(target)) continue;
      const Authority authority = connection.mayHangUp.authority;
      // Nobody answers a password dialog while the session ends or the machine falls asleep.
      const bool asksNobody = authority == Authority::asks && occasion != Occasion::quit;
      if (authority != Authority::no && !asksNobody) targets.push_back(target);
    }
  return targets;
}

}  // namespace onhook
