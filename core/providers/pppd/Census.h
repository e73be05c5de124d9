#pragma once

#include <set>
#include <string>
#include <vector>

#include "core/providers/pppd/PppdOptions.h"
#include "core/providers/pppd/World.h"

namespace onhook::pppd {

/// Looks at run directories and processes, and says which pppds live and what each tells. One thread.
///
/// A pppd counts as one when a record or a pid file names its process and that process is a pppd; where the
/// database is missing or damaged, every process that is a pppd does, but for those that have another mount
/// namespace (their files are not ours) and for the helper that `notty` forks.
class Census {
 public:
  explicit Census(const PppdOptions& options);

  /// Everything but the interfaces. `tracked`: processes that count as long as they run, whatever their files
  /// say: pppd deletes those before it ends.
  World look(const std::set<ProcessId>& tracked);

  /// The process is a pppd: by its name and by what it was started as. (Its executable cannot be seen.)
  static bool isPppd(const Process& process);

 private:
  void noteSystem(World& world) const;
  /// This process has not enough left to look with: nothing is known of what was not seen.
  void noteShortage(World& world, int failure) const;

  const PppdOptions options_;
  std::vector<RunDirectory> directories_;
};

}  // namespace onhook::pppd
