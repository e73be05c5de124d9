// Stands in for pppd where the kernel has no PPP: a process of that name which ends on SIGTERM, after as many
// milliseconds as STAND_IN_TAKES says, and stays on SIGHUP.
#include <signal.h>
#include <unistd.h>

#include <cstdlib>

int main() {
  sigset_t all;
  ::sigemptyset(&all);
  ::sigaddset(&all, SIGTERM);
  ::sigaddset(&all, SIGHUP);
  ::sigprocmask(SIG_BLOCK, &all, nullptr);
  // Ready: whoever started it may signal it now.
  if (::write(STDOUT_FILENO, "r", 1) != 1) return 1;
  int got = 0;
  while (got != SIGTERM) {
    if (::sigwait(&all, &got) != 0) return 1;
    if (got == SIGHUP && ::write(STDOUT_FILENO, "h", 1) != 1) return 1;
  }
  if (const char* takes = std::getenv("STAND_IN_TAKES"))
    ::usleep(static_cast<useconds_t>(std::atoi(takes)) * 1000);
  return 0;
}
