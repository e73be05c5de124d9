#include "ui/session/Comebacks.h"

#include <algorithm>
#include <utility>

#include "ui/session/ConnectionMonitor.h"
#include "ui/session/HangUpController.h"

namespace onhook {

namespace {

/// What is dialed again later than this was hardly dialed by the system itself...
constexpr auto longestAbsence = std::chrono::minutes(1);
/// ...unless that was known to do so: a service may take its time (systemd.service(5), RestartSec=).
constexpr auto longestKnownAbsence = std::chrono::hours(1);

}  // namespace

Comebacks::Comebacks(const ConnectionMonitor& monitor, const HangUpController& controller,
                     std::shared_ptr<Runtime> runtime, QObject* parent)
    : QObject(parent), monitor_(monitor), runtime_(std::move(runtime)) {
  connect(&monitor, &ConnectionMonitor::changed, this, &Comebacks::compare);
  connect(&controller, &HangUpController::started, this, &Comebacks::noteStarted);
  connect(&controller, &HangUpController::finished, this, &Comebacks::noteFinished);
}

void Comebacks::forget(const EntryKey& entry) {
  std::erase_if(watched_, [&](const auto& one) {
    return one.first.provider == entry.provider && one.second.entry == entry.id;
  });
}

void Comebacks::noteStarted(const Target& target) {
  const Connection* connection = target.link ? nullptr : monitor_.find(target);
  if (!connection || connection->entry.empty()) return;
  // Noted now: by the time the outcome arrives, the next connection may be listed already.
  watched_[target] = Watched{connection->entry, connectionsOf(target.provider, connection->entry),
                             connection->comesBack, false, TimePoint()};
}

void Comebacks::noteFinished(const HangUpResult& result) {
  const auto found = watched_.find(result.target);
  if (found == watched_.end()) return;
  if (result.outcome != Outcome::confirmed) {
    watched_.erase(found);
    return;
  }
  found->second.down = true;
  found->second.downSince = runtime_->now();
  compare();
}

void Comebacks::compare() {
  std::erase_if(back_, [this](const Target& target) { return !monitor_.find(target); });
  std::vector<Target> news;
  std::erase_if(watched_, [&](const auto& one) {
    const Watched& watched = one.second;
    if (!watched.down) return false;
    // Nobody looks any more: who is listed when somebody does again has not just come back.
    if (!monitor_.provider(one.first.provider)) return true;
    const Duration absence = runtime_->now() - watched.downSince;
    if (absence > (watched.comesBack ? Duration(longestKnownAbsence) : longestAbsence)) return true;
    for (const Target& target : connectionsOf(one.first.provider, watched.entry)) {
      if (std::ranges::find(watched.before, target) != watched.before.end()) continue;
      if (back_.insert(target).second) news.push_back(target);
      return true;
    }
    return false;
  });
  for (const Target& target : news) emit cameBack(target);
}

std::vector<Target> Comebacks::connectionsOf(const std::string& provider, const std::string& entry) const {
  std::vector<Target> targets;
  for (const Snapshot& snapshot : monitor_.snapshots()) {
    if (snapshot.provider != provider) continue;
    for (const Connection& connection : snapshot.connections) {
      if (connection.entry == entry) targets.push_back(connection.target);
    }
  }
  return targets;
}

}  // namespace onhook
