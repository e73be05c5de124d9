#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <vector>

#include "core/Snapshot.h"
#include "core/Subscribers.h"
#include "core/Subscription.h"

namespace onhook {

/// One native look, as asked for by any number of callers.
struct LookRequest {
  std::uint64_t number = 0;
  std::set<Target> targets;
  bool list = false;
};

/// What the provider's thread and its callers share: the last that is known, and which looks are asked of the
/// thread. Any thread. It outlives the provider while a call or a subscription holds it.
class SharedState : public std::enable_shared_from_this<SharedState> {
 public:
  /// `provider`: its name.
  explicit SharedState(std::string provider);
  virtual ~SharedState() = default;
  SharedState(const SharedState&) = delete;
  SharedState& operator=(const SharedState&) = delete;

  // --- for callers
  Snapshot snapshot() const;
  Presence presence(const Target& target) const;
  Permission permission(const Target& target) const;
  std::uint64_t askLook(const Target& target);
  std::uint64_t askLookAtAll();
  Subscription subscribe(const Target& target, std::shared_ptr<Wakeup> wakeup);
  Subscription subscribeToList(std::shared_ptr<Wakeup> wakeup);
  /// The thread shall end.
  void end();

  // --- for the provider's thread
  bool hasEnded() const;
  bool isLookAsked() const;
  LookRequest takeLook();
  /// Connections that somebody subscribed to, or to a link of: Target::connection.
  std::set<std::string> watched() const;

  /// All that is known now, replacing what was known, and whom to wake: those whose presence or state
  /// changed, and those whose look is done (`done`; nullptr: none). What somebody waits for and is gone from
  /// now on is looked at once more, and its waiters are woken when that is done (Presence::goneLook): that is
  /// what they would ask for.
  void publish(Snapshot snapshot, std::map<Target, Presence> presences, const LookRequest* done);

 protected:
  /// Ends the thread's waiting. Called when something is asked of it, on any thread, with a lock held.
  virtual void wake() = 0;

 private:
  std::uint64_t askLocked();
  /// Takes what is looked at once more out of `changed`.
  void lookAgainAtGone(const std::map<Target, Presence>& now, std::set<Target>& changed);

  const std::string provider_;
  mutable std::mutex mutex_;
  Subscribers subscribers_;

  Snapshot snapshot_;
  std::map<Target, Presence> presences_;
  std::map<Target, std::uint64_t> goneLooks_;  ///< of those that are gone: Presence::goneLook
  std::multiset<std::string> watched_;
  std::uint64_t lastLook_ = 0;  ///< the newest number given out
  std::uint64_t doneLook_ = 0;
  LookRequest asked_;  ///< number 0: none
  bool ended_ = false;
};

}  // namespace onhook
