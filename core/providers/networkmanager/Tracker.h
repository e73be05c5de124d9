#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "core/RememberedEnds.h"
#include "core/providers/networkmanager/Tracked.h"
#include "core/providers/networkmanager/World.h"

namespace onhook::networkmanager {

/// Keeps book of every connection from its first sight until nothing of it stands and nobody asks for it any
/// more. One thread; no input or output.
class Tracker {
 public:
  /// Takes in what changed and works every presence out anew. `asked`: the identities that somebody waits
  /// for; those that were never seen are taken up too, as far as their identity alone tells something.
  void update(const World& world, const std::set<std::string>& asked);

  /// A process has ended for good.
  void processEnded(const ProcessId& process);
  /// NetworkManager accepted our request: from now on it goes down.
  void hangUpAccepted(const std::string& identity);
  /// NetworkManager accepted our request to dial, and it is being dialed. `look`: the number of one that
  /// begins after that; when it is done, the connection's object was seen or is gone.
  void dialed(const ConnectionId& id, const Profile& profile, std::uint64_t look);
  /// A look was answered.
  void looked(std::uint64_t look);

  /// Processes matter to something that is tracked or is about to be: to connections of some kinds, until they
  /// are gone, and to what is `asked` for and was never seen.
  bool needsProcesses(const World& world, const std::set<std::string>& asked) const;
  /// Those whose end is worth knowing at once.
  std::set<ProcessId> watchedProcesses() const;

  /// By identity (Target::connection).
  const std::map<std::string, Tracked>& all() const { return tracked_; }

 private:
  void takeUpListed(const World& world);
  void takeUpRemains(const World& world);
  void takeUpAsked(const World& world, const std::set<std::string>& asked);
  void markSuperseded(const World& world);
  void forget(const World& world, const std::set<std::string>& asked);

  std::map<std::string, Tracked> tracked_;
  RememberedEnds ended_;
};

}  // namespace onhook::networkmanager
