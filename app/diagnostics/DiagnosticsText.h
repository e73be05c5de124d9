#pragma once

#include <QString>
#include <QStringList>
#include <vector>

#include "app/diagnostics/SystemVersions.h"
#include "core/HangUpResult.h"
#include "core/Snapshot.h"

namespace onhook {

/// What a bug report needs to know. In English, whatever the program speaks: developers read it.
struct Diagnostics {
  Facts program;       ///< versions, the desktop
  Facts systems;       ///< versions of what is watched
  Facts displayNames;  ///< of the providers, by their names
  std::vector<Snapshot> snapshots;
  std::vector<HangUpProgress> running;
  Facts settings;
  QStringList log;  ///< the last lines, oldest first
};

/// The same as Markdown. Nothing is taken out of it.
QString diagnosticsText(const Diagnostics& diagnostics);

}  // namespace onhook
