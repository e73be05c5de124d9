#include "ui/history/HistoryRecorder.h"

#include <QUuid>
#include <algorithm>
#include <chrono>
#include <utility>

#include "ui/history/HistoryStore.h"
#include "ui/session/Comebacks.h"
#include "ui/session/ConnectionMonitor.h"
#include "ui/session/DialController.h"
#include "ui/session/HangUpController.h"
#include "ui/session/LeftHangUps.h"

namespace onhook {

namespace {

QString text(const std::string& words) {
  return QString::fromStdString(words);
}

QString text(std::string_view words) {
  return QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()));
}

HistoryEntry::End endOf(Outcome outcome) {
  using End = HistoryEntry::End;
  switch (outcome) {
    case Outcome::confirmed:
      return End::confirmed;
    case Outcome::alreadyGone:
      return End::alreadyGone;
    case Outcome::settled:
      return End::settled;
    case Outcome::stillUp:
      return End::stillUp;
    case Outcome::refused:
      return End::refused;
    case Outcome::providerLost:
      return End::providerLost;
    case Outcome::givenUp:
      return End::givenUp;
  }
  return End::notKnown;
}

/// None: nothing came of it that is worth a line; what hung it up has one.
std::optional<HistoryEntry::End> endOf(DialOutcome outcome) {
  switch (outcome) {
    case DialOutcome::connected:
      return HistoryEntry::End::connected;
    case DialOutcome::failed:
      return HistoryEntry::End::failed;
    case DialOutcome::timedOut:
      return HistoryEntry::End::timedOut;
    case DialOutcome::hungUp:
    case DialOutcome::givenUp:
      break;
  }
  return std::nullopt;
}

void describe(HistoryEntry& entry, const Connection& connection) {
  entry.name = text(connection.name);
  entry.kind = text(toString(connection.kind));
  entry.variant = text(connection.variant);
  entry.interface = text(connection.interface);
  entry.device = text(connection.device);
  entry.owner = text(connection.owner);
  entry.entry = text(connection.entry);
  entry.bytesIn = connection.bytesIn;
  entry.bytesOut = connection.bytesOut;
}

}  // namespace

HistoryRecorder::HistoryRecorder(ConnectionMonitor& monitor, const HangUpController& controller,
                                 const DialController& dials, HistoryStore& store,
                                 std::shared_ptr<Runtime> runtime, QObject* parent)
    : QObject(parent),
      monitor_(monitor),
      controller_(controller),
      store_(store),
      runtime_(std::move(runtime)),
      run_(QUuid::createUuid().toByteArray(QUuid::WithoutBraces)) {
  connect(&monitor, &ConnectionMonitor::changed, this, &HistoryRecorder::noteChanged);
  connect(&controller, &HangUpController::started, this, &HistoryRecorder::noteStarted);
  connect(&controller, &HangUpController::progress, this, &HistoryRecorder::noteProgress);
  connect(&controller, &HangUpController::finished, this, &HistoryRecorder::noteFinished);
  connect(&dials, &DialController::started, this, [this](const EntryKey& key) {
    dialing_[key] = {QDateTime::currentDateTimeUtc(), asker({key.provider, {}, std::nullopt})};
  });
  connect(&dials, &DialController::finished, this, &HistoryRecorder::noteDialEnd);
  auto* const comebacks = new Comebacks(monitor, controller, runtime_, this);
  connect(comebacks, &Comebacks::cameBack, this, &HistoryRecorder::noteComeback);
  connect(&dials, &DialController::started, comebacks, &Comebacks::forget);
}

void HistoryRecorder::setLeft(const LeftHangUps& left) {
  left_ = &left;
  connect(&left, &LeftHangUps::lost, this, &HistoryRecorder::noteLost);
}

