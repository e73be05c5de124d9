#pragma once

#include <poll.h>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <thread>
#include <vector>

#include "core/Snapshot.h"
#include "core/linux/HeldProcess.h"
#include "core/linux/LinkMonitor.h"
#include "core/linux/ThreadState.h"
#include "core/providers/networkmanager/Client.h"
#include "core/providers/networkmanager/DialQueue.h"
#include "core/providers/networkmanager/NetworkManagerOptions.h"
#include "core/providers/networkmanager/Tracker.h"

namespace onhook::networkmanager {

/// The provider's thread: one poll() over the bus, rtnetlink, the processes that are watched, and what
/// callers ask.
class Worker {
 public:
  Worker(NetworkManagerOptions options, std::shared_ptr<ThreadState> shared);
  /// Ends the thread; requests that still wait are answered: to hang up by `noAnswer`, to dial by an error.
  ~Worker();

  /// A request to dial. Any thread.
  void post(const std::shared_ptr<DialCall>& call) { dials_.post(call); }

 private:
  /// A look under way.
  struct Look {
    LookRequest request;
    TimePoint deadline;
  };

  void run();
  void wait();
  void handleBus();
  void handleProcesses(const std::vector<pollfd>& ready);
  void handleRequests();
  void handleTime();
  void onChange(Client::Change change);

  void beginLook();
  void refresh();
  void onRefreshed(Client::Result result, std::optional<Error> error);
  void busFailed(int errorNumber);
  void notAnswering(Error trouble);
  void finishLook();
  void retryLater();

  void startHangUp(const std::shared_ptr<HangUpCall>& call);
  /// The object path of the device that must not be connected by itself any more; empty: none, or not asked.
  std::string deviceToKeepDown(const HangUpCall& call) const;
  void keepDown(const std::string& device, const std::string& active, std::function<void(Reply)> answer);
  void startDial(const std::shared_ptr<DialCall>& call);
  void onActivation(const std::shared_ptr<DialCall>& call, const Profile& profile, const std::string& owner,
                    const Client::Activation& activation);
  void answerAll(const Error& why);

  World world() const;
  void publish(const LookRequest* done);
  void watchProcesses();
  void findWays();

  const NetworkManagerOptions options_;
  const std::shared_ptr<ThreadState> shared_;
  DialQueue dials_;  ///< those that wait for a look

  // Everything below belongs to the thread.
  std::unique_ptr<LinkMonitor> links_;
  std::unique_ptr<Client> client_;
  ProcessTable processes_;
  Tracker tracker_;
  std::map<std::string, std::string> ways_;
  std::map<ProcessId, HeldProcess> held_;

  Reach reach_ = Reach::starting;
  std::optional<Error> trouble_;
  std::optional<Look> look_;
  std::optional<TimePoint> retryAt_;
  Duration retryInterval_;
  std::set<std::shared_ptr<HangUpCall>> calls_;  ///< not answered yet
  std::set<std::shared_ptr<HangUpCall>> early_;  ///< ...nor begun: the first look is under way
  std::set<std::shared_ptr<DialCall>> dialing_;  ///< asked of NetworkManager, which has not answered yet
  bool changed_ = false;
  bool processesStale_ = true;

  std::thread thread_;  ///< last: it uses all of the above
};

}  // namespace onhook::networkmanager
