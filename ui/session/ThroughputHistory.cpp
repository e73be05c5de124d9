#include "ui/session/ThroughputHistory.h"

#include <utility>

#include "ui/session/ConnectionMonitor.h"

namespace onhook {

using namespace std::chrono_literals;

namespace {

// While a hang-up waits, looks come fast: samples of moments would only be noise.
constexpr Duration shortest = 700ms;
// The looks come each second; what lies further apart was not watched.
constexpr Duration longest = 5s;

double perSecond(std::uint64_t before, std::uint64_t now, Duration span) {
  return static_cast<double>(now - before) / std::chrono::duration<double>(span).count();
}

}  // namespace

ThroughputHistory::ThroughputHistory(const ConnectionMonitor& monitor, std::shared_ptr<Runtime> runtime,
                                     QObject* parent)
    : QObject(parent), monitor_(monitor), runtime_(std::move(runtime)) {
  connect(&monitor, &ConnectionMonitor::changed, this, &ThroughputHistory::note);
}

void ThroughputHistory::setWatched(bool watched) {
  if (std::exchange(watched_, watched) == watched || watched) return;
  counted_.clear();
  looks_.clear();
}

const ThroughputHistory::Samples* ThroughputHistory::of(const Target& target) const {
  const auto found = counted_.find(target);
  return found == counted_.end() ? nullptr : &found->second.samples;
}

void ThroughputHistory::note() {
  if (!watched_) return;
  bool looked = false;
  for (const Snapshot& snapshot : monitor_.snapshots()) {
    // Events bring snapshots too, with counters of the look before.
    if (std::exchange(looks_[snapshot.provider], snapshot.look) == snapshot.look) continue;
    noteSnapshot(snapshot);
    looked = true;
  }
  if (looked) emit changed();
}

void ThroughputHistory::noteSnapshot(const Snapshot& snapshot) {
  for (auto& [target, counted] : counted_)
    if (target.provider == snapshot.provider) counted.listed = false;
  for (const Connection& connection : snapshot.connections) {
    count(connection.target, connection.bytesIn, connection.bytesOut);
    for (const Link& link : connection.links) count(link.target, link.bytesIn, link.bytesOut);
  }
  std::erase_if(counted_, [](const auto& one) { return !one.second.listed; });
}

void ThroughputHistory::count(const Target& target, std::optional<std::uint64_t> in,
                              std::optional<std::uint64_t> out) {
  if (!in && !out) return;
  const TimePoint now = runtime_->now();
  const auto [found, isNew] = counted_.try_emplace(target, Counted{now, in.value_or(0), out.value_or(0), {}});
  Counted& counted = found->second;
  counted.listed = true;
  const Duration passed = now - counted.at;
  if (isNew || passed < shortest) return;
  const bool goesOn = passed <= longest && in.value_or(0) >= counted.in && out.value_or(0) >= counted.out;
  if (goesOn)
    counted.samples.push_back({counted.at, now, perSecond(counted.in, in.value_or(0), passed),
                               perSecond(counted.out, out.value_or(0), passed)});
  counted.at = now;
  counted.in = in.value_or(0);
  counted.out = out.value_or(0);
  while (!counted.samples.empty() && counted.samples.front().to < now - span) counted.samples.pop_front();
}

}  // namespace onhook