HistoryEntry HistoryRecorder::factsOf(const Target& target) const {
  HistoryEntry facts;
  facts.target = target;
  facts.practice = target.provider == practice_;
  if (facts.practice) facts.boot = run_;
  facts.system = monitor_.displayName(target.provider);
  const Connection* const connection = monitor_.find(target);
  if (connection == nullptr) return facts;
  describe(facts, *connection);
  const TimePoint now = runtime_->now();
  if (!target.link) {
    facts.upFor = seen_.upFor(target, now);
    facts.upForAtLeast = seen_.isAtLeast(target);
    return facts;
  }
  const auto link = std::ranges::find(connection->links, target, &Link::target);
  facts.bytesIn.reset();
  facts.bytesOut.reset();
  if (link == connection->links.end()) return facts;
  facts.link = text(link->name);
  if (!link->device.empty()) facts.device = text(link->device);
  facts.bytesIn = link->bytesIn;
  facts.bytesOut = link->bytesOut;
  if (link->since) facts.upFor = std::max(Duration::zero(), now - *link->since);
  return facts;
}

void HistoryRecorder::announce(const Target& target, HistoryEntry::By by) {
  // One that runs is joined: it stays whose it is.
  if (!controller_.isHangingUp(target)) announced_[target] = by;
}

HistoryRecorder::Asked HistoryRecorder::askedNow(const Target& target) {
  if (!controller_.isWatch(target)) {
    const auto running = controller_.running(target);
    const Way way = !running            ? Way::hangUp
                    : running->forced   ? Way::force
                    : running->keepDown ? Way::keepDown
                                        : Way::hangUp;
    const auto announced = announced_.extract(target);
    return {announced.empty() ? asker(target) : announced.mapped(), way};
  }
  if (left_ != nullptr && left_->nameOf(target)) return {By::formerRun, Way::hangUp};
  // Who keeps waiting has asked before.
  const auto before = asked_.find(target);
  return before == asked_.end() ? Asked{By::unasked, Way::watch} : before->second;
}

void HistoryRecorder::noteStarted(const Target& target) {
  Running& running = running_[target];
  running.began = QDateTime::currentDateTimeUtc();
  running.asked = askedNow(target);
  running.watch = controller_.isWatch(target);
  running.facts = factsOf(target);
  running.asOf = runtime_->now();
  if (running.facts.name.isEmpty() && left_ != nullptr)
    running.facts.name = left_->nameOf(target).value_or(QString());
  if (!target.link) expectWith(target, running.facts.name);
  // What it has carried is read once more while it can be.
  monitor_.refresh();
}

void HistoryRecorder::noteProgress(const HangUpProgress& news) {
  const auto found = running_.find(news.target);
  if (found == running_.end()) return;
  Running& running = found->second;
  if (news.byAnother) {
    running.asked.by = By::anotherOnhook;
    running.watch = true;
    return;
  }
  const bool watch = controller_.isWatch(news.target);
  // It was turned into a hang-up, or into one by the harder way.
  if (running.watch && !watch) running.asked = askedNow(news.target);
  running.watch = watch;
  if (news.forced) running.asked.way = Way::force;
  if (news.keepDown) running.asked.way = Way::keepDown;
}

void HistoryRecorder::noteFinished(const HangUpResult& result) {
  const auto node = running_.extract(result.target);
  if (node.empty()) return;
  const Running& running = node.mapped();
  const Asked asked = running.asked;
  HistoryEntry entry = monitor_.isListed(result.target) ? factsOf(result.target) : running.facts;
  if (entry.name.isEmpty()) entry.name = running.facts.name;
  entry.event = HistoryEntry::Event::hangUp;
  entry.by = asked.by;
  entry.way = asked.way;
  entry.end = endOf(result.outcome);
  entry.began = running.began;
  entry.ended = QDateTime::currentDateTimeUtc();
  entry.error = result.error;
  // It stood until now.
  if (!monitor_.isListed(result.target) && entry.upFor) *entry.upFor += runtime_->now() - running.asOf;

  const bool down = entry.isDown();
  const bool ownWord = asked.by != By::unasked && asked.by != By::anotherOnhook;
  if (down) {
    ended_.insert(result.target);
    asked_.erase(result.target);
  } else if (result.outcome == Outcome::refused || !ownWord) {
    asked_.erase(result.target);
    stopExpecting(result.target);
  } else {
    asked_[result.target] = asked;
  }
  // What another does it notes itself, or the next one that finds what it left.
  const bool saysNothing = result.outcome == Outcome::givenUp && !result.asked && asked.by != By::formerRun;
  if (down || (ownWord && !saysNothing)) store_.add(entry);
}

