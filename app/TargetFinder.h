#pragma once

#include <QStringList>
#include <vector>

#include "app/ExitCode.h"
#include "app/Options.h"
#include "core/Snapshot.h"
#include "core/Target.h"

namespace onhook {

/// What the targets on the command line come to.
struct FoundTargets {
  std::vector<Target> targets;
  QStringList complaints;  ///< for people, a line each; with any, nothing shall be touched
  ExitCode exitCode = ExitCode::done;
};

/// Finds the connections and links that the options name, or says for each what is wrong and what to do.
FoundTargets findTargets(const Options& options, const std::vector<Snapshot>& snapshots);

}  // namespace onhook
