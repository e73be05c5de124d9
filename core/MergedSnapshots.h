#pragma once

#include <vector>

#include "core/Snapshot.h"

namespace onhook {

/// The snapshots of all providers with each connection once: one that another provider manages
/// (Connection::managedBy) is left out while that provider shows it too, known by its network interface or by
/// a process that both watch. Where the managing provider does not show it, it stays. What each stands on
/// (Connection::standsOn) is completed across providers, and names none that is not listed.
std::vector<Snapshot> mergedSnapshots(std::vector<Snapshot> snapshots);

}  // namespace onhook