void HistoryRecorder::noteChanged() {
  const ListChanges& changes = monitor_.changes();
  const auto gone = seen_.compare(changes, runtime_->now());
  for (const Connection* const one : changes.added) renewFacts(one->target);
  for (const ListChanges::Changed& one : changes.changed) renewFacts(one.now->target);
  for (const SeenConnections::Gone& one : gone)
    if (!running_.contains(one.connection.target) && !ended_.contains(one.connection.target)) noteDrop(one);

  const auto unlisted = [this](const Target& target) { return !monitor_.isListed(target); };
  std::erase_if(ended_, unlisted);
  std::erase_if(announced_, [&](const auto& one) { return unlisted(one.first); });
  std::erase_if(asked_, [&](const auto& one) { return unlisted(one.first); });
  std::erase_if(with_, [&](const auto& one) { return unlisted(one.first); });
}

void HistoryRecorder::renewFacts(const Target& whole) {
  // A connection sorts directly before its links.
  for (auto it = running_.lower_bound(whole); it != running_.end() && whole.takesIn(it->first); ++it) {
    auto& [target, running] = *it;
    if (!monitor_.isListed(target)) continue;
    const QString name = running.facts.name;
    running.facts = factsOf(target);
    running.asOf = runtime_->now();
    if (running.facts.name.isEmpty()) running.facts.name = name;
  }
}

void HistoryRecorder::noteDrop(const SeenConnections::Gone& gone) {
  const Target& target = gone.connection.target;
  HistoryEntry entry = factsOf(target);
  describe(entry, gone.connection);
  entry.event = HistoryEntry::Event::drop;
  entry.end = HistoryEntry::End::dropped;
  entry.began = entry.ended = QDateTime::currentDateTimeUtc();
  entry.upFor = gone.upFor;
  entry.upForAtLeast = gone.upForAtLeast;
  if (const auto asked = asked_.find(target); asked != asked_.end()) {
    entry.by = asked->second.by;
    entry.way = asked->second.way;
  } else if (const auto with = with_.find(target); with != with_.end()) {
    entry.with = with->second;
  }
  store_.add(entry);
}

void HistoryRecorder::expectWith(const Target& target, const QString& name) {
  for (const Connection* const above : monitor_.lists().standingOn(target)) with_[above->target] = name;
}

void HistoryRecorder::stopExpecting(const Target& target) {
  for (const Connection* const above : monitor_.lists().standingOn(target)) with_.erase(above->target);
}

void HistoryRecorder::noteDialEnd(const DialEnd& end) {
  const EntryKey key{end.provider, end.entry};
  const auto node = dialing_.extract(key);
  const auto how = endOf(end.outcome);
  if (node.empty() || !how) return;
  HistoryEntry entry = factsOf(end.target.value_or(Target{end.provider, {}, std::nullopt}));
  entry.entry = text(end.entry);
  if (entry.name.isEmpty()) entry.name = entry.entry;
  if (const Entry* const dialed = monitor_.find(key)) {
    entry.name = text(dialed->name);
    entry.kind = text(toString(dialed->kind));
    entry.variant = text(dialed->variant);
    if (entry.device.isEmpty()) entry.device = text(dialed->device);
  }
  entry.event = HistoryEntry::Event::connect;
  entry.by = node.mapped().second;
  entry.end = *how;
  entry.began = node.mapped().first;
  entry.ended = QDateTime::currentDateTimeUtc();
  // It has carried nothing yet that would be of use.
  entry.upFor.reset();
  entry.bytesIn.reset();
  entry.bytesOut.reset();
  entry.error = end.error;
  store_.add(entry);
}

void HistoryRecorder::noteLost(const LeftHangUp& left) {
  HistoryEntry entry = factsOf(left.entry.target);
  if (!left.ofThisBoot) entry.boot = left.entry.boot;
  if (entry.name.isEmpty()) entry.name = left.entry.name;
  entry.by = By::formerRun;
  entry.way = left.entry.forced ? Way::force : Way::hangUp;
  entry.end = HistoryEntry::End::notKnown;
  entry.began = left.entry.began;
  entry.ended = QDateTime::currentDateTimeUtc();
  store_.add(entry);
}

void HistoryRecorder::noteComeback(const Target& target) {
  if (const Connection* const connection = monitor_.find(target))
    store_.noteComeback(target.provider, text(connection->entry), QDateTime::currentDateTimeUtc());
}

}  // namespace onhook
