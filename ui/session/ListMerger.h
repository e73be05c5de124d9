#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/Runtime.h"
#include "core/SeenTunnels.h"
#include "core/Snapshot.h"
#include "core/Wakeup.h"
#include "ui/session/ConnectionLists.h"

namespace onhook {

class SnapshotMailbox;

/// Makes one list of what the readers have read, and finds what differs from the one that is shown: all that
/// takes longer the more is listed, on a thread that nobody joins. Made and used by ConnectionMonitor.
class ListMerger {
 public:
  /// What to do next; one at a time.
  struct Order {
    std::uint64_t number = 0;  ///< comes back with the result
    /// By their numbers in the mailbox, in the order they are shown, with their names.
    std::vector<std::pair<std::size_t, std::string>> providers;
    std::size_t lastProvider = 0;  ///< the newest number given out; what is left from before is forgotten
    std::shared_ptr<const ConnectionLists> shown;
    bool afresh = false;  ///< a provider has gone: what was left out for it counts again
    bool always = false;  ///< merge also where nothing new has been read
  };
  struct Result {
    std::uint64_t number = 0;
    std::optional<ListChanges> changes;  ///< none: there was nothing new
  };
  /// Told on the merger's thread; must not block.
  using Tell = std::function<void(Result)>;

  ListMerger(std::shared_ptr<SnapshotMailbox> mailbox, std::shared_ptr<Runtime> runtime, Tell tell);

  /// Carries out orders until stop().
  void run();
  /// Any thread, at once.
  void merge(Order order);
  /// Lets go of what is shown no more on the merger's thread: that, too, takes longer the more was listed.
  void discard(ListChanges former);
  void stop();

  /// Carries out one order, on the calling thread: for as long as there is none to run() on.
  std::optional<ListChanges> carryOut(const Order& order);

 private:
  const std::shared_ptr<SnapshotMailbox> mailbox_;
  const std::shared_ptr<Runtime> runtime_;
  const Tell tell_;
  const std::shared_ptr<Wakeup> wakeup_ = std::make_shared<Wakeup>();
  std::mutex mutex_;
  std::optional<Order> order_;
  std::vector<ListChanges> discarded_;
  bool stopped_ = false;

  // Below: of the thread in run(), once there is one.
  std::map<std::size_t, Snapshot> single_;  ///< as each provider tells itself
  SeenTunnels seen_;
};

}  // namespace onhook
