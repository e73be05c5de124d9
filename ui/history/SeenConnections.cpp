#include "ui/history/SeenConnections.h"

#include <algorithm>
#include <set>
#include <string_view>

namespace onhook {

std::vector<SeenConnections::Gone> SeenConnections::compare(const std::vector<Snapshot>& snapshots,
                                                            TimePoint now) {
  std::vector<Gone> gone;
  // One that is not watched any more is not seen either: what ends meanwhile was no drop that anybody saw.
  for (auto& [provider, reached] : reached_)
    reached = reached && std::ranges::any_of(snapshots, [&provider = provider](const Snapshot& one) {
                return one.provider == provider;
              });
  for (const Snapshot& snapshot : snapshots) {
    const bool wasReached = reached_[snapshot.provider];
    const bool isReached = snapshot.reach == Reach::reached;
    reached_[snapshot.provider] = isReached;
    // What cannot be seen is remembered: it may be there when its system is back.
    if (!isReached) continue;
    std::set<std::string_view> targets, entries;
    for (const Connection& connection : snapshot.connections) {
      targets.insert(connection.target.connection);
      if (!connection.entry.empty()) entries.insert(connection.entry);
    }
    std::erase_if(seen_, [&](const auto& one) {
      const auto& [target, seen] = one;
      if (target.provider != snapshot.provider) return false;
      if (targets.contains(target.connection)) return false;
      const bool anew = entries.contains(seen.connection.entry);
      if (wasReached && !anew && seen.upSince)
        gone.push_back({seen.connection, upFor(target, now), seen.atLeast});
      return true;
    });
    for (const Connection& connection : snapshot.connections) note(connection, wasReached, now);
  }
  return gone;
}

std::vector<SeenConnections::Gone> SeenConnections::compare(const ListChanges& changes, TimePoint now) {
  // A system that came, went or is back: what was remembered of it counts, too.
  if (changes.systems) return compare(changes.now->snapshots(), now);
  std::vector<Gone> gone;
  for (const Connection* const one : changes.removed) {
    const auto found = seen_.find(one->target);
    if (found == seen_.end() || !reached_[one->target.provider]) continue;
    const Seen& seen = found->second;
    const std::string& entry = seen.connection.entry;
    const bool anew = !entry.empty() && !changes.now->dialedFrom({one->target.provider, entry}).empty();
    if (!anew && seen.upSince) gone.push_back({seen.connection, upFor(one->target, now), seen.atLeast});
    seen_.erase(found);
  }
  const auto noteSeen = [&](const Connection& connection) {
    if (reached_[connection.target.provider]) note(connection, true, now);
  };
  for (const Connection* const one : changes.added) noteSeen(*one);
  for (const ListChanges::Changed& one : changes.changed) noteSeen(*one.now);
  return gone;
}

void SeenConnections::note(const Connection& connection, bool wasWatched, TimePoint now) {
  const auto [found, isNew] = seen_.try_emplace(connection.target);
  Seen& seen = found->second;
  seen.connection = connection;
  if (connection.since) {
    seen.upSince = connection.since;
    seen.atLeast = false;
  } else if (!seen.upSince && connection.state != ConnectionState::dialing) {
    seen.upSince = now;
    // One that appears while its system is watched has just been connected.
    seen.atLeast = isNew && !wasWatched;
  }
}

std::optional<Duration> SeenConnections::upFor(const Target& target, TimePoint now) const {
  const auto found = seen_.find(target);
  if (found == seen_.end() || !found->second.upSince) return std::nullopt;
  return std::max(Duration::zero(), now - *found->second.upSince);
}

bool SeenConnections::isAtLeast(const Target& target) const {
  const auto found = seen_.find(target);
  return found != seen_.end() && found->second.atLeast;
}

}  // namespace onhook
