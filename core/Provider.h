#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "core/DialResult.h"
#include "core/Permission.h"
#include "core/Presence.h"
#include "core/Reply.h"
#include "core/Snapshot.h"
#include "core/Subscription.h"
#include "core/Target.h"
#include "core/Wakeup.h"

namespace onhook {

/// The side that sees. Every function may be called from any thread, answers from memory without waiting for
/// the system, and never throws; what fails is said in the values.
class Observer {
 public:
  virtual ~Observer() = default;

  /// All that is known now. Counts as nothing before its `look` is at least 1.
  virtual Snapshot snapshot() const = 0;

  /// What is known of one target now. A target whose connection was never seen is *gone* only where the
  /// provider can be sure of it, else *cannot tell*. A target that was seen stays known until every
  /// subscription to it has ended, and as long as anything of it stands.
  virtual Presence presence(const Target& target) const = 0;

  /// Asks for one native look at the system and returns its number at once. As soon as the look is done,
  /// every waiter of the target is woken, and presence(target).look is at least that number; everything it
  /// then says was seen after this call. Looks are shared: those asked for while one is waiting are served by
  /// the same one. A look at a system that does not answer may never be done; the number then simply does not
  /// come.
  virtual std::uint64_t look(const Target& target) = 0;

  /// The same for the whole list: addresses, counters and all. Wakes those who subscribed to the list.
  virtual std::uint64_t lookAtAll() = 0;

  /// Wakes `wakeup` after anything about the target may have changed, until the subscription ends. Subscribe
  /// first, then read presence(): no change is lost in between. Spurious wake-ups are allowed.
  virtual Subscription subscribe(const Target& target, std::shared_ptr<Wakeup> wakeup) = 0;

  /// The same for snapshot().
  virtual Subscription subscribeToList(std::shared_ptr<Wakeup> wakeup) = 0;
};

/// The side that acts.
class Actor {
 public:
  virtual ~Actor() = default;

  /// Makes the native call that hangs the target up, once, and waits for its answer: it may block for as long
  /// as the system likes, for ever too (a custom dialer). Called on a thread that nobody joins. The answer is
  /// no completion. A target that is no longer what it was is never acted on: the answer is then `notThere`.
  virtual Reply hangUp(const Target& target) = 0;

  /// Ends the target by its harder way (Connection::force, Link::force), once. As hangUp() in all else; where
  /// there is no such way, *refused*.
  virtual Reply force(const Target& target);

  /// Hangs the connection up and stops what would bring it back (Connection::keepDown), in one request. As
  /// hangUp() in all else; what would not come back is hung up; where nothing can stop it, *refused*.
  virtual Reply keepDown(const Target& target);

  /// Dials the entry of that id (Entry::id), once, and returns when the dialing has begun, or has failed at
  /// once. May block, and a dialog of the system does so until it is closed. What is being dialed can be hung
  /// up at every moment; what fails to connect gives back its port or device by itself, and shows why until
  /// it has. By default: this provider does not dial.
  virtual DialResult dial(const std::string& entryId, DialWith with = DialWith::savedSecrets);

  /// Whether the user may hang it up or force it, from memory, without waiting.
  virtual Permission mayHangUp(const Target& target) const = 0;
};

/// The code that speaks to one system: ras, networkmanager, pppd, simulated. Owned by shared_ptr: a call that
/// never returns keeps it alive. Destroying it ends its threads and does not wait for such a call.
class Provider {
 public:
  virtual ~Provider() = default;

  virtual std::string name() const = 0;         ///< "networkmanager": what Target::provider says
  virtual std::string displayName() const = 0;  ///< "NetworkManager": for people
  virtual Observer& observer() = 0;
  virtual Actor& actor() = 0;

  /// A hang-up that was asked for goes on only as long as this process runs. By default its system finishes it
  /// without us.
  virtual bool needsProcess() const { return false; }
};

}  // namespace onhook
