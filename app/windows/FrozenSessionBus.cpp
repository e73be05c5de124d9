#include "app/FrozenSessionBus.h"

namespace onhook {

void leaveFrozenSessionBus() {
  // There is none.
}

}  // namespace onhook
