#pragma once

#include <atomic>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "core/Time.h"
#include "core/linux/FileDescriptor.h"
#include "tests/system/lab/BusMessage.h"

namespace onhook::lab {

/// Stands between one client and the lab's bus, and passes on what each says; but for what it was told to do
/// with NetworkManager's answers and events. One thread; the settings may be changed from any.
class BusRelay {
 public:
  BusRelay();
  BusRelay(const BusRelay&) = delete;
  BusRelay& operator=(const BusRelay&) = delete;
  ~BusRelay();

  /// Where the client finds it.
  static std::string address();

  /// What becomes of the requests to hang up (DeactivateConnection).
  enum class Requests {
    pass,           ///< nothing else
    fail,           ///< NetworkManager never gets them, and the answer is an error
    failAndPassOn,  ///< it gets them, and the answer is an error all the same
  };
  void setRequests(Requests requests) { requests_ = requests; }
  /// Their answers come that much later; events overtake them.
  void delayAnswers(Duration span) { delay_ = span; }
  /// Before each of their answers comes once more that to a request before.
  void repeatOlderAnswers() { olderFirst_ = true; }
  /// Whatever comes from the bus comes twice.
  void doubleAll() { copies_ = 2; }
  /// So many events of NetworkManager's that say nothing come each second.
  void flood(int eventsPerSecond) { flood_ = eventsPerSecond; }

 private:
  struct Held {
    TimePoint until;
    BusMessage message;
  };

  void serve();
  void serveClient();
  bool passFromClient();
  bool passFromBus();
  void takeFromClient(const BusMessage& message);
  void takeFromBus(BusMessage message);
  void letGo();
  void pour();
  void toClient(const std::string& bytes);
  void toBus(const std::string& bytes);

  FileDescriptor listening_, client_, bus_;
  std::atomic<Requests> requests_ = Requests::pass;
  std::atomic<Duration> delay_ = Duration::zero();
  std::atomic<bool> olderFirst_ = false;
  std::atomic<int> copies_ = 1;
  std::atomic<int> flood_ = 0;
  std::atomic<bool> stop_ = false;
  // The thread's own.
  bool clientBegan_ = false, busBegan_ = false;  ///< it speaks in messages now
  std::string fromClient_, fromBus_;
  std::vector<BusMessage> asked_;  ///< requests to hang up that are not answered yet
  std::vector<Held> held_;
  std::optional<BusMessage> olderAnswer_;
  std::string networkManager_;  ///< its unique name, as soon as it was heard
  TimePoint pouredAt_{};
  std::thread thread_;
};

}  // namespace onhook::lab
