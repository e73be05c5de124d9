#pragma once

#include <poll.h>

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <thread>
#include <vector>

#include "core/linux/HeldProcess.h"
#include "core/linux/LinkMonitor.h"
#include "core/linux/ThreadState.h"
#include "core/providers/pppd/Census.h"
#include "core/providers/pppd/DialDesk.h"
#include "core/providers/pppd/Dials.h"
#include "core/providers/pppd/EntryList.h"
#include "core/providers/pppd/FolderWatch.h"
#include "core/providers/pppd/PppdOptions.h"
#include "core/providers/pppd/Services.h"
#include "core/providers/pppd/Tracker.h"

namespace onhook::pppd {

/// The provider's thread: one poll() over the run directories, rtnetlink, the processes that are watched, and
/// what callers ask.
class Worker {
 public:
  Worker(PppdOptions options, std::shared_ptr<ThreadState> shared, std::shared_ptr<DialDesk> desk);
  /// Ends the thread; requests to hang up that still wait are answered `noAnswer`.
  ~Worker();

 private:
  void run();
  void wait();
  void look(const LookRequest* done);
  void noteHeld();
  void noteServices();
  void findWays();
  void takeUpDials();
  void watchProcesses();
  void carryOut(HangUpCall& call);
  void hangUp(HangUpCall& call);
  void keepDown(HangUpCall& call);
  void send(HangUpCall& call, const std::vector<Signal>& signals);
  /// Lets the caller's thread have them sent by the privileged helper. `why`: this user may not.
  void handOver(HangUpCall& call, const std::vector<Signal>& signals, const Error& why);
  Reply handedBack(const Target& target, bool wasSent);
  Reply accepted(const Target& target);
  /// How long what is shown may stay unlooked at; none: events tell everything.
  std::optional<Duration> longestSilence() const;

  const PppdOptions options_;
  const std::shared_ptr<ThreadState> shared_;
  const std::shared_ptr<DialDesk> desk_;
  const bool authorityCanBeAsked_;

  // Everything below belongs to the thread.
  std::unique_ptr<LinkMonitor> links_;
  std::optional<FolderWatch> files_;
  std::unique_ptr<EntryList> entries_;
  std::unique_ptr<Dials> dials_;
  std::unique_ptr<Services> services_;
  std::unique_ptr<Census> census_;
  World world_;
  Tracker tracker_;
  std::map<ProcessId, HeldProcess> held_;
  bool changed_ = false;
  bool entriesChanged_ = true;

  std::thread thread_;  ///< last: it uses all of the above
};

}  // namespace onhook::pppd
