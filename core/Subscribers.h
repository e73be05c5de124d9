#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <optional>

#include "core/Subscription.h"
#include "core/Target.h"
#include "core/Wakeup.h"

namespace onhook {

/// Who waits for what in one provider. A provider owns one and tells it what changed. Any thread.
/// Notifying one target costs nothing for the waiters of others.
class Subscribers {
 public:
  Subscription toTarget(const Target& target, std::shared_ptr<Wakeup> wakeup);
  Subscription toList(std::shared_ptr<Wakeup> wakeup);

  /// Wakes the waiters of this target, of the links it takes in, and of the connection it is a link of.
  void notifyTarget(const Target& target) const;
  void notifyAllTargets() const;
  void notifyList() const;

 private:
  /// Shared with the subscriptions, so that one may outlive the provider.
  struct Registry {
    std::mutex mutex;
    std::uint64_t next = 0;
    std::multimap<Target, std::pair<std::uint64_t, std::shared_ptr<Wakeup>>> targets;
    std::map<std::uint64_t, std::shared_ptr<Wakeup>> list;
  };
  std::shared_ptr<Registry> registry_ = std::make_shared<Registry>();
};

}  // namespace onhook
