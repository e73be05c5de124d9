#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <vector>

#include "core/SharedState.h"
#include "core/providers/networkmanager/DialCall.h"

namespace onhook::networkmanager {

/// The requests to dial that wait for the provider's thread. Each waits for a native look that begins after
/// it was made: whether its device is free is judged by what is there now, also when every event was lost.
/// Any thread.
class DialQueue {
 public:
  explicit DialQueue(std::shared_ptr<SharedState> shared) : shared_(std::move(shared)) {}

  /// Asks for the look. After close() it is answered at once.
  void post(const std::shared_ptr<DialCall>& call);

  // --- for the provider's thread
  /// Those whose look is done: it has this number or a lower one.
  std::vector<std::shared_ptr<DialCall>> takeAfter(std::uint64_t look);
  /// Answers whoever waits, now and from now on.
  void close(const Error& why);

 private:
  const std::shared_ptr<SharedState> shared_;
  std::mutex mutex_;
  std::multimap<std::uint64_t, std::shared_ptr<DialCall>> waiting_;  ///< by the number of the look
  std::optional<Error> closed_;
};

}  // namespace onhook::networkmanager
