#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/Permission.h"
#include "core/Presence.h"
#include "core/Snapshot.h"
#include "core/Target.h"
#include "core/providers/simulated/NativeAnswers.h"
#include "core/providers/simulated/SimulatedWorld.h"

namespace onhook {

/// What the provider knows of the world: the answers of its last native look, and what they say about each
/// connection. Gone is what the enumeration shows under another LUID, or what it does not show while the
/// handle is invalid too; an error code alone never is. Not thread-safe.
class SimulatedMemory {
 public:
  explicit SimulatedMemory(const SimulatedScript& script) : script_(script) {}

  /// What a look found to be different.
  struct Changes {
    std::set<Target> connections;
    std::set<Target>
        ended;  ///< those that somebody waits for: they, or a link of theirs, are gone from now on
    bool list = false;
  };
  /// A native look.
  struct Look {
    std::uint64_t number = 0;
    TimePoint now{};
    bool withCounters = false;  ///< else they are only fetched for what is new
    NativeNews news;            ///< since the last one
    std::set<Target> asked;     ///< looked at in any case
  };
  /// Makes it; what has `ended` is to be looked at once more, by the next. Where all that is known is
  /// certain, what has neither changed nor is asked for is as it was: of a thousand not all are looked at for
  /// each.
  Changes update(const SimulatedWorld& world, const Look& look);
  /// The system does not answer, or does again; what was known stays. Returns true when that is news.
  bool noteFrozen(bool frozen);
  /// Our own dial is known at once.
  void noteDialed(const Target& target, const std::string& entryId);
  /// Its dialing has failed, and nobody has hung it up since.
  bool keepsPortAfterFailing(const Target& target) const;

  /// Keeps what is known of the target's connection, also when it is gone, until each watch() has met its
  /// unwatch().
  void watch(const Target& target);
  void unwatch(const Target& target);
  /// From the next look on its handle is asked about, also when it never was in the list.
  void track(const Target& target);

  Snapshot snapshot() const;
  Presence presence(const Target& target) const;
  Permission mayHangUp(const Target& target) const;

 private:
  /// What one look tells of a connection or a link.
  struct Sight {
    PresenceState state = PresenceState::cannotTell;
    bool lost = false;  ///< its system was away
    NativePhase phase = NativePhase::connected;
    bool dialFailed = false;  ///< and stays so to its end
    std::optional<Error> reason;
    std::string heldBy;
    std::string doing;                     ///< while it is being dialed
    std::uint64_t goneLook = 0;            ///< Presence::goneLook
    std::optional<TimePoint> unseenSince;  ///< nothing can tell, though the system answers

    bool stands() const { return state == PresenceState::up || state == PresenceState::goingDown; }
    bool operator==(const Sight&) const = default;
  };
  struct LinkRecord {
    Sight sight;
    NativeStatistics statistics;
  };
  struct Record {
    std::optional<std::size_t> entry;  ///< none: it was never listed
    bool comesBack = false;            ///< as it was listed last
    int watchers = 0;
    Sight sight;
    NativeStatistics statistics;
    std::vector<LinkRecord> links;
  };

  /// What each listed handle names now.
  using Names = std::unordered_map<std::uint32_t, SimulatedIdentity>;

  /// All that one look needs at hand.
  struct Pass {
    const SimulatedWorld& world;
    const Look& look;
    TimePoint before;  ///< when the look before this one was
    Changes& changes;
    Names names = {};
    std::set<SimulatedIdentity> fresh = {};  ///< not listed before
  };
  using Records = std::map<SimulatedIdentity, Record>;

  void note(Pass& pass, const NativeConnection& found);
  Records::iterator renew(Pass& pass, Records::iterator at);
  void lookAtAll(Pass& pass);
  void lookAtSome(Pass& pass);
  Sight lookAt(const SimulatedIdentity& identity, const Record& record, const SimulatedWorld& world,
               const Names& names) const;
  Sight lookAtLink(const SimulatedIdentity& identity, int number, const Record& record,
                   const SimulatedWorld& world) const;
  void noteUnseen(Sight& sight) const;
  bool forgets(const Record& record) const;
  std::vector<Evidence> evidence(const SimulatedIdentity& identity, const Record& record) const;
  Connection describe(const SimulatedIdentity& identity, const Record& record) const;
  std::vector<Link> describeLinks(const SimulatedIdentity& identity, const Record& record) const;
  /// What nothing can tell of leaves the list after the settle time.
  static bool listed(const Sight& sight, TimePoint now);

  const SimulatedScript& script_;
  std::uint64_t look_ = 0;
  TimePoint lookedAt_{};
  bool away_ = false;
  bool frozen_ = false;
  std::optional<Error> listError_;
  bool certain_ = false;  ///< each record is as the world was at the last look
  Records records_;
};

}  // namespace onhook
