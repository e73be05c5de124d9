#include "app/Returns.h"

#include <algorithm>

namespace onhook {

void Returns::mark(std::vector<Change>& changes, TimePoint now) {
  std::erase_if(gone_, [now](const auto& one) { return now - one.second > longestAbsence; });
  for (const Change& change : changes) {
    if (change.kind != Change::Kind::notReached) continue;
    away_.insert(change.provider);
    std::erase_if(gone_, [&change](const auto& one) { return one.first.provider == change.provider; });
  }
  for (Change& change : changes) {
    if (!change.connection) continue;
    const EntryKey entry{change.provider, change.connection->entry};
    if (change.target.link || entry.id.empty() || !isReliable(change.provider, changes)) continue;
    if (change.kind == Change::Kind::gone) gone_[entry] = now;
    if (change.kind == Change::Kind::appeared) change.cameBack = gone_.erase(entry) > 0;
  }
  for (const Change& change : changes)
    if (change.kind == Change::Kind::reached) away_.erase(change.provider);
}

bool Returns::isReliable(const std::string& provider, const std::vector<Change>& changes) const {
  return !away_.contains(provider) && std::none_of(changes.begin(), changes.end(), [&](const Change& one) {
    return one.kind == Change::Kind::reached && one.provider == provider;
  });
}

}  // namespace onhook
