#pragma once

#include <atomic>
#include <chrono>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include <sys/types.h>

#include "core/linux/FileDescriptor.h"

namespace onhook::pppd {

/// How a stand-in behaves.
struct Manner {
  std::chrono::milliseconds takes{0};  ///< from SIGTERM to its end
  bool stays = false;                  ///< SIGTERM does not end it
  std::string interface;               ///< one it makes, which goes shortly before it; empty: none
  std::vector<std::string> options;    ///< on its command line, after "call test"
  std::optional<pid_t> pid;            ///< to have just this one, which must be free
};

/// Where the program of the stand-in is.
std::string standInProgram();

/// The environment by which the stand-in behaves so: "STAND_IN_TAKES=200"...
std::vector<std::string> environmentOf(const Manner& manner);

/// A stand-in that somebody else has started, in this process.
struct StartedStandIn {
  pid_t pid = 0;         ///< not collected yet
  FileDescriptor tells;  ///< where its standard output can be read
};

/// A process named pppd that is none (StandIn.cpp), a child of the test; it is killed at the end. What is
/// said of it comes from the kernel and from itself. Any thread.
class StandInPppd {
 public:
  /// Returns when it is ready. Throws std::runtime_error when it cannot be had.
  explicit StandInPppd(const Manner& manner = {});
  /// The same of one that was started already.
  explicit StandInPppd(StartedStandIn started);
  StandInPppd(const StandInPppd&) = delete;
  StandInPppd& operator=(const StandInPppd&) = delete;
  ~StandInPppd() { kill(); }

  pid_t pid() const { return pid_; }
  bool runs() const;
  /// How many of these signals (SIGTERM, SIGHUP) it has told of.
  int received(int signal);
  /// How many it was sent before this call.
  int sent(int signal);
  /// Waits until it got one; false when it ends first.
  bool waitFor(int signal);
  /// At once, and its pid is free.
  void kill();

 private:
  void waitUntilReady();
  /// By its descriptor: its number may be another's once somebody has collected it.
  bool send(int number) const;
  /// False: nothing came and nothing will.
  bool read(int timeout);
  int told(char letter) const;

  pid_t pid_ = -1;
  std::atomic<bool> ended_ = false;  ///< and reaped
  FileDescriptor held_;
  std::mutex mutex_;
  FileDescriptor pipe_;
  std::string told_;
};

}  // namespace onhook::pppd
