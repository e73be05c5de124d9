#pragma once

#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>

#include "core/Reply.h"
#include "core/Runtime.h"
#include "core/Subscribers.h"
#include "core/Wakeup.h"
#include "core/providers/simulated/SimulatedMemory.h"
#include "core/providers/simulated/SimulatedProvider.h"
#include "core/providers/simulated/SimulatedWorld.h"

namespace onhook {

/// What a SimulatedProvider shares with its thread: the world, what is known of it, and who waits. Every
/// function may be called from any thread.
class SimulatedProvider::Core {
 public:
  Core(std::shared_ptr<Runtime> runtime, SimulatedScript script);

  /// The thread's work: looks when asked to and when the world tells of something, until stop().
  void run();
  void stop();

  Snapshot snapshot() const;
  Traffic traffic() const;
  Presence presence(const Target& target) const;
  Permission mayHangUp(const Target& target) const;
  std::uint64_t look(const Target& target);
  std::uint64_t lookAtAll();
  void watch(const Target& target);
  void unwatch(const Target& target);
  Subscribers& subscribers() { return subscribers_; }

  Reply hangUp(const Target& target) { return ask(target, &SimulatedWorld::hangUp); }
  Reply keepDown(const Target& target) { return ask(target, &SimulatedWorld::keepDown); }
  Reply force(const Target& target);
  DialResult dial(const std::string& entryId);

  bool standsReally(const Target& target) const;
  std::optional<TimePoint> endedAt(const Target& target) const;
  int nativeHangUps(const Target& target) const;
  int nativeLooks() const;

 private:
  /// The looks asked for that the next native look will serve.
  struct Asked {
    bool any = false;
    bool all = false;
    std::set<Target> targets;
  };

  Reply ask(const Target& target, NativeHangUp (SimulatedWorld::*call)(const Target&));
  std::uint64_t ask(std::unique_lock<std::mutex>& lock);
  void makeLook(std::unique_lock<std::mutex>& lock);
  void tellFrozen(std::unique_lock<std::mutex>& lock);
  void cleanUpDials();
  void waitUntil(TimePoint instant, std::unique_lock<std::mutex>& lock);
  bool awaitThaw(std::unique_lock<std::mutex>& lock);
  void advance() const { world_.advanceTo(runtime_->now()); }

  const std::shared_ptr<Runtime> runtime_;
  Subscribers subscribers_;
  Wakeup work_;     ///< for the thread: something to do
  Wakeup stopped_;  ///< for calls that block, and a look that takes its time

  mutable std::mutex mutex_;  // guards all below
  mutable SimulatedWorld world_;
  SimulatedMemory memory_;
  bool stopping_ = false;
  std::uint64_t lastLook_ = 0;  ///< the newest number given out
  int looks_ = 0;
  bool listWaits_ = false;  ///< with its news for the second look
  Asked asked_;
  std::set<Target> dialed_;  ///< by this provider, and neither connected nor hung up yet, as far as is known
};

}  // namespace onhook
