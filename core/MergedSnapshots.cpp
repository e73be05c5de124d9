#include "core/MergedSnapshots.h"

#include <algorithm>
#include <string>

namespace onhook {

namespace {

/// The pid that evidence of a process begins with: "149 (openvpn)".
std::string pidOf(const Evidence& evidence) {
  return evidence.kind == EvidenceKind::process ? evidence.subject.substr(0, evidence.subject.find(' '))
                                                : std::string();
}

bool shareAProcess(const Connection& a, const Connection& b) {
  return std::any_of(a.evidence.begin(), a.evidence.end(), [&](const Evidence& one) {
    const std::string pid = pidOf(one);
    return !pid.empty() && std::any_of(b.evidence.begin(), b.evidence.end(),
                                       [&](const Evidence& other) { return pidOf(other) == pid; });
  });
}

bool isSame(const Connection& a, const Connection& b) {
  return (!a.interface.empty() && a.interface == b.interface) || shareAProcess(a, b);
}

bool isShownBy(const std::vector<Snapshot>& snapshots, const Connection& connection) {
  return std::any_of(snapshots.begin(), snapshots.end(), [&](const Snapshot& snapshot) {
    return snapshot.provider == connection.managedBy && connection.target.provider != snapshot.provider &&
           std::any_of(snapshot.connections.begin(), snapshot.connections.end(),
                       [&](const Connection& other) { return isSame(connection, other); });
  });
}

}  // namespace

std::vector<Snapshot> mergedSnapshots(std::vector<Snapshot> snapshots) {
  const std::vector<Snapshot> all = snapshots;
  for (Snapshot& snapshot : snapshots) {
    std::erase_if(snapshot.connections, [&](const Connection& connection) {
      return !connection.managedBy.empty() && isShownBy(all, connection);
    });
  }
  return snapshots;
}

}  // namespace onhook
