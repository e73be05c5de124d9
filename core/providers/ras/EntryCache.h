#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/Time.h"
#include "core/providers/ras/PhoneBooks.h"

namespace onhook::ras {

/// The phone books as they were read last: nothing tells when somebody edits them. One thread.
class EntryCache {
 public:
  /// `calls` outlives it.
  explicit EntryCache(const RasCalls& calls) : books_(calls) {}

  const PhoneBooks& books() const { return books_; }

  /// Reads them when that was half a minute ago, or never. True when it did.
  bool readIfOld(TimePoint now);

  const std::vector<EntryRow>& all() const { return entries_; }
  /// By Entry::id.
  std::map<std::string, EntryRow> byId();
  /// Without knowledge where the phone book does not tell, or there is no entry.
  EntryProperties properties(const std::string& phoneBook, const std::string& name);

 private:
  const PhoneBooks books_;
  std::optional<TimePoint> readAt_;
  std::vector<EntryRow> entries_;
  std::map<EntryRow, EntryProperties> properties_;
};

}  // namespace onhook::ras
