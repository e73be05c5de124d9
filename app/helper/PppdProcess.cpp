#include "app/helper/PppdProcess.h"

#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <string>
#include <utility>

#include "app/helper/ProcessFacts.h"

namespace onhook::helper {

namespace {

using pppd::HelperExit;

/// The beginning of a file of /proc; empty when it cannot be read. No line that is wanted is longer.
std::string readFile(const std::string& path) {
  std::string content;
  const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
  if (fd < 0) return content;
  char buffer[1024];
  const ssize_t length = ::read(fd, buffer, sizeof buffer);
  ::close(fd);
  if (length > 0) content.assign(buffer, static_cast<std::size_t>(length));
  return content;
}

bool isPppd(const std::string& processFolder) {
  char buffer[256];
  const ssize_t length = ::readlink((processFolder + "/exe").c_str(), buffer, sizeof buffer);
  // One that fills the buffer may be longer than it, and is longer than any of ours.
  if (length <= 0 || static_cast<std::size_t>(length) == sizeof buffer) return false;
  return isPppdPath({buffer, static_cast<std::size_t>(length)});
}

}  // namespace

PppdProcess::PppdProcess(const Identity& identity)
    : identity_(identity),
      fd_(static_cast<int>(::syscall(SYS_pidfd_open, identity.pid, 0))),
      failure_(fd_ < 0 ? errno : 0) {}

PppdProcess::PppdProcess(PppdProcess&& other) noexcept
    : identity_(other.identity_), fd_(std::exchange(other.fd_, -1)), failure_(other.failure_) {}

PppdProcess::~PppdProcess() {
  if (fd_ >= 0) ::close(fd_);
}

HelperExit PppdProcess::check() const {
  // EINVAL, of newer kernels ENOENT: a thread has that number, no process.
  const bool none = failure_ == ESRCH || failure_ == EINVAL || failure_ == ENOENT;
  if (fd_ < 0) return none ? HelperExit::notThere : HelperExit::cannotTell;
  const std::string boot = readFile("/proc/sys/kernel/random/boot_id");
  if (boot.size() < identity_.boot.size()) return HelperExit::cannotTell;
  if (!boot.starts_with(identity_.boot)) return HelperExit::notThere;

  const std::string folder = "/proc/" + std::to_string(identity_.pid);
  const auto startTime = startTimeIn(readFile(folder + "/stat"));
  const bool pppd = isPppd(folder);
  // The process that is held is still there: so the number was its own while all of this was read.
  const int failure = signal(0);
  if (failure == ESRCH || startTime != identity_.startTime) return HelperExit::notThere;
  if (failure != 0) return HelperExit::signalFailed;
  return pppd ? HelperExit::sent : HelperExit::notPppd;
}

int PppdProcess::signal(int number) const {
  return ::syscall(SYS_pidfd_send_signal, fd_, number, nullptr, 0) == 0 ? 0 : errno;
}

}  // namespace onhook::helper
