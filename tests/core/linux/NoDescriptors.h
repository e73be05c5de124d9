#pragma once

#include <fcntl.h>
#include <sys/resource.h>

#include <utility>
#include <vector>

#include "core/linux/FileDescriptor.h"

namespace onhook {

/// As long as it lives this process has no descriptor left: all that the system grants it are taken.
class NoDescriptors {
 public:
  NoDescriptors() {
    ::getrlimit(RLIMIT_NOFILE, &before_);
    FileDescriptor free(::open("/dev/null", O_RDONLY | O_CLOEXEC));
    // So that there are not a million to take: those in use stay, wherever they lie.
    constexpr rlim_t few = 64;
    rlimit limit = before_;
    limit.rlim_cur = static_cast<rlim_t>(free.get()) + few;
    ::setrlimit(RLIMIT_NOFILE, &limit);
    while (true) {
      FileDescriptor one(::fcntl(free.get(), F_DUPFD_CLOEXEC, 0));
      if (!one) break;
      taken_.push_back(std::move(one));
    }
    taken_.push_back(std::move(free));
  }
  NoDescriptors(const NoDescriptors&) = delete;
  NoDescriptors& operator=(const NoDescriptors&) = delete;
  ~NoDescriptors() { ::setrlimit(RLIMIT_NOFILE, &before_); }

 private:
  rlimit before_{};
  std::vector<FileDescriptor> taken_;
};

}  // namespace onhook
