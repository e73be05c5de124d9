#include "core/providers/ras/EntryCache.h"

#include <utility>

#include "core/providers/ras/Describe.h"

namespace onhook::ras {

bool EntryCache::readIfOld(TimePoint now) {
  constexpr Duration old = std::chrono::seconds(30);
  if (readAt_ && now - *readAt_ < old) return false;
  readAt_ = now;
  auto read = books_.entries();
  entries_ = read.ok() ? std::move(read.value) : std::vector<EntryRow>();
  properties_.clear();
  return true;
}

std::map<std::string, EntryRow> EntryCache::byId() {
  std::map<std::string, EntryRow> entries;
  for (const EntryRow& entry : entries_)
    entries.emplace(entryId(entry.name, properties(entry.phoneBook, entry.name).guid), entry);
  return entries;
}

EntryProperties EntryCache::properties(const std::string& phoneBook, const std::string& name) {
  // Without an entry the name is a period and the number (RASCONN, szEntryName).
  if (name.empty() || name.front() == '.') return {};
  const EntryRow key{name, phoneBook, false};
  if (const auto it = properties_.find(key); it != properties_.end()) return it->second;
  const auto answer = books_.properties(phoneBook, name);
  return properties_.emplace(key, answer.ok() ? answer.value : EntryProperties{}).first->second;
}

}  // namespace onhook::ras
