#pragma once

#include <QCoreApplication>
#include <QStringList>
#include <vector>

#include "app/Options.h"
#include "core/Target.h"

namespace onhook {

class ConnectionMonitor;

/// What `onhook hang-up` says, before it does anything, of targets that come back by themselves.
struct KeepDownAdvice {
  Q_DECLARE_TR_FUNCTIONS(onhook::KeepDownAdvice)

 public:
  QStringList complaints;  ///< with --keep-down: why some cannot be kept down; then nothing is touched
  QStringList notes;       ///< what is good to know; for stderr
};

KeepDownAdvice keepDownAdvice(const Options& options, const ConnectionMonitor& monitor,
                              const std::vector<Target>& targets);

}  // namespace onhook
