#include "core/providers/pppd/ChildRun.h"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

#include "core/linux/FileDescriptor.h"
#include "core/providers/pppd/SpawnSettings.h"

namespace onhook::pppd {

namespace {

/// How much is kept of what a child writes: more than any message.
constexpr std::size_t bound = 4096;

/// Takes some of what is there; false at the end of it. Beyond the bound it is thrown away, so that the
/// writer is never held up.
bool takeSome(int fd, std::string& text) {
  char buffer[bound];
  const ssize_t length = ::read(fd, buffer, sizeof buffer);
  if (length < 0) return errno == EINTR || errno == EAGAIN;
  text.append(buffer, std::min(static_cast<std::size_t>(length), bound - text.size()));
  return length > 0;
}

/// Until the child has ended, not only until it closes its standard error; and not longer, although a child
/// of its own may still hold that open.
std::string readUntilEnd(pid_t child, int pipe) {
  std::string text;
  // Its pid is its own until it is waited for.
  const FileDescriptor process(static_cast<int>(::syscall(SYS_pidfd_open, child, 0)));
  pollfd fds[] = {{process.get(), POLLIN, 0}, {pipe, POLLIN, 0}};
  while (fds[0].fd >= 0 || fds[1].fd >= 0) {
    if (::poll(fds, 2, -1) < 0) {
      if (errno == EINTR) continue;
      break;
    }
    const bool wrote = fds[1].revents != 0;
    if (wrote && !takeSome(pipe, text)) fds[1].fd = -1;
    // It has ended, and all that it wrote and we keep was read.
    if (fds[0].revents != 0 && (!wrote || fds[1].fd < 0 || text.size() == bound)) break;
  }
  return text;
}

}  // namespace

ChildRun ChildRun::of(const std::string& program, const std::vector<std::string>& arguments) {
  ChildRun run;
  int ends[2];
  if (::pipe2(ends, O_CLOEXEC) != 0) {
    run.failure = errno;
    return run;
  }
  const FileDescriptor reading(ends[0]);
  FileDescriptor writing(ends[1]);
  ::fcntl(reading.get(), F_SETFL, O_NONBLOCK);

  std::vector<char*> words{const_cast<char*>(program.c_str())};
  for (const std::string& argument : arguments) words.push_back(const_cast<char*>(argument.c_str()));
  words.push_back(nullptr);
  // Fixed, in the one language that Onhook speaks. pkexec refuses to run at all with some values of ordinary
  // variables, such as a SHELL that /etc/shells does not name.
  char* const environment[] = {const_cast<char*>("PATH=/usr/bin:/bin"), const_cast<char*>("LC_ALL=C.UTF-8"),
                               nullptr};
  const SpawnSettings settings(-1, writing.get());
  pid_t child = 0;
  run.failure = ::posix_spawn(&child, program.c_str(), settings.actions(), settings.attributes(),
                              words.data(), environment);
  writing.reset();
  if (run.failure != 0) return run;

  run.text = readUntilEnd(child, reading.get());
  int status = 0;
  while (::waitpid(child, &status, 0) < 0) {
    if (errno == EINTR) continue;
    run.failure = errno;
    return run;
  }
  if (WIFEXITED(status)) run.exitCode = WEXITSTATUS(status);
  return run;
}

}  // namespace onhook::pppd
