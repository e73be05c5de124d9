#include "core/MergedSnapshots.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>

#include "core/SameConnection.h"

namespace onhook {

namespace {

bool isShownBy(const std::vector<Snapshot>& snapshots, const Connection& connection) {
  return std::any_of(snapshots.begin(), snapshots.end(), [&](const Snapshot& snapshot) {
    return snapshot.provider == connection.managedBy && connection.target.provider != snapshot.provider &&
           std::any_of(snapshot.connections.begin(), snapshot.connections.end(),
                       [&](const Connection& other) { return isSame(connection, other); });
  });
}

void resolveCarriers(std::vector<Snapshot>& snapshots) {
  std::multimap<std::string, Target> byInterface;
  std::set<Target> listed;
  for (const Snapshot& snapshot : snapshots) {
    for (const Connection& connection : snapshot.connections) {
      listed.insert(connection.target);
      if (!connection.interface.empty()) byInterface.emplace(connection.interface, connection.target);
    }
  }
  const auto resolve = [&](Connection& connection, const std::string& interface) {
    const auto [first, last] = byInterface.equal_range(interface);
    for (auto it = first; it != last; ++it) {
      auto& carriers = connection.standsOn;
      const bool known = std::find(carriers.begin(), carriers.end(), it->second) != carriers.end();
      if (!known && it->second != connection.target) carriers.push_back(it->second);
    }
  };
  for (Snapshot& snapshot : snapshots) {
    for (Connection& connection : snapshot.connections) {
      std::erase_if(connection.standsOn, [&](const Target& carrier) { return !listed.contains(carrier); });
      for (const std::string& interface : connection.goesOver) resolve(connection, interface);
      // A tunnel's device is what it goes over; PPPoE may be dialed on another connection's interface too.
      if (!connection.device.empty()) resolve(connection, connection.device);
    }
  }
}

}  // namespace

std::vector<Snapshot> mergedSnapshots(std::vector<Snapshot> snapshots) {
  // All are judged before any is taken out: what is left out shows others all the same.
  std::set<Target> shown;
  for (const Snapshot& snapshot : snapshots) {
    for (const Connection& connection : snapshot.connections)
      if (!connection.managedBy.empty() && isShownBy(snapshots, connection)) shown.insert(connection.target);
  }
  if (!shown.empty()) {
    for (Snapshot& snapshot : snapshots)
      std::erase_if(snapshot.connections, [&](const Connection& connection) {
        return !connection.managedBy.empty() && shown.contains(connection.target);
      });
  }
  resolveCarriers(snapshots);
  return snapshots;
}

}  // namespace onhook
