#include "app/helper/PppdProcess.h"

#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <charconv>
#include <string>
#include <utility>

namespace onhook::helper {

namespace {

using pppd::HelperExit;

/// Where a pppd may be: the packages of the distributions and a build of one's own. Compiled in, so that
/// nobody tells the helper what a pppd is.
constexpr std::array<std::string_view, 3> pppdPaths = {"/usr/sbin/pppd", "/sbin/pppd",
                                                       "/usr/local/sbin/pppd"};

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

/// Of "pid (name) state ...", field 22, counted from the last ')': the name may hold blanks and brackets.
/// None when the process has ended and only waits to be collected.
std::optional<std::uint64_t> startTimeIn(std::string_view stat) {
  const auto close = stat.rfind(')');
  if (close == std::string_view::npos || close + 2 >= stat.size()) return std::nullopt;
  std::string_view rest = stat.substr(close + 2);
  if (rest.front() == 'Z' || rest.front() == 'X') return std::nullopt;
  constexpr int fieldsBefore = 19;  // fields 3 to 21
  for (int i = 0; i < fieldsBefore; ++i) {
    const auto blank = rest.find(' ');
    if (blank == std::string_view::npos) return std::nullopt;
    rest.remove_prefix(blank + 1);
  }
  std::uint64_t time = 0;
  const auto [end, failure] = std::from_chars(rest.data(), rest.data() + rest.size(), time);
  if (failure != std::errc() || end == rest.data() + rest.size() || *end != ' ') return std::nullopt;
  return time;
}

bool isPppd(const std::string& processFolder) {
  char buffer[256];
  const ssize_t length = ::readlink((processFolder + "/exe").c_str(), buffer, sizeof buffer);
  // One that fills the buffer may be longer than it, and is longer than any of ours.
  if (length <= 0 || static_cast<std::size_t>(length) == sizeof buffer) return false;
  std::string_view path(buffer, static_cast<std::size_t>(length));
  // The kernel's mark where the file was replaced while it ran, as an upgrade of the package does.
  constexpr std::string_view replaced = " (deleted)";
  if (path.ends_with(replaced)) path.remove_suffix(replaced.size());
  for (const std::string_view known : pppdPaths) {
    if (path == known) return true;
  }
  return false;
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
