#pragma once

#include "tests/system/lab/Process.h"

namespace onhook::bench {

/// A session's bus, as every desktop has one, for the programs that are started from then on. It starts
/// nothing by itself.
class SessionBus {
 public:
  /// Throws when it does not start.
  SessionBus();

 private:
  lab::Process daemon_;
};

}  // namespace onhook::bench
