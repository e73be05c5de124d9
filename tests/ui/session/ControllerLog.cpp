#include "tests/ui/session/ControllerLog.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace onhook::test {

ControllerLog::ControllerLog(const HangUpController& controller) {
  connect(&controller, &HangUpController::started, this, [this](const Target& target) {
    EXPECT_EQ(started(target), finished(target)) << "started twice: " << target.toString();
    ++started_[target];
  });
  connect(&controller, &HangUpController::progress, this, [this](const HangUpProgress& news) {
    EXPECT_EQ(started(news.target), finished(news.target) + 1) << "not running: " << news.target.toString();
    progress_.push_back(news);
  });
  connect(&controller, &HangUpController::finished, this, [this](const HangUpResult& result) {
    EXPECT_EQ(started(result.target), finished(result.target) + 1)
        << "finished twice: " << result.target.toString();
    results_.push_back(result);
  });
}

int ControllerLog::started(const Target& target) const {
  const auto found = started_.find(target);
  return found == started_.end() ? 0 : found->second;
}

int ControllerLog::finished(const Target& target) const {
  return static_cast<int>(std::ranges::count(results_, target, &HangUpResult::target));
}

Outcome ControllerLog::lastOutcome(const Target& target) const {
  for (auto it = results_.rbegin(); it != results_.rend(); ++it) {
    if (it->target == target) return it->outcome;
  }
  ADD_FAILURE() << "never finished: " << target.toString();
  return Outcome::givenUp;
}

}  // namespace onhook::test
