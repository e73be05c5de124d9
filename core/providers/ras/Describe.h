#pragma once

#include <map>
#include <optional>
#include <string>

#include "core/Connection.h"
#include "core/Entry.h"
#include "core/Presence.h"
#include "core/Snapshot.h"
#include "core/providers/ras/Record.h"

namespace onhook::ras {

/// What is known, in core's words, as of one instant.
class Describe {
 public:
  /// `system` outlives it; it is asked for the texts of errors.
  Describe(const RasSystem& system, TimePoint now) : system_(system), now_(now) {}

  /// What nothing can tell of leaves the list after the settle time; the rest stays until it has gone.
  bool isShown(const Record& record) const;
  onhook::Connection connection(const Record& record) const;
  /// `upper` was dialed from an entry that has RAS dial that of `lower` first (RASENTRY,
  /// szPrerequisiteEntry).
  static bool standsOn(const Record& upper, const Record& lower);
  /// That of the connection and those of its links, under every identity they have.
  void addPresences(const Record& record, std::map<Target, Presence>& presences) const;
  onhook::Entry entry(const EntryRow& row, const EntryProperties& properties) const;

 private:
  Presence presence(const Record& record) const;
  Presence linkPresence(const Record& record, const LinkRecord& link) const;
  Link link(const Record& record, const LinkRecord& link) const;
  ConnectionState stateOf(const Record& record) const;
  std::string detailOf(const Record& record) const;
  /// Why it ended, fails or cannot be told, where the system says so.
  std::optional<Error> reasonOf(const Record& record) const;

  const RasSystem& system_;
  const TimePoint now_;
};

/// Entry::id of an entry with that name and GUID (RASENTRY, guidId): the GUID as Windows writes it; without
/// one, the name; empty for what was dialed without an entry.
std::string entryId(const std::string& name, const Guid& guid);

/// Whether RAS is there, by what the enumeration answered.
Reach reachOf(const RasSystem& system, Dword listCode);
/// Why it is not, and what to do.
Error notReached(const RasSystem& system, Dword listCode);

}  // namespace onhook::ras
