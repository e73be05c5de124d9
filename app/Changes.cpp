#include "app/Changes.h"

#include <algorithm>
#include <memory>

namespace onhook {

namespace {

template <typename Thing>
const Thing* find(const std::vector<Thing>& things, const Target& target) {
  const auto found =
      std::find_if(things.begin(), things.end(), [&](const Thing& thing) { return thing.target == target; });
  return found == things.end() ? nullptr : &*found;
}

/// Shares the lists that it is one of.
using Listed = std::shared_ptr<const Connection>;

void addLinkChanges(const std::string& provider, const Listed& was, const Listed& is,
                    std::vector<Change>& changes) {
  for (const Link& link : was->links)
    if (!find(is->links, link.target)) changes.push_back({Change::Kind::gone, provider, link.target, was});
  for (const Link& link : is->links) {
    const Link* const old = find(was->links, link.target);
    if (!old)
      changes.push_back({Change::Kind::appeared, provider, link.target, is});
    else if (old->state != link.state)
      changes.push_back({Change::Kind::changed, provider, link.target, is});
  }
}

void addReach(const Snapshot* was, const Snapshot& is, std::vector<Change>& changes) {
  const Reach before = was == nullptr ? Reach::starting : was->reach;
  const bool isReached = is.reach == Reach::reached;
  if (!isReached && is.reach != Reach::starting && before != is.reach)
    changes.push_back({Change::Kind::notReached, is.provider, {}, {}});
  // That a system answers from the start is no news.
  if (isReached && before != Reach::reached && before != Reach::starting)
    changes.push_back({Change::Kind::reached, is.provider, {}, {}});
}

void addChanges(const Listed& was, const Listed& is, std::vector<Change>& changes) {
  const std::string& provider = is->target.provider;
  if (was->state != is->state || was->stateDetail != is->stateDetail)
    changes.push_back({Change::Kind::changed, provider, is->target, is});
  addLinkChanges(provider, was, is, changes);
}

}  // namespace

std::vector<Change> changesBetween(const std::vector<Snapshot>& before, const std::vector<Snapshot>& after) {
  return changesIn(ListChanges::between(std::make_shared<ConnectionLists>(before),
                                        std::make_shared<ConnectionLists>(after)));
}

std::vector<Change> changesIn(const ListChanges& lists) {
  std::vector<Change> changes;
  changes.reserve(lists.removed.size() + lists.added.size() + lists.changed.size());
  for (const Snapshot& is : lists.now->snapshots()) {
    const std::string& provider = is.provider;
    if (lists.systems) addReach(lists.before->of(provider), is, changes);
    for (const Connection* const gone : lists.removed)
      if (gone->target.provider == provider)
        changes.push_back({Change::Kind::gone, provider, gone->target, Listed(lists.before, gone)});
    // As they are listed: what is new among what has changed.
    auto added = lists.added.begin();
    const auto addUpTo = [&](const Connection* next) {
      for (; added != lists.added.end() && (next == nullptr || lists.now->isBefore(**added, *next)); ++added)
        if ((*added)->target.provider == provider)
          changes.push_back({Change::Kind::appeared, provider, (*added)->target, Listed(lists.now, *added)});
    };
    for (const ListChanges::Changed& changed : lists.changed) {
      if (changed.now->target.provider != provider) continue;
      addUpTo(changed.now);
      addChanges(Listed(lists.before, changed.before), Listed(lists.now, changed.now), changes);
    }
    addUpTo(nullptr);
  }
  return changes;
}

}  // namespace onhook
