#pragma once

#include <sys/types.h>

#include <compare>
#include <cstdint>
#include <functional>
#include <map>
#include <set>
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
  /// As read(), of the kernel's own /proc in a fraction of the time where there are hundreds: one that
  /// was there `before` and had been for ten seconds is not looked into again unless it is among those that
  /// are `wanted`, for what a program starts has become another program by then. Whether it is the same is
  /// told by its folder's inode, which /proc never gives to another process (Linux, fs/proc/base.c).
  static ProcessTable readAgain(const std::string& procRoot, const ProcessTable& before,
                                const std::set<pid_t>& wanted);
  /// That process alone; empty when it does not run.
  static ProcessTable readOne(const std::string& procRoot, pid_t pid);

  const std::map<pid_t, Process>& all() const { return processes_; }
  bool runs(const ProcessId& id) const;
  /// Why some of them could not be looked at, as an errno number (EMFILE, ENFILE, ENOMEM); 0: all were.
  int failure() const { return failure_; }
  void add(Process process);

 private:
  using Keeps = std::function<const Process*(pid_t pid, ino_t folder)>;
  static ProcessTable readEach(const std::string& procRoot, const Keeps& keeps);

  std::map<pid_t, Process> processes_;
  std::map<pid_t, ino_t> settled_;  ///< those that had been there for ten seconds, and their folders
  int failure_ = 0;
};

}  // namespace onhook
