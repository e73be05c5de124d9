#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "core/RememberedEnds.h"
#include "core/Snapshot.h"
#include "core/providers/pppd/Tracked.h"

namespace onhook::pppd {

/// One signal to one process.
struct Signal {
  ProcessId process;
  int number = 0;

  bool operator==(const Signal&) const = default;
};

/// Keeps book of every connection from its first sight until nothing of it stands and nobody asks for it any
/// more. One thread; no input or output.
class Tracker {
 public:
  /// Takes in what is known now and works every presence and row out anew. `asked`: connections that somebody
  /// waits for; those never seen are taken up too.
  void update(const World& world, const std::set<std::string>& asked);

  /// What hangs the target up, by what is known now. Empty: it is not there.
  ///
  /// A connection: TERM to every pppd of it, for one with `persist` outlives the bundle's end. One link: TERM
  /// to its pppd; the first one's holds the whole bundle, so that gets HUP, which ends its own link only.
  std::vector<Signal> signalsFor(const Target& target, const World& world) const;
  /// What forces it: KILL to every pppd of a connection, or to that of one link. Empty also for a bundle's
  /// first link: killing it would end the whole bundle.
  std::vector<Signal> forceFor(const Target& target, const World& world) const;

  /// What starts the connection again when it is hung up, and can be stopped.
  struct Keeper {
    bool comesBack = false;          ///< something does, whether it can be stopped or not
    std::vector<std::string> units;  ///< services of systemd to stop; empty: nothing can be done
    bool endsWithThem = true;        ///< no signal is needed then
  };
  Keeper keeperOf(const Target& target, const World& world) const;

  /// Its pppd, where xl2tpd would dial it again and can be told not to; nullptr: it is nothing of that kind.
  const Pppd* heldByXl2tpd(const Target& target, const World& world) const;

  /// The signals are about to be sent, by somebody who may take long: whoever gets them may end at any
  /// moment.
  void requestOnItsWay(const Target& target);
  /// They were not sent after all.
  void requestFailed(const Target& target);
  /// They were sent: from now on it goes down.
  void requestAccepted(const Target& target);

  /// Processes that matter to something that is tracked.
  std::set<ProcessId> trackedProcesses() const;
  std::map<Target, Presence> presences() const;
  std::vector<Connection> rows() const;

  /// By identity (Target::connection).
  const std::map<std::string, Tracked>& all() const { return tracked_; }

 private:
  void takeUpGroups(const World& world);
  void takeUpAsked(const World& world, const std::set<std::string>& asked);
  void markJoined();
  template <typename Change>
  void changeRequest(const Target& target, Change change);
  /// The target's link, when it can be hung up by itself now.
  const TrackedLink* linkOf(const Tracked& tracked, const Target& target, const World& world) const;
  void forget(const std::set<std::string>& asked);

  std::map<std::string, Tracked> tracked_;
  std::vector<Group> groups_;
  RememberedEnds ended_;
};

}  // namespace onhook::pppd
