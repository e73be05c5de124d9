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
/// So often it is looked for those that have been away for that long.
constexpr auto sweepInterval = std::chrono::seconds(1);

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
  // The next one may have been listed before this one's outcome arrived.
  const auto back = findBack(found->first, found->second);
  if (!back) return;
  watched_.erase(found);
  if (back_.insert(*back).second) emit cameBack(*back);
}

void Comebacks::compare() {
  std::erase_if(back_, [this](const Target& target) { return !monitor_.find(target); });
  if (watched_.empty()) return;
  // Only what is listed anew, or says now what it was dialed from, can be one that is back.
  const ListChanges& changes = monitor_.changes();
  std::set<EntryKey> entries;
  for (const Connection* const one : changes.added) entries.insert({one->target.provider, one->entry});
  for (const auto& [before, now] : changes.changed)
    if (before->entry != now->entry) entries.insert({now->target.provider, now->entry});
  std::set<std::string> providers;
  for (const auto& provider : monitor_.providers()) providers.insert(provider->name());
  const TimePoint now = runtime_->now();
  // Thousands are not gone through each time that something else changes.
  const bool same = providers == providers_;
  if (entries.empty() && same && now < nextSweep_) return;
  providers_ = std::move(providers);
  nextSweep_ = now + sweepInterval;
  std::vector<Target> news;
  std::erase_if(watched_, [&](const auto& one) {
    const auto& [gone, watched] = one;
    if (!watched.down) return false;
    // Nobody looks any more: who is listed when somebody does again has not just come back.
    if (!providers_.contains(gone.provider)) return true;
    if (now - watched.downSince > (watched.comesBack ? Duration(longestKnownAbsence) : longestAbsence))
      return true;
    if (!entries.contains({gone.provider, watched.entry})) return false;
    const auto back = findBack(gone, watched);
    if (back && back_.insert(*back).second) news.push_back(*back);
    return back.has_value();
  });
  for (const Target& target : news) emit cameBack(target);
}

std::optional<Target> Comebacks::findBack(const Target& gone, const Watched& watched) const {
  for (const Target& target : connectionsOf(gone.provider, watched.entry))
    if (std::ranges::find(watched.before, target) == watched.before.end()) return target;
  return std::nullopt;
}

std::vector<Target> Comebacks::connectionsOf(const std::string& provider, const std::string& entry) const {
  std::vector<Target> targets;
  for (const Connection* const connection : monitor_.lists().dialedFrom({provider, entry}))
    targets.push_back(connection->target);
  return targets;
}

}  // namespace onhook
