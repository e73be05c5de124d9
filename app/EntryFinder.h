#pragma once

#include <QStringList>
#include <string>
#include <vector>

#include "app/ExitCode.h"
#include "core/Snapshot.h"
#include "ui/session/EntryKey.h"

namespace onhook {

/// What the entries on the command line come to.
struct FoundEntries {
  std::vector<EntryKey> entries;  ///< each once
  QStringList complaints;         ///< for people, a line each; with any, nothing shall be dialed
  ExitCode exitCode = ExitCode::done;
};

/// Finds the entries that the texts name: an id (EntryKey::toString), else a name or what its own system
/// calls it by, written exactly so. Or says for each what is wrong and what to do.
FoundEntries findEntries(const std::vector<std::string>& texts, const std::vector<Snapshot>& snapshots);

}  // namespace onhook
