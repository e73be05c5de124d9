#include "core/linux/SmallFile.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>

#include "core/linux/FileDescriptor.h"

namespace onhook {

std::optional<std::string> readSmallFile(int folder, const std::string& name, std::size_t limit,
                                         struct stat* status) {
  const FileDescriptor fd(
      ::openat(folder, name.c_str(), O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_NOCTTY | O_CLOEXEC));
  if (!fd) return std::nullopt;
  struct stat found {};
  if (::fstat(fd.get(), &found) != 0) return std::nullopt;
  if (!S_ISREG(found.st_mode)) {
    errno = EINVAL;
    return std::nullopt;
  }
  std::string content;
  char buffer[4096];
  while (true) {
    const ssize_t length = ::read(fd.get(), buffer, sizeof buffer);
    if (length < 0 && errno == EINTR) continue;
    if (length < 0) return std::nullopt;
    if (length == 0) break;
    content.append(buffer, static_cast<std::size_t>(length));
    if (content.size() > limit) {
      errno = EFBIG;
      return std::nullopt;
    }
  }
  if (status) *status = found;
  return content;
}

}  // namespace onhook
