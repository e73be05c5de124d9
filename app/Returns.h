#pragma once

#include <chrono>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "app/Changes.h"
#include "core/Time.h"
#include "ui/session/EntryKey.h"

namespace onhook {

/// Which of the connections that appear have come back: their entry was connected before, went, and is
/// connected again, as a new connection. Whoever only watches cannot tell who dialed it; Comebacks knows more
/// of what was hung up in the same process. A system that went away and returned with its connections under
/// other identities brought nothing back.
class Returns {
 public:
  /// What is connected again later than this is not said to be back.
  static constexpr std::chrono::hours longestAbsence{1};

  /// Marks those of the changes that are returns (Change::cameBack). Call it with all changes, in order.
  void mark(std::vector<Change>& changes, TimePoint now);

 private:
  bool isReliable(const std::string& provider, const std::vector<Change>& changes) const;

  std::set<std::string> away_;  ///< providers whose system cannot be seen
  std::map<EntryKey, TimePoint> gone_;
};

}  // namespace onhook
