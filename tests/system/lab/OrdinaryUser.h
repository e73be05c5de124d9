#pragma once

#include <unistd.h>

#include <stdexcept>

namespace onhook::lab {

/// As long as it lives, what the test does is done by nobody in particular. Only the effective user changes,
/// so that it can be root again.
class OrdinaryUser {
 public:
  OrdinaryUser() {
    if (::seteuid(65534) != 0) throw std::runtime_error("cannot become an ordinary user");
  }
  OrdinaryUser(const OrdinaryUser&) = delete;
  OrdinaryUser& operator=(const OrdinaryUser&) = delete;
  // Root may always; were it not so, what follows would fail by itself.
  ~OrdinaryUser() { static_cast<void>(::seteuid(0) == 0); }
};

}  // namespace onhook::lab
