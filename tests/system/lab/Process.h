#pragma once

#include <sys/types.h>

#include <optional>
#include <string>
#include <vector>

#include "core/Time.h"

namespace onhook::lab {

/// A program that runs beside the test until this object ends. Its output goes to a file.
class Process {
 public:
  struct Options {
    std::string log;                       ///< file for its output, appended to; empty: dropped
    std::vector<std::string> environment;  ///< NAME=VALUE, on top of the test's own
  };

  /// Throws when it cannot be started.
  explicit Process(const std::vector<std::string>& command);
  Process(const std::vector<std::string>& command, const Options& options);
  Process(const Process&) = delete;
  Process& operator=(const Process&) = delete;
  /// Kills it, frozen or not.
  ~Process();

  pid_t pid() const { return pid_; }
  bool running();
  void signal(int number);
  /// Waits for its end; none: the limit has passed. A process ended by signal N gives 128 + N.
  std::optional<int> wait(Duration limit);

 private:
  bool reap(bool block);

  pid_t pid_ = -1;
  std::optional<int> exit_;
};

}  // namespace onhook::lab
