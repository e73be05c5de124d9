#pragma once

#include <optional>
#include <string>

#include <sys/types.h>

#include "core/linux/FileDescriptor.h"
#include "core/linux/ProcessTable.h"

namespace onhook::pppd {

/// A pppd that this process has started. It is not tied to this process: it goes on when that ends, and this
/// object's end does nothing to it. Until hasEnded() its pid cannot become another's. One thread.
class OwnPppd {
 public:
  /// Starts `program call PEER nodetach`, without a shell. `nodetach`: pppd keeps one pid for life, where it
  /// would leave its work to a child otherwise; what it begins with has it outlive us all the same. None
  /// where it cannot be started: `failure` is an errno number then.
  static std::optional<OwnPppd> start(const std::string& program, const std::string& peer, int& failure);

  pid_t pid() const { return pid_; }
  /// Whether it has ended; collects it then.
  bool hasEnded();
  /// How it ended: pppd's exit status; none: a signal ended it, or that is not known.
  std::optional<int> exitCode() const { return exitCode_; }
  /// ...and that signal; 0: none, or not known.
  int endedBy() const { return endedBy_; }
  /// The beginning of what it has written, up to now. (pppd logs to its standard output while it does not
  /// detach: pppd(8), `logfd`.)
  std::string written() const;

 private:
  OwnPppd(pid_t pid, FileDescriptor process, FileDescriptor output)
      : pid_(pid), process_(std::move(process)), output_(std::move(output)) {}

  pid_t pid_;
  FileDescriptor process_;
  FileDescriptor output_;
  bool ended_ = false;
  std::optional<int> exitCode_;
  int endedBy_ = 0;
};

}  // namespace onhook::pppd
