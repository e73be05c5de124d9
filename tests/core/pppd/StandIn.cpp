// Stands in for pppd where the kernel has no PPP: a process of that name which ends on SIGTERM and stays on
// SIGHUP. How it does that its environment says:
//
// - STAND_IN_TAKES: milliseconds from SIGTERM to its end; default: none.
// - STAND_IN_STAYS: "1": SIGTERM does not end it.
// - STAND_IN_INTERFACE: makes an interface of that name, which goes shortly before it, as pppd's does.
// - STAND_IN_PID: has just this pid: leaves its work to a child of that pid, which becomes its parent's own.
// - STAND_IN_SAYS: what it writes to its standard error.
// - STAND_IN_STATUS: its exit status where it ends by itself, on SIGUSR1. After SIGTERM that is 5, as pppd's.
//
// Tells on its standard output, a letter each: r: ready; t, h: it got SIGTERM, SIGHUP; w: it got SIGWINCH,
// and has told of the other two that came before.
#include <fcntl.h>
#include <linux/if_tun.h>
#include <linux/sched.h>
#include <net/if.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include <cstdint>
#include <cstdlib>
#include <cstring>

namespace {

int numberOf(const char* variable) {
  const char* text = std::getenv(variable);
  return text ? std::atoi(text) : 0;
}

bool tell(char letter) {
  return ::write(STDOUT_FILENO, &letter, 1) == 1;
}

/// Whether this process is to go on: only the child is.
bool becomeChild(pid_t pid) {
  clone_args arguments{};
  arguments.flags = CLONE_PARENT;
  arguments.set_tid = reinterpret_cast<std::uintptr_t>(&pid);
  arguments.set_tid_size = 1;
  const long result = ::syscall(SYS_clone3, &arguments, sizeof arguments);
  if (result != 0) ::_exit(result < 0 ? 1 : 0);
  return true;
}

/// A tun device that lives as long as the descriptor, and is up; -1: it cannot be had.
int makeInterface(const char* name) {
  ifreq request{};
  std::strncpy(request.ifr_name, name, IFNAMSIZ - 1);
  request.ifr_flags = IFF_TUN | IFF_NO_PI;
  const int tun = ::open("/dev/net/tun", O_RDWR | O_CLOEXEC);
  if (tun < 0 || ::ioctl(tun, TUNSETIFF, &request) != 0) return -1;
  const int any = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
  request.ifr_flags = IFF_UP | IFF_RUNNING;
  const bool up = any >= 0 && ::ioctl(any, SIOCSIFFLAGS, &request) == 0;
  ::close(any);
  return up ? tun : -1;
}

/// Waits for one of the signals, until then; 0: none came.
int nextSignal(const sigset_t& signals, const timespec* until) {
  if (!until) return ::sigwaitinfo(&signals, nullptr);
  timespec now{};
  ::clock_gettime(CLOCK_MONOTONIC, &now);
  timespec left{until->tv_sec - now.tv_sec, until->tv_nsec - now.tv_nsec};
  if (left.tv_nsec < 0) left = {left.tv_sec - 1, left.tv_nsec + 1'000'000'000};
  if (left.tv_sec < 0) return 0;
  const int got = ::sigtimedwait(&signals, nullptr, &left);
  return got < 0 ? 0 : got;
}

timespec inMilliseconds(int span) {
  timespec until{};
  ::clock_gettime(CLOCK_MONOTONIC, &until);
  until.tv_sec += span / 1000;
  until.tv_nsec += span % 1000 * 1'000'000L;
  if (until.tv_nsec >= 1'000'000'000) until = {until.tv_sec + 1, until.tv_nsec - 1'000'000'000};
  return until;
}

}  // namespace

int main() {
  if (const int pid = numberOf("STAND_IN_PID"); pid > 0) becomeChild(pid);
  int interface = -1;
  if (const char* name = std::getenv("STAND_IN_INTERFACE")) {
    interface = makeInterface(name);
    if (interface < 0) return 1;
  }
  sigset_t signals;
  ::sigemptyset(&signals);
  ::sigaddset(&signals, SIGTERM);
  ::sigaddset(&signals, SIGHUP);
  ::sigaddset(&signals, SIGUSR1);
  // Of signals that wait the one with the lowest number comes first: this is the highest.
  ::sigaddset(&signals, SIGWINCH);
  ::sigprocmask(SIG_BLOCK, &signals, nullptr);
  // Ready: whoever started it may signal it now.
  if (!tell('r')) return 1;

  if (const char* text = std::getenv("STAND_IN_SAYS")) {
    if (::write(STDERR_FILENO, text, std::strlen(text)) < 0) return 1;
  }
  timespec end{};
  int status = numberOf("STAND_IN_STATUS");
  bool ending = false;
  while (true) {
    const int got = nextSignal(signals, ending ? &end : nullptr);
    if (got == 0) break;
    if (got < 0) continue;
    if (got == SIGUSR1) break;
    if (!tell(got == SIGTERM ? 't' : got == SIGHUP ? 'h' : 'w')) return 1;
    if (got != SIGTERM || ending || numberOf("STAND_IN_STAYS")) continue;
    ending = true;
    constexpr int toldToEnd = 5;
    status = toldToEnd;
    end = inMilliseconds(numberOf("STAND_IN_TAKES"));
  }
  if (interface >= 0) {
    ::close(interface);
    constexpr timespec shortly{0, 50'000'000};
    ::nanosleep(&shortly, nullptr);
  }
  return status;
}
