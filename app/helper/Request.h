#pragma once

#include <sys/types.h>

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace onhook::helper {

/// What makes a process the one it is: "<pid>-<start time>-<boot>", as the pppd provider writes it.
struct Identity {
  pid_t pid = 0;
  std::uint64_t startTime = 0;  ///< clock ticks since boot: /proc/PID/stat, field 22
  std::string_view boot;        ///< the first eight digits of the boot's id

  bool operator==(const Identity&) const = default;
};

/// What is asked of the helper.
struct Request {
  int signal = 0;
  std::vector<Identity> processes;  ///< at least one, none twice

  /// The arguments of main(). None when anything about them is not as it has to be: there is one way to write
  /// a request, and nothing is guessed.
  static std::optional<Request> parse(int count, const char* const* arguments);
};

}  // namespace onhook::helper
