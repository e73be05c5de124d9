#pragma once

#include <cstdint>

namespace onhook::soak {

/// What a process takes of its machine (proc(5)). Zeros where that is not told.
struct Body {
  std::int64_t residentBytes = 0;
  int descriptors = 0;
  int threads = 0;

  /// This process, now.
  static Body now();
};

}  // namespace onhook::soak
