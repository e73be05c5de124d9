#include "tests/core/pppd/StandInPppd.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <stdexcept>

namespace onhook::pppd {

namespace {

std::vector<char*> pointersTo(std::vector<std::string>& texts) {
  std::vector<char*> pointers;
  for (std::string& text : texts) pointers.push_back(text.data());
  pointers.push_back(nullptr);
  return pointers;
}

bool isReadable(int fd, int timeout) {
  pollfd entry{fd, POLLIN, 0};
  return ::poll(&entry, 1, timeout) > 0;
}

}  // namespace

std::string standInProgram() {
  return ONHOOK_FAKE_PPPD;
}

std::vector<std::string> environmentOf(const Manner& manner) {
  std::vector<std::string> environment{"STAND_IN_TAKES=" + std::to_string(manner.takes.count())};
  if (manner.stays) environment.push_back("STAND_IN_STAYS=1");
  if (!manner.interface.empty()) environment.push_back("STAND_IN_INTERFACE=" + manner.interface);
  if (manner.pid) environment.push_back("STAND_IN_PID=" + std::to_string(*manner.pid));
  return environment;
}

StandInPppd::StandInPppd(const Manner& manner) {
  int ends[2];
  if (::pipe2(ends, O_CLOEXEC) != 0) throw std::runtime_error("no pipe");
  pipe_ = FileDescriptor(ends[0]);
  FileDescriptor theirs(ends[1]);
  std::vector<std::string> words{"pppd", "call", "test"}, variables = environmentOf(manner);
  words.insert(words.end(), manner.options.begin(), manner.options.end());
  const std::vector<char*> arguments = pointersTo(words), environment = pointersTo(variables);
  pid_ = ::fork();
  if (pid_ == 0) {
    ::dup2(theirs.get(), STDOUT_FILENO);
    ::execve(ONHOOK_FAKE_PPPD, arguments.data(), environment.data());
    ::_exit(127);
  }
  if (pid_ < 0) throw std::runtime_error("no process");
  theirs.reset();
  if (manner.pid) {
    int status = 0;
    ::waitpid(pid_, &status, 0);
    if (status != 0) {
      ended_ = true;
      throw std::runtime_error("that pid cannot be had");
    }
    pid_ = *manner.pid;
  }
  waitUntilReady();
}

StandInPppd::StandInPppd(StartedStandIn started) : pid_(started.pid), pipe_(std::move(started.tells)) {
  waitUntilReady();
}

void StandInPppd::waitUntilReady() {
  // Nobody else can take its number: it is not reaped before that.
  held_ = FileDescriptor(static_cast<int>(::syscall(SYS_pidfd_open, pid_, 0)));
  char first = 0;
  isReadable(pipe_.get(), -1);
  if (!held_ || ::read(pipe_.get(), &first, 1) != 1 || first != 'r') {
    kill();
    throw std::runtime_error("the stand-in does not start");
  }
}

bool StandInPppd::runs() const {
  return !isReadable(held_.get(), 0);
}

int StandInPppd::received(int signal) {
  const std::lock_guard lock(mutex_);
  while (isReadable(pipe_.get(), 0) && read(0)) {
  }
  return told(signal == SIGTERM ? 't' : 'h');
}

int StandInPppd::sent(int signal) {
  if (!ended_) {
    const std::lock_guard lock(mutex_);
    const int before = told('w');
    // Answered after all that waited then; or it ends, and has told of all it got.
    if (send(SIGWINCH)) {
      while (told('w') == before && read(-1)) {
      }
    }
  }
  return received(signal);
}

int StandInPppd::told(char letter) const {
  return static_cast<int>(std::count(told_.begin(), told_.end(), letter));
}

bool StandInPppd::waitFor(int signal) {
  while (received(signal) == 0) {
    const std::lock_guard lock(mutex_);
    if (!read(-1)) return false;
  }
  return true;
}

bool StandInPppd::read(int timeout) {
  char letter = 0;
  if (!isReadable(pipe_.get(), timeout) || ::read(pipe_.get(), &letter, 1) != 1) return false;
  told_ += letter;
  return true;
}

void StandInPppd::kill() {
  if (!held_ || ended_.exchange(true)) return;
  send(SIGKILL);
  // Fails where who has started it has collected it already.
  siginfo_t how{};
  ::waitid(P_PIDFD, static_cast<id_t>(held_.get()), &how, WEXITED);
}

bool StandInPppd::send(int number) const {
  return ::syscall(SYS_pidfd_send_signal, held_.get(), number, nullptr, 0) == 0;
}

}  // namespace onhook::pppd
