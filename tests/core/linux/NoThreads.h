#pragma once

#include <pthread.h>

#include <cstddef>

namespace onhook {

/// As long as it lives this process is given no thread: each would begin with more memory for its stack than
/// there are addresses (pthread_setattr_default_np(3)). Those that run go on.
class NoThreads {
 public:
  NoThreads() {
    ::pthread_getattr_default_np(&before_);
    pthread_attr_t tooMuch;
    ::pthread_attr_init(&tooMuch);
    ::pthread_attr_setstacksize(&tooMuch, std::size_t{1} << 56U);
    ::pthread_setattr_default_np(&tooMuch);
    ::pthread_attr_destroy(&tooMuch);
  }
  NoThreads(const NoThreads&) = delete;
  NoThreads& operator=(const NoThreads&) = delete;
  ~NoThreads() {
    ::pthread_setattr_default_np(&before_);
    ::pthread_attr_destroy(&before_);
  }

 private:
  pthread_attr_t before_{};
};

}  // namespace onhook
