// onhook-helper: sends a signal to pppds that their user may not signal, for one who has the authority.
//
//   onhook-helper TERM|HUP|KILL IDENTITY...      1 to 64 identities, each "<pid>-<start time>-<boot>"
//
// THREAT MODEL
//
// Who reaches it. Every local user can start this file, without pkexec to no effect: it refuses to do
// anything unless it runs as root, really and effectively, so that a set-uid bit set by mistake opens
// nothing. Through pkexec a user reaches it as root once polkit has granted the action
// org.onhook.signal-pppd, by default for the password of an administrator. That user may be any program of
// theirs, so all that comes from there is hostile: the arguments, the environment, the open descriptors, the
// working folder, signals, limits, the terminal.
//
// What can be had through it. TERM, HUP or KILL for a process whose executable is a pppd in one of the places
// compiled in: to hang up connections, or make them redial, nothing else. No other process gets a signal, no
// file is written, no program is started, no path, setting or environment is taken from anywhere. Nothing
// that was given is printed but numbers that were understood.
//
// What is trusted. The kernel and /proc; who can write to the places of pppd; pkexec and polkit. Not the
// caller's idea of what runs: each process is held by a pidfd first, then must have the start time and the
// boot that were named and the executable of a pppd, and then gets the signal through that pidfd, so that a
// pid used again, at whichever moment, is never signaled. All are checked before the first is signaled.
//
// pppd's own database is deliberately not read, although Onhook found the process in there: its bytes are
// written by others, and a parser of them would become part of what is trusted with root. Pid, start time and
// boot name one process for good; that it is a pppd is what its executable says.
//
// "Kept a while". After the password polkit lets the program that started pkexec, and it alone, ask again for
// some five minutes without one. Whoever controls that program (the same user) can hang up any pppd
// meanwhile. The administrator who wants to be asked each time gives the action auth_admin in a rule.
//
// What is not defended against. An authorised user who hangs up what others need: that is what the authority
// is for. Root, and whoever can replace this file or pppd. A process that only looks like pppd, because its
// user gave it a file system of its own with something at pppd's path, can be signaled here: it is that
// user's own. A fork of pppd that has not started its script yet counts as the pppd it was. A kernel older
// than 5.9 is refused.

#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>

#include "app/helper/PppdProcess.h"
#include "app/helper/Request.h"

namespace onhook::helper {

namespace {

using pppd::HelperExit;

/// Leaves nothing of what the caller handed down. False when the system does not allow it.
bool startClean() {
  // Numbers 0 to 2 must not come to mean something that is opened later.
  for (int fd = 0; fd <= STDERR_FILENO; ++fd) {
    if (::fcntl(fd, F_GETFD) < 0 && ::open("/dev/null", O_RDWR) != fd) return false;
  }
  if (::syscall(SYS_close_range, STDERR_FILENO + 1, ~0U, 0) != 0) return false;
  if (::clearenv() != 0 || ::chdir("/") != 0) return false;
  ::umask(077);

  for (int number = 1; number < NSIG; ++number) ::signal(number, SIG_DFL);
  // Nothing ends it halfway, neither Ctrl+C at its terminal nor a closed standard error: it needs
  // milliseconds.
  sigset_t all;
  ::sigfillset(&all);
  return ::sigprocmask(SIG_SETMASK, &all, nullptr) == 0;
}

int tell(HelperExit code, pid_t pid, const char* text) {
  if (pid > 0) {
    ::dprintf(STDERR_FILENO, "onhook-helper: Process %d %s\n", static_cast<int>(pid), text);
  } else {
    ::dprintf(STDERR_FILENO, "onhook-helper: %s\n", text);
  }
  return static_cast<int>(code);
}

int tellWhyNot(HelperExit code, pid_t pid) {
  switch (code) {
    case HelperExit::notThere:
      return tell(code, pid, "has ended, or is not the one that was meant. Nothing was sent.");
    case HelperExit::notPppd:
      return tell(code, pid, "is no pppd of this system. Nothing was sent.");
    case HelperExit::signalFailed:
      return tell(code, pid, "may not be signaled, not even by root. Nothing was sent.");
    default:
      return tell(code, pid, "cannot be examined. Nothing was sent.");
  }
}

int send(const Request& request) {
  std::vector<PppdProcess> processes;
  processes.reserve(request.processes.size());
  for (const Identity& identity : request.processes) {
    const HelperExit verdict = processes.emplace_back(identity).check();
    if (verdict != HelperExit::sent) return tellWhyNot(verdict, identity.pid);
  }
  std::size_t sent = 0;
  pid_t refused = 0;
  for (std::size_t i = 0; i < processes.size(); ++i) {
    const int failure = processes[i].signal(request.signal);
    if (failure == 0) ++sent;
    // One that ended since the check is where it was to be.
    if (failure != 0 && failure != ESRCH) refused = request.processes[i].pid;
  }
  if (refused > 0) return tell(HelperExit::signalFailed, refused, "could not be signaled.");
  if (sent == 0) return tellWhyNot(HelperExit::notThere, request.processes.front().pid);
  return static_cast<int>(HelperExit::sent);
}

}  // namespace

}  // namespace onhook::helper

int main(int count, char** arguments) {
  using namespace onhook::helper;
  if (!startClean())
    return tell(HelperExit::cannotTell, 0, "This system is not as it has to be. Nothing was sent.");
  if (::getuid() != 0 || ::geteuid() != 0) return tell(HelperExit::notRoot, 0, "Only root can use it.");
  const auto request = Request::parse(count, arguments);
  if (!request) return tell(HelperExit::usage, 0, "Usage: onhook-helper TERM|HUP|KILL PID-STARTTIME-BOOT...");
  return send(*request);
}
