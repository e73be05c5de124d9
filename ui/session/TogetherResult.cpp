#include "ui/session/TogetherResult.h"

#include <algorithm>

namespace onhook {

int TogetherResult::down() const {
  return static_cast<int>(
      std::ranges::count_if(ended, [](const One& one) { return isDown(one.result.outcome); }));
}

std::vector<Target> TogetherResult::failed() const {
  std::vector<Target> targets;
  for (const One& one : ended)
    if (!isDown(one.result.outcome) && one.result.outcome != Outcome::settled)
      targets.push_back(one.result.target);
  return targets;
}

Duration TogetherResult::took() const {
  Duration longest{};
  for (const One& one : ended) longest = std::max(longest, one.result.took);
  return longest;
}

}  // namespace onhook
