#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/Target.h"
#include "core/Time.h"
#include "core/providers/simulated/NativeAnswers.h"
#include "core/providers/simulated/SimulatedScript.h"

namespace onhook {

/// The system behind the practice network: what really stands, what it answers, and what happens as time goes
/// by. It has no threads and no clock of its own; whoever owns it says what time it is. Not thread-safe.
///
/// It keeps to what RAS documents (RasHangUp, RasGetConnectStatus, RasGetSubEntryHandle, RasEnumConnections):
/// - a hang-up's answer is no completion; the status of a handle is valid until the connection is really
/// gone;
/// - a handle's number may then name another connection, with another LUID;
/// - hang-ups are referenced: what another program dialed too stays up after one call, and a second call
/// would
///   take that program's hold;
/// - the status query does not tell that one link ended, the query for the link does ("port not open");
/// - a port dialed again before it has hung up stays busy for good.
class SimulatedWorld {
 public:
  SimulatedWorld(SimulatedScript script, TimePoint now);
  SimulatedWorld(const SimulatedWorld&) = delete;
  SimulatedWorld& operator=(const SimulatedWorld&) = delete;

  const SimulatedScript& script() const { return script_; }

  /// Lets everything happen that is due until then, each thing at its own instant. Never goes back.
  void advanceTo(TimePoint now);
  /// When the next thing happens by itself; TimePoint::max() when nothing will.
  TimePoint nextInstant() const;
  /// True when something happened since the last call that the system tells by itself.
  bool takeEvents();
  /// What has changed since the last call; where its events are lost, anything may have.
  NativeNews takeNews();

  /// The system is gone, and so answers nothing.
  bool away() const { return inOutage(SimulatedOutage::Kind::away) != nullptr; }
  /// The system is there and does not answer.
  bool frozen() const { return inOutage(SimulatedOutage::Kind::frozen) != nullptr; }

  NativeList enumerate() const;
  /// Why there is no list now.
  std::optional<Error> listError() const;
  /// What that handle names in the list; none: nothing. Only where there is one.
  std::optional<NativeConnection> listed(std::uint32_t handle) const;
  NativeStatus status(std::uint32_t handle) const;
  NativeStatus linkStatus(std::uint32_t handle, int number) const;
  NativeStatistics statistics(std::uint32_t handle) const;
  NativeStatistics linkStatistics(std::uint32_t handle, int number) const;
  /// What watching the interface itself tells, also while the system is away.
  bool interfaceStands(const SimulatedIdentity& identity) const;

  /// Verifies by enumeration that the target is what it was, then makes the native call.
  NativeHangUp hangUp(const Target& target);
  /// The same, and what would dial it again is told not to, until somebody dials it.
  NativeHangUp keepDown(const Target& target);
  /// The harder way, for what the script gives one.
  Reply force(const Target& target);
  /// Dials an entry. Too early (what it was connected by has not really ended) its port stays busy for good.
  DialResult dial(const std::string& entryId);

  /// The truth, whatever anybody was told: the target has not really ended.
  bool standsReally(const Target& target) const;
  /// When it has really ended; none: it has not, or never was.
  std::optional<TimePoint> endedAt(const Target& target) const;
  /// How many native calls were made to hang up exactly this target.
  int nativeHangUps(const Target& target) const;

 private:
  /// What a connection and a link have in common.
  struct Part {
    bool requested = false;  ///< it is on its way down
    bool ended = false;
  };
  struct Instance : Part {
    SimulatedIdentity identity;
    std::size_t entry = 0;
    int references = 1;  ///< programs that hold it
    NativePhase dialed = NativePhase::connected;
    TimePoint connectedAt{};
    std::size_t dialPhase = 0;  ///< of SimulatedEntry::dialPhases
    std::vector<Part> links;
  };

  const SimulatedEntry& entryOf(const Instance& instance) const { return script_.entries[instance.entry]; }
  std::optional<std::size_t> findEntry(const std::string& id) const;
  Instance* find(const Target& target);
  const Instance* find(const Target& target) const;
  const Instance* byHandle(std::uint32_t handle) const;
  Part* partOf(Instance& instance, const Target& target);
  const SimulatedHangUp& behaviour(const Instance& instance, const Target& target) const;
  bool comesBack(std::size_t entry) const;
  const SimulatedOutage* inOutage(SimulatedOutage::Kind kind) const;
  TimePoint in(Duration span) const;
  std::optional<NativeConnection> rowOf(const Instance& instance) const;
  void tell(const Instance& instance);
  void tellAll();
  NativeStatistics count(const Instance& instance, std::uint64_t inPerSecond,
                         std::uint64_t outPerSecond) const;

  void schedule(Duration after, std::function<void()> action);
  void schedule(Duration after, const Target& target,
                void (SimulatedWorld::*action)(Instance&, const Target&));
  Instance& start(std::size_t entry, std::optional<std::uint32_t> handle, NativePhase phase);
  void nextDialPhase(Instance& instance, const Target& target);
  void finishDialing(Instance& instance, const Target& target);
  Reply ask(Instance& instance, const Target& target);
  void letGo(Instance& instance, const Target& target);
  void beginEnd(Instance& instance, const Target& target);
  void end(Instance& instance, const Target& target);
  void endWhole(Instance& instance);
  /// What goes over that entry's interface has lost its way.
  void dropWhatGoesOver(const SimulatedEntry& carrier);

  const SimulatedScript script_;
  const TimePoint start_;
  TimePoint clock_;
  bool told_ = false;
  NativeNews news_;
  std::multimap<TimePoint, std::function<void()>> timeline_;
  std::map<std::uint32_t, Instance> instances_;               ///< by LUID
  std::unordered_map<std::uint32_t, std::uint32_t> handles_;  ///< which LUID a handle names
  std::uint32_t nextHandle_ = 1001;
  std::uint32_t nextLuid_ = 10001;
  std::set<std::string> stuckPorts_;
  std::set<std::size_t> keptDown_;  ///< entries that are not dialed again
  std::map<Target, int> nativeHangUps_;
  std::map<Target, TimePoint> endedAt_;
};

}  // namespace onhook
