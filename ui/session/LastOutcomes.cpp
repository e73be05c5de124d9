#include "ui/session/LastOutcomes.h"

#include <algorithm>
#include <vector>

#include "ui/session/ConnectionMonitor.h"
#include "ui/session/HangUpController.h"

namespace onhook {

LastOutcomes::LastOutcomes(const ConnectionMonitor& monitor, const HangUpController& controller,
                           QObject* parent)
    : QObject(parent), monitor_(monitor) {
  connect(&monitor, &ConnectionMonitor::changed, this, &LastOutcomes::forgetUnlisted);
  connect(&controller, &HangUpController::started, this, &LastOutcomes::forget);
  connect(&controller, &HangUpController::finished, this, &LastOutcomes::note);
}

const HangUpResult* LastOutcomes::of(const Target& target) const {
  const auto found = results_.find(target);
  return found == results_.end() ? nullptr : &found->second;
}

bool LastOutcomes::isProblem(Outcome outcome) {
  return outcome == Outcome::stillUp || outcome == Outcome::refused || outcome == Outcome::providerLost;
}

void LastOutcomes::forget(const Target& covered) {
  std::vector<Target> forgotten;
  std::erase_if(results_, [&](const auto& entry) {
    if (!covered.takesIn(entry.first)) return false;
    forgotten.push_back(entry.first);
    return true;
  });
  for (const Target& target : forgotten) emit changed(target);
}

void LastOutcomes::note(const HangUpResult& result) {
  if (!monitor_.isListed(result.target)) return;
  results_.insert_or_assign(result.target, result);
  // A watch asked for nothing: that it ends still up says nothing of a hang-up.
  if (result.outcome == Outcome::stillUp && result.asked) stillUp_.insert(result.target);
  if (isDown(result.outcome) || result.outcome == Outcome::settled) stillUp_.erase(result.target);
  emit changed(result.target);
}

void LastOutcomes::forgetUnlisted() {
  std::erase_if(stillUp_, [&](const Target& target) { return !monitor_.isListed(target); });
  std::vector<Target> forgotten;
  std::erase_if(results_, [&](const auto& entry) {
    if (monitor_.isListed(entry.first)) return false;
    forgotten.push_back(entry.first);
    return true;
  });
  for (const Target& target : forgotten) emit changed(target);
}

}  // namespace onhook
