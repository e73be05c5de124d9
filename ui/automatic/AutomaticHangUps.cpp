#include "ui/automatic/AutomaticHangUps.h"

#include <algorithm>
#include <utility>

#include "ui/automatic/AutomaticRules.h"
#include "ui/session/ConnectionMonitor.h"
#include "ui/session/HangUpController.h"

namespace onhook {

namespace {

using namespace std::chrono_literals;

/// How often the counters are looked at.
constexpr Duration lookInterval = 30s;
/// How often at least it is looked at the clock, which may jump.
constexpr Duration clockInterval = 60s;
constexpr Duration countdownStep = 1s;

QDateTime nextTime(const QTime& at, const QDateTime& now) {
  const QDateTime today(now.date(), at);
  return today > now ? today : QDateTime(now.date().addDays(1), at);
}

}  // namespace

AutomaticHangUps::AutomaticHangUps(ConnectionMonitor& monitor, const HangUpController& controller,
                                   const AutomaticRules& rules, std::shared_ptr<Runtime> runtime,
                                   QObject* parent)
    : QObject(parent),
      monitor_(monitor),
      controller_(controller),
      rules_(rules),
      runtime_(std::move(runtime)),
      wallClock_([] { return QDateTime::currentDateTime(); }) {
  timer_.setSingleShot(true);
  connect(&timer_, &QTimer::timeout, this, &AutomaticHangUps::tick);
  connect(&monitor, &ConnectionMonitor::changed, this, &AutomaticHangUps::look);
  connect(&rules, &AutomaticRules::changed, this, &AutomaticHangUps::look);
  connect(&controller, &HangUpController::started, this, &AutomaticHangUps::look);
  connect(&controller, &HangUpController::finished, this, [this](const HangUpResult& result) {
    if (isDown(result.outcome)) down_.insert(result.target);
    look();
  });
}

void AutomaticHangUps::setWallClock(std::function<QDateTime()> wallClock) {
  wallClock_ = std::move(wallClock);
}

bool AutomaticHangUps::isCandidate(const Connection& connection) {
  return !connection.entry.empty() && !connection.seenOnly && connection.mayHangUp.authority != Authority::no;
}

bool AutomaticHangUps::isPaused(const Connection& connection) const {
  return connection.state != ConnectionState::connected || controller_.isHangingUp(connection.target);
}

void AutomaticHangUps::pause(const Target& target) {
  const auto found = watched_.find(target);
  if (found == watched_.end()) return;
  found->second.listed = true;
  if (found->second.warning) endWarning(target, found->second);
}

void AutomaticHangUps::look() {
  for (auto& [target, watched] : watched_) watched.listed = false;
  for (const Snapshot& snapshot : monitor_.snapshots()) {
    // What was up before this program has counted without it.
    const bool isNew = known_[snapshot.provider];
    if (snapshot.reach == Reach::reached) known_[snapshot.provider] = true;
    // Events bring snapshots too, with counters of the look before.
    const bool looked = std::exchange(looks_[snapshot.provider], snapshot.look) != snapshot.look;
    if (rules_.all().empty()) continue;
    for (const Connection& connection : snapshot.connections) {
      if (!isCandidate(connection) || down_.contains(connection.target)) continue;
      if (isPaused(connection))
        pause(connection.target);
      else
        noteConnection(connection, isNew, looked);
    }
  }
  std::erase_if(watched_, [this](const auto& one) {
    const auto& [target, watched] = one;
    if (watched.listed) return false;
    if (watched.warning) news_.emplace_back([this, target = target] { emit warningEnded(target); });
    noteChanged(target);
    return true;
  });
  std::erase_if(down_, [this](const Target& target) { return !monitor_.isListed(target); });
  setTimer();
  tell();
}

void AutomaticHangUps::tell() {
  for (const auto& one : std::exchange(news_, {})) one();
}

void AutomaticHangUps::noteChanged(const Target& target) {
  news_.emplace_back([this, target] { emit changed(target); });
}

void AutomaticHangUps::noteDue(const Target& target, const Warning& warning) {
  news_.emplace_back([this, target, warning] { emit due(target, warning); });
}

void AutomaticHangUps::noteConnection(const Connection& connection, bool isNew, bool looked) {
  const AutomaticRule rule = rules_.of({connection.target.provider, connection.entry});
  if (rule.isEmpty()) return;
  const TimePoint now = runtime_->now();
  const auto [found, isFirst] = watched_.try_emplace(connection.target, isNew);
  Watched& watched = found->second;
  watched.listed = true;
  if (isFirst) watched.from = connection.since.value_or(now);
  if (isFirst || looked) watched.meter.note(now, connection);
  if (rule != watched.rule) {
    watched.rule = rule;
    renewTimes(watched, wallClock_());
    noteChanged(connection.target);
  }
  judge(connection.target, watched);
}

void AutomaticHangUps::renewTimes(Watched& watched, const QDateTime& after) {
  watched.clockAt = watched.rule.at ? nextTime(*watched.rule.at, after) : QDateTime();
  watched.upForAt = QDateTime();
  if (!watched.rule.after) return;
  const Duration left = watched.from + *watched.rule.after - runtime_->now();
  watched.upForAt =
      wallClock_().addMSecs(std::chrono::duration_cast<std::chrono::milliseconds>(left).count());
}

void AutomaticHangUps::countAnew(Watched& watched) {
  watched.from = runtime_->now();
  watched.meter.restart(watched.from);
  // A time that was warned of is over.
  const QDateTime now = wallClock_();
  const bool wasNear = watched.clockAt.isValid() && watched.clockAt <= now.addSecs(warningTime.count());
  renewTimes(watched, wasNear ? std::max(now, watched.clockAt) : now);
}

std::optional<AutomaticHangUps::Reason> AutomaticHangUps::reasonFor(const Watched& watched) const {
  const AutomaticRule& rule = watched.rule;
  // The warning is given before: it is hung up when it is said to be.
  if (rule.after && runtime_->now() + warningTime >= watched.from + *rule.after) return Reason::upFor;
  if (watched.clockAt.isValid() && wallClock_().addSecs(warningTime.count()) >= watched.clockAt)
    return Reason::timeOfDay;
  if (rule.bytes && watched.meter.bytes() >= *rule.bytes) return Reason::bytes;
  if (rule.idle && watched.meter.counts() && watched.meter.idleFor() >= *rule.idle) return Reason::idle;
  return std::nullopt;
}

void AutomaticHangUps::judge(const Target& target, Watched& watched) {
  const std::optional<Reason> reason = reasonFor(watched);
  const TimePoint now = runtime_->now();
  if (!reason) {
    if (watched.warning) endWarning(target, watched);
    return;
  }
  if (!watched.warning) {
    watched.warning = Warning{*reason, watched.rule, now + warningTime};
    news_.emplace_back([this, target] { emit warningBegan(target); });
    noteChanged(target);
    return;
  }
  if (now < watched.warning->due) return;
  countAnew(watched);  // for one that stays up
  noteDue(target, endWarning(target, watched));
}

AutomaticHangUps::Warning AutomaticHangUps::endWarning(const Target& target, Watched& watched) {
  const Warning ended = *std::exchange(watched.warning, std::nullopt);
  news_.emplace_back([this, target] { emit warningEnded(target); });
  noteChanged(target);
  return ended;
}

std::optional<AutomaticHangUps::Plan> AutomaticHangUps::planOf(const Target& connection) const {
  const auto found = watched_.find(connection);
  if (found == watched_.end() || controller_.isHangingUp(connection)) return std::nullopt;
  const Watched& watched = found->second;
  Plan plan{watched.rule, std::nullopt, watched.meter.counts(), std::nullopt};
  for (const QDateTime& time : {watched.clockAt, watched.upForAt})
    if (time.isValid() && (!plan.at || time < *plan.at)) plan.at = time;
  if (watched.warning)
    plan.left = std::max(0s, std::chrono::ceil<std::chrono::seconds>(watched.warning->due - runtime_->now()));
  return plan;
}

const AutomaticHangUps::Warning* AutomaticHangUps::warningOf(const Target& connection) const {
  const auto found = watched_.find(connection);
  return found == watched_.end() || !found->second.warning ? nullptr : &*found->second.warning;
}

std::vector<Target> AutomaticHangUps::warned() const {
  std::vector<Target> targets;
  for (const auto& [target, watched] : watched_)
    if (watched.warning) targets.push_back(target);
  return targets;
}

void AutomaticHangUps::keep(const Target& connection) {
  const auto found = watched_.find(connection);
  if (found == watched_.end()) return;
  countAnew(found->second);
  if (found->second.warning) endWarning(connection, found->second);
  setTimer();
  tell();
}

void AutomaticHangUps::hangUpNow(const Target& connection) {
  const auto found = watched_.find(connection);
  if (found == watched_.end() || !found->second.warning) return;
  countAnew(found->second);
  noteDue(connection, endWarning(connection, found->second));
  setTimer();
  tell();
}

void AutomaticHangUps::tick() {
  const bool needsLook =
      std::ranges::any_of(watched_, [](const auto& one) { return one.second.rule.needsCounters(); });
  for (const Target& target : warned()) noteChanged(target);
  look();
  if (needsLook) monitor_.refresh();
}

Duration AutomaticHangUps::nextFor(const Watched& watched) const {
  if (watched.warning) return countdownStep;
  const TimePoint now = runtime_->now();
  Duration next = Duration::max();
  const auto by = [&](TimePoint at, Duration longest) {
    next = std::min(next, std::clamp<Duration>(at - now, countdownStep, longest));
  };
  const AutomaticRule& rule = watched.rule;
  if (rule.after) by(watched.from + *rule.after - warningTime, Duration::max());
  if (watched.clockAt.isValid())
    by(now + std::chrono::milliseconds(wallClock_().msecsTo(watched.clockAt)) - warningTime, clockInterval);
  if (rule.idle && watched.meter.counts()) by(*watched.meter.idleAt(*rule.idle), lookInterval);
  if (rule.bytes) by(watched.meter.fullAt(*rule.bytes).value_or(TimePoint::max()), lookInterval);
  // It may begin to count.
  if (rule.needsCounters()) next = std::min(next, lookInterval);
  return next;
}

void AutomaticHangUps::setTimer() {
  Duration next = Duration::max();
  for (const auto& [target, watched] : watched_) next = std::min(next, nextFor(watched));
  if (next == Duration::max()) {
    timer_.stop();
    return;
  }
  // A QTimer counts milliseconds in an int.
  timer_.start(std::min(std::chrono::ceil<std::chrono::milliseconds>(next), std::chrono::milliseconds(24h)));
}

}  // namespace onhook
