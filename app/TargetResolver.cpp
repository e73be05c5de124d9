#include "app/TargetResolver.h"

#include <algorithm>

namespace onhook {

namespace {

bool isListed(const Connection& connection, const Target& target) {
  if (connection.target == target) return true;
  return std::any_of(connection.links.begin(), connection.links.end(),
                     [&](const Link& link) { return link.target == target; });
}

}  // namespace

Resolution TargetResolver::resolve(const std::string& text) const {
  const auto byId = resolveId(text);
  if (byId && byId->kind == Resolution::Kind::found) return *byId;

  Resolution byName;
  for (const Snapshot& snapshot : snapshots_)
    for (const Connection& connection : snapshot.connections)
      if (!text.empty() && (connection.name == text || connection.interface == text))
        byName.candidates.push_back(connection.target);
  if (byName.candidates.size() > 1) {
    byName.kind = Resolution::Kind::ambiguous;
    return byName;
  }
  if (byName.candidates.size() == 1) return {Resolution::Kind::found, byName.candidates.front(), {}};

  return byId.value_or(Resolution{});
}

std::optional<Resolution> TargetResolver::resolveId(const std::string& text) const {
  const auto target = Target::parse(text);
  if (!target) return std::nullopt;
  const auto snapshot = std::find_if(snapshots_.begin(), snapshots_.end(),
                                     [&](const Snapshot& one) { return one.provider == target->provider; });
  if (snapshot == snapshots_.end()) return std::nullopt;  // no id: a name with a colon in it
  const bool listed = std::any_of(snapshot->connections.begin(), snapshot->connections.end(),
                                  [&](const Connection& one) { return isListed(one, *target); });
  if (listed) return Resolution{Resolution::Kind::found, *target, {}};
  const bool reached = snapshot->reach == Reach::reached;
  return Resolution{reached ? Resolution::Kind::stale : Resolution::Kind::unreachable, *target, {}};
}

std::vector<Target> TargetResolver::all() const {
  std::vector<Target> targets;
  for (const Snapshot& snapshot : snapshots_)
    for (const Connection& connection : snapshot.connections) targets.push_back(connection.target);
  return targets;
}

const Connection* TargetResolver::connectionOf(const Target& target) const {
  for (const Snapshot& snapshot : snapshots_)
    for (const Connection& connection : snapshot.connections)
      if (connection.target == target.whole()) return &connection;
  return nullptr;
}

std::vector<Target> withoutRepeats(const std::vector<Target>& targets) {
  std::vector<Target> kept;
  for (const Target& target : targets) {
    const bool covered =
        std::any_of(kept.begin(), kept.end(), [&](const Target& one) { return one.takesIn(target); });
    if (covered) continue;
    std::erase_if(kept, [&](const Target& one) { return target.takesIn(one); });
    kept.push_back(target);
  }
  return kept;
}

}  // namespace onhook
