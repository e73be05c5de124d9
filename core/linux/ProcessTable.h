#pragma once

#include <sys/types.h>

#include <compare>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace onhook {

/// A process for good: a pid alone is given again.
struct ProcessId {
  pid_t pid = 0;
  std::uint64_t startTime = 0;  ///< clock ticks since boot: /proc/PID/stat, field 22

  auto operator<=>(const ProcessId&) const = default;
};

struct Process {
  ProcessId id;
  pid_t parent = 0;
  std::string name;  ///< as the kernel has it, at most 15 characters
  std::vector<std::string> arguments;
};

/// The processes that run, as /proc shows them (proc(5)). Those that have ended and wait to be collected
/// (zombies) are not among them. What /proc hides from this user (hidepid) is not seen.
///
/// Where this process has no descriptors or memory left to look with, nothing is known of what is not in it:
/// failure() says so.
class ProcessTable {
 public:
  static ProcessTable read(const std::string& procRoot);
  /// That process alone; empty when it does not run.
  static ProcessTable readOne(const std::string& procRoot, pid_t pid);

  const std::map<pid_t, Process>& all() const { return processes_; }
  bool runs(const ProcessId& id) const;
  /// Why some of them could not be looked at, as an errno number (EMFILE, ENFILE, ENOMEM); 0: all were.
  int failure() const { return failure_; }
  void add(Process process);

 private:
  std::map<pid_t, Process> processes_;
  int failure_ = 0;
};

}  // namespace onhook
