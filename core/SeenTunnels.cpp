#include "core/SeenTunnels.h"

#include <algorithm>

#include "core/SameConnection.h"

namespace onhook {

namespace {

bool isAnothers(const std::vector<Snapshot>& snapshots, const Connection& seen) {
  return std::any_of(snapshots.begin(), snapshots.end(), [&](const Snapshot& snapshot) {
    return std::any_of(
        snapshot.connections.begin(), snapshot.connections.end(),
        [&](const Connection& connection) { return !connection.seenOnly && isSame(connection, seen); });
  });
}

}  // namespace

void SeenTunnels::leaveOut(std::vector<Snapshot>& snapshots) {
  std::set<Target> claimed;
  bool isEarly = false;
  for (const Snapshot& snapshot : snapshots) {
    isEarly |= snapshot.reach == Reach::starting;
    for (const Connection& connection : snapshot.connections) {
      const bool isClaimed =
          connection.seenOnly && (claimed_.contains(connection.target) || isAnothers(snapshots, connection));
      if (isClaimed) claimed.insert(connection.target);
    }
  }
  claimed_ = std::move(claimed);
  for (Snapshot& snapshot : snapshots) {
    std::erase_if(snapshot.connections, [&](const Connection& connection) {
      return connection.seenOnly && (isEarly || claimed_.contains(connection.target));
    });
  }
}

}  // namespace onhook
