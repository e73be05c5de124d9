#include "core/providers/pppd/Xl2tpdControl.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/linux/FileDescriptor.h"

namespace onhook::pppd {

bool Xl2tpdControl::isWritable() const {
  struct stat status {};
  return ::lstat(path_.c_str(), &status) == 0 && S_ISFIFO(status.st_mode) &&
         ::access(path_.c_str(), W_OK) == 0;
}

bool Xl2tpdControl::tell(char command, const std::string& lac) const {
  // Not to be opened unless it is a pipe: opening a device can already do something.
  if (lac.empty() || !isWritable()) return false;
  constexpr int flags = O_NONBLOCK | O_CLOEXEC | O_NOFOLLOW;
  // Fails where nobody reads. From then on we read too: a reader that leaves would be our SIGPIPE.
  const FileDescriptor pipe(::open(path_.c_str(), O_WRONLY | flags));
  const FileDescriptor reader(::open(path_.c_str(), O_RDONLY | flags));
  struct stat status {};
  if (!pipe || !reader || ::fstat(pipe.get(), &status) != 0 || !S_ISFIFO(status.st_mode)) return false;
  const std::string line = std::string(1, command) + ' ' + lac + '\n';
  return ::write(pipe.get(), line.data(), line.size()) == static_cast<ssize_t>(line.size());
}

}  // namespace onhook::pppd
