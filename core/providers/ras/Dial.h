#pragma once

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>

#include "core/Time.h"
#include "core/providers/ras/PhoneBooks.h"

namespace onhook::ras {

/// One dialing of our own, from RasDial to the end of what it made. Any thread.
///
/// The documentation of RasDial's notifiers asks for little to be done in them; so what RAS tells is noted
/// here and whoever looks is woken. After an error the dial keeps its port until it is hung up (RasDial,
/// Remarks).
class Dial {
 public:
  /// What is known of it.
  struct Progress {
    Handle handle = nullptr;  ///< null: RasDial has not given one yet
    Dword state = state::openPort;
    Dword error = code::success;  ///< why it failed
    bool connected = false;       ///< it was, at least once
    bool begun = false;           ///< RasDial has returned
  };

  /// `identity`: Target::connection of what it makes. `changed` is called on any thread and must not block.
  Dial(std::string identity, EntryRow entry, std::function<void()> changed);

  const std::string& identity() const { return identity_; }
  const EntryRow& entry() const { return entry_; }
  Progress progress() const;
  /// The enumerated connection is what this dial has made: its handle may name another's by now.
  bool hasMade(const ConnectionRow& row) const;

  /// What the notifier tells.
  void note(Handle handle, Dword state, Dword error);
  /// RasDial has returned.
  void noteBegun(Handle handle, Dword result);

  /// Its port shall be given back, after it has failed: true for the first who asks.
  bool takeCleanUp();
  /// ...and who could not: somebody has to ask again.
  void giveBackCleanUp();
  /// A hang-up that is asked for has nothing to call: the one after the failure is under way, or was just
  /// made.
  bool isBeingCleanedUp(TimePoint now) const;
  /// The hang-up after the failure came back.
  void noteCleanedUp(TimePoint now);
  /// Somebody hangs it up: nothing is left to clean up.
  void noteHungUp();

 private:
  const std::string identity_;
  const EntryRow entry_;
  const std::function<void()> changed_;

  mutable std::mutex mutex_;  // guards all below
  Progress progress_;
  enum class CleanUp { none, asked, done } cleanUp_ = CleanUp::none;
  std::optional<TimePoint> cleanedUpAt_;  ///< none: not after a failure
};

/// RasDial's notifier knows its dial by a number: this is where it finds it. A number whose dial has ended
/// finds nothing, and RAS is told to call no more. One for the process, for the notifier is a plain function.
class DialNotifications {
 public:
  /// From now on notifier() tells `dial` what it gets under the number returned.
  static Pointer add(std::weak_ptr<Dial> dial);
  /// For RasDial, of type dialNotifierType.
  static DialNotifier notifier();
};

}  // namespace onhook::ras
