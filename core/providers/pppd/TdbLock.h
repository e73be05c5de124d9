#pragma once

#include <mutex>

namespace onhook::pppd {

/// libtdb keeps a list of all open databases of the process and has no lock for it: whoever opens or closes
/// one holds this.
std::mutex& tdbLock();

}  // namespace onhook::pppd
