#include "tests/contract/pppd/OwnNetwork.h"

#include <sched.h>
#include <unistd.h>

namespace onhook {

bool hasOwnNetwork() {
  static const bool has = ::access("/dev/net/tun", R_OK | W_OK) == 0 && ::unshare(CLONE_NEWNET) == 0;
  return has;
}

}  // namespace onhook
