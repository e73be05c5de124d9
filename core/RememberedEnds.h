#pragma once

#include <algorithm>
#include <cstddef>
#include <set>
#include <string>
#include <vector>

namespace onhook {

/// Which of the connections that were tracked have ended, oldest first: a certain number of them is
/// remembered, so that they are known to be gone when asked for late. One thread.
class RememberedEnds {
 public:
  void note(const std::string& identity, bool ended) {
    const auto at = std::find(ended_.begin(), ended_.end(), identity);
    if (ended && at == ended_.end()) ended_.push_back(identity);
    if (!ended && at != ended_.end()) ended_.erase(at);
  }

  /// The oldest ones too many, which are forgotten by this; none of those that somebody still asks for.
  std::vector<std::string> takeTooMany(const std::set<std::string>& asked) {
    constexpr std::size_t most = 200;
    std::vector<std::string> tooMany;
    for (auto it = ended_.begin(); it != ended_.end() && ended_.size() > most;) {
      if (asked.contains(*it)) {
        ++it;
      } else {
        tooMany.push_back(std::move(*it));
        it = ended_.erase(it);
      }
    }
    return tooMany;
  }

 private:
  std::vector<std::string> ended_;
};

}  // namespace onhook
