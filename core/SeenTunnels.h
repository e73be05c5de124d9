#pragma once

#include <set>
#include <vector>

#include "core/Snapshot.h"

namespace onhook {

/// Keeps each tunnel in the list once: what is only seen (Connection::seenOnly) is left out when another
/// provider shows the same, known by its interface or by a process that both watch, and for good then: of
/// what was another's for a moment nobody shall read that it is nobody's. While a provider has not looked
/// yet, nothing is known to be nobody's. One thread.
class SeenTunnels {
 public:
  /// Takes out of the snapshots of all providers what is another's. Each call counts.
  void leaveOut(std::vector<Snapshot>& snapshots);

 private:
  std::set<Target> claimed_;
};

}  // namespace onhook
