#pragma once

#include <atomic>
#include <mutex>
#include <string>
#include <vector>

#include "core/Provider.h"
#include "core/Subscribers.h"

namespace onhook::bench {

/// A provider that lists what it is told to. Nothing of it can be hung up. Any thread.
class ListedProvider final : public Provider, private Observer, private Actor {
 public:
  explicit ListedProvider(std::string name) : name_(std::move(name)) {}

  /// That many, each dialed from an entry of its own, which is listed too.
  static Snapshot many(const std::string& provider, int count);

  void list(Snapshot snapshot);

  std::string name() const override { return name_; }
  std::string displayName() const override { return "Listed"; }
  Observer& observer() override { return *this; }
  Actor& actor() override { return *this; }

 private:
  Snapshot snapshot() const override;
  Presence presence(const Target&) const override { return {}; }
  std::uint64_t look(const Target&) override { return ++look_; }
  std::uint64_t lookAtAll() override { return ++look_; }
  Subscription subscribe(const Target& target, std::shared_ptr<Wakeup> wakeup) override;
  Subscription subscribeToList(std::shared_ptr<Wakeup> wakeup) override;
  Reply hangUp(const Target&) override { return {Reply::Kind::notThere, {}}; }
  Permission mayHangUp(const Target&) const override { return {}; }

  const std::string name_;
  Subscribers subscribers_;
  std::atomic<std::uint64_t> look_ = 0;
  mutable std::mutex mutex_;
  Snapshot snapshot_;
};

}  // namespace onhook::bench
