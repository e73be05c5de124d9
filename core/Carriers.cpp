#include "core/Carriers.h"

#include <algorithm>
#include <iterator>

namespace onhook {

namespace {

using Order = std::map<Target, std::set<Target>>;

bool standsOn(const Connection& connection, const Target& carrier) {
  const auto& carriers = connection.standsOn;
  return std::find(carriers.begin(), carriers.end(), carrier) != carriers.end();
}

/// Nothing tells what it goes over.
bool mayStandOnAnything(const Connection& connection) {
  return isTunnel(connection.kind) && connection.standsOn.empty() && connection.goesOver.empty();
}

/// Takes away what would make them wait for each other: two systems may contradict one another.
void breakCircles(Order& order) {
  Order left = order;
  while (!left.empty()) {
    std::set<Target> free;
    for (const auto& [target, before] : left) {
      const bool waits = std::any_of(before.begin(), before.end(),
                                     [&](const Target& other) { return left.contains(other); });
      if (!waits) free.insert(target);
    }
    if (free.empty()) {
      for (const auto& [target, before] : left) {
        std::erase_if(order[target], [&](const Target& other) { return left.contains(other); });
      }
      return;
    }
    for (const Target& target : free) left.erase(target);
  }
}

}  // namespace

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

std::vector<const Connection*> standingOn(const std::vector<Snapshot>& snapshots, const Target& carrier) {
  std::vector<const Connection*> found;
  std::vector<Target> carriers{carrier};
  for (std::size_t next = 0; next < carriers.size(); ++next) {
    const Target current = carriers[next];
    for (const Snapshot& snapshot : snapshots) {
      for (const Connection& connection : snapshot.connections) {
        // Hardly anything stands on another: this is looked at first.
        if (!standsOn(connection, current)) continue;
        const bool known = std::find(carriers.begin(), carriers.end(), connection.target) != carriers.end();
        if (known) continue;
        found.push_back(&connection);
        carriers.push_back(connection.target);
      }
    }
  }
  return found;
}

Order hangUpOrder(const std::vector<Snapshot>& snapshots, const std::vector<Target>& targets) {
  std::map<Target, const Connection*> listed;
  for (const Snapshot& snapshot : snapshots) {
    for (const Connection& connection : snapshot.connections) listed.emplace(connection.target, &connection);
  }
  std::vector<const Connection*> connections;
  Order order;
  for (const Target& target : targets) {
    order[target];
    if (const auto found = listed.find(target); found != listed.end()) connections.push_back(found->second);
  }
  // Of a thousand tunnels none may go over another: they are not held against each other.
  std::vector<const Connection*> lines;
  std::ranges::copy_if(connections, std::back_inserter(lines),
                       [](const Connection* connection) { return !isTunnel(connection->kind); });
  for (const Connection* const upper : connections) {
    for (const Target& carrier : upper->standsOn)
      if (order.contains(carrier) && listed.contains(carrier) && carrier != upper->target)
        order[carrier].insert(upper->target);
    if (!mayStandOnAnything(*upper)) continue;
    for (const Connection* const lower : lines)
      if (!standsOn(*lower, upper->target)) order[lower->target].insert(upper->target);
  }
  breakCircles(order);
  return order;
}

}  // namespace onhook
