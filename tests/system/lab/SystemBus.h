#pragma once

#include "tests/system/lab/Process.h"

namespace onhook::lab {

/// A message bus of the lab's own, at the system bus's usual place. Everybody may own and say everything.
class SystemBus {
 public:
  SystemBus();

 private:
  Process daemon_;
};

}  // namespace onhook::lab
