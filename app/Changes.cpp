#include "app/Changes.h"

#include <algorithm>

namespace onhook {

namespace {

template <typename Thing>
const Thing* find(const std::vector<Thing>& things, const Target& target) {
  const auto found =
      std::find_if(things.begin(), things.end(), [&](const Thing& thing) { return thing.target == target; });
  return found == things.end() ? nullptr : &*found;
}

void addLinkChanges(const Snapshot& snapshot, const Connection& was, const Connection& is,
                    std::vector<Change>& changes) {
  for (const Link& link : was.links)
    if (!find(is.links, link.target))
      changes.push_back({Change::Kind::gone, snapshot.provider, link.target, was});
  for (const Link& link : is.links) {
    const Link* const old = find(was.links, link.target);
    if (!old)
      changes.push_back({Change::Kind::appeared, snapshot.provider, link.target, is});
    else if (old->state != link.state)
      changes.push_back({Change::Kind::changed, snapshot.provider, link.target, is});
  }
}

void addChanges(const Snapshot& was, const Snapshot& is, std::vector<Change>& changes) {
  const bool wasReached = was.reach == Reach::reached;
  const bool isReached = is.reach == Reach::reached;
  if (!isReached && is.reach != Reach::starting && was.reach != is.reach)
    changes.push_back({Change::Kind::notReached, is.provider, {}, {}});
  // That a system answers from the start is no news.
  if (isReached && !wasReached && was.reach != Reach::starting)
    changes.push_back({Change::Kind::reached, is.provider, {}, {}});

  for (const Connection& connection : was.connections)
    if (!find(is.connections, connection.target))
      changes.push_back({Change::Kind::gone, is.provider, connection.target, connection});
  for (const Connection& connection : is.connections) {
    const Connection* const old = find(was.connections, connection.target);
    if (!old) {
      changes.push_back({Change::Kind::appeared, is.provider, connection.target, connection});
      continue;
    }
    if (old->state != connection.state || old->stateDetail != connection.stateDetail)
      changes.push_back({Change::Kind::changed, is.provider, connection.target, connection});
    addLinkChanges(is, *old, connection, changes);
  }
}

}  // namespace

std::vector<Change> changesBetween(const std::vector<Snapshot>& before, const std::vector<Snapshot>& after) {
  std::vector<Change> changes;
  for (const Snapshot& is : after) {
    const auto was = std::find_if(before.begin(), before.end(),
                                  [&](const Snapshot& one) { return one.provider == is.provider; });
    addChanges(was == before.end() ? Snapshot{} : *was, is, changes);
  }
  return changes;
}

}  // namespace onhook
