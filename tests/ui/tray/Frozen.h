#pragma once

#include <signal.h>
#include <sys/types.h>

namespace onhook::test {

/// A process that does not run while this lives. It always goes on afterwards, or it could never end.
class Frozen {
 public:
  explicit Frozen(pid_t process) : process_(process) { kill(process_, SIGSTOP); }
  ~Frozen() { kill(process_, SIGCONT); }
  Frozen(const Frozen&) = delete;
  Frozen& operator=(const Frozen&) = delete;

 private:
  const pid_t process_;
};

}  // namespace onhook::test
