#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/Snapshot.h"
#include "ui/session/ConnectionLists.h"

namespace onhook {

/// Remembers of each listed connection since when it was up, and says which of them are gone. One thread.
class SeenConnections {
 public:
  struct Gone {
    Connection connection;  ///< as last listed
    std::optional<Duration> upFor;
    bool upForAtLeast = false;
  };

  /// All that is listed now. What has left the list since the last call, and had been up. Not among it is
  /// what a system took with it that went away, or that lists its entry under another identity now.
  std::vector<Gone> compare(const std::vector<Snapshot>& snapshots, TimePoint now);

  /// The same by what has changed.
  std::vector<Gone> compare(const ListChanges& changes, TimePoint now);

  /// For how long the connection has been up; none: it is not listed, or was never up.
  std::optional<Duration> upFor(const Target& target, TimePoint now) const;
  /// It was up already when it was first seen, and its system does not tell since when.
  bool isAtLeast(const Target& target) const;

 private:
  struct Seen {
    Connection connection;
    std::optional<TimePoint> upSince;  ///< none: it is being dialed
    bool atLeast = false;
  };

  void note(const Connection& connection, bool wasWatched, TimePoint now);

  std::map<std::string, bool> reached_;  ///< by provider: it could be seen the last time
  std::map<Target, Seen> seen_;
};

}  // namespace onhook
