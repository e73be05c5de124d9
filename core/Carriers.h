#pragma once

#include <map>
#include <set>
#include <vector>

#include "core/Snapshot.h"

namespace onhook {

/// A tunnel through another network, which needs that to say good-bye.
bool isTunnel(ConnectionKind kind);

/// The connections of the merged view that go down with that one: those that stand on it, and those that
/// stand on these. Each once, the nearest first; never the carrier itself. Valid as long as `snapshots`. None
/// for a link: its bundle goes on.
std::vector<const Connection*> standingOn(const std::vector<Snapshot>& snapshots, const Target& carrier);

/// In which order connections are hung up: for each of `targets`, which of the others have to be done before
/// it is asked. First what stands on others, by Connection::standsOn; where nothing tells what a tunnel goes
/// over, it comes before everything that is no tunnel. Nothing waits for itself, also not by a detour; links,
/// and what is not listed, wait for nothing.
std::map<Target, std::set<Target>> hangUpOrder(const std::vector<Snapshot>& snapshots,
                                               const std::vector<Target>& targets);

}  // namespace onhook
