#include "tests/soak/SoakWorld.h"

#include <algorithm>

#include "core/providers/simulated/SimulatedIdentity.h"

namespace onhook::soak {

using namespace std::chrono_literals;

namespace {

/// What never ends is waited for briefly; what does, for longer than a machine with much else to do needs.
constexpr Duration briefly = 400ms, patiently = 30s;

HangUpSettings settingsFor(Duration limit) {
  HangUpSettings settings;
  settings.limit = limit;
  settings.settleTime = 30ms;
  settings.firstPoll = 10ms;
  settings.longestPoll = 50ms;
  settings.lastLook = 1s;
  return settings;
}

bool neverEnds(const SimulatedHangUp& hangUp) {
  return hangUp.takes == Duration::max() || hangUp.refuses ||
         (!hangUp.heldBy.empty() && hangUp.heldFor == Duration::max());
}

/// Everything has its outcome long before, also on a machine with much else to do.
constexpr qint64 longestLife = 120'000;

}  // namespace

SoakWorld::SoakWorld(std::shared_ptr<Runtime> runtime, std::uint64_t seed, int connections, SoakTally& tally)
    : random_(seed),
      seed_(seed),
      script_(randomScript(random_, connections)),
      tally_(tally),
      provider_(std::make_shared<SimulatedProvider>(runtime, script_)),
      controller_(runtime) {
  connect(&controller_, &HangUpController::started, this, &SoakWorld::noteStarted);
  connect(&controller_, &HangUpController::finished, this, &SoakWorld::noteFinished);
  connect(&look_, &QTimer::timeout, this, [this] {
    if (!begun_)
      begin();
    else
      finishIfDone();
  });
  look_.start(2ms);
  age_.start();
}

void SoakWorld::begin() {
  const Snapshot snapshot = provider_->observer().snapshot();
  if (snapshot.connections.empty() && age_.elapsed() < longestLife) return;
  begun_ = true;
  look_.start(200ms);
  std::vector<Target> targets;
  for (const Connection& connection : snapshot.connections) {
    names_[connection.target] = connection.name;
    // Its links by themselves, or both at once.
    const bool links = !connection.links.empty() && oneIn(random_, 2);
    if (links)
      for (const Link& link : connection.links) targets.push_back(link.target);
    if (!links || oneIn(random_, 2)) targets.push_back(connection.target);
  }
  std::ranges::shuffle(targets, random_);
  for (const Target& target : targets) act(target);
  // Some twice, and some not for long.
  for (const Target& target : targets) {
    if (oneIn(random_, 8)) act(target);
    if (oneIn(random_, 30)) controller_.giveUp(target);
  }
  finishIfDone();
}

bool SoakWorld::mayStayUp(const Target& target) const {
  const SimulatedEntry* const entry = entryOf(target);
  // A system that is away has not heard of it, and is not asked twice.
  if (entry == nullptr || !script_.outages.empty()) return true;
  const auto number = target.link ? simulatedLinkNumber(target) : std::nullopt;
  const bool isLink = number && static_cast<std::size_t>(*number) <= entry->links.size();
  return neverEnds(isLink ? entry->links[static_cast<std::size_t>(*number) - 1].hangUp : entry->hangUp);
}

void SoakWorld::act(const Target& target) {
  const bool watches = oneIn(random_, 12);
  controller_.setSettings(settingsFor(watches || mayStayUp(target) ? briefly : patiently));
  const Target covering =
      watches ? controller_.watch(provider_, target) : controller_.hangUp(provider_, target);
  if (!covering.takesIn(target)) complain(QStringLiteral("covered by something else"), target);
  owed_.insert(covering);
}

void SoakWorld::noteStarted(const Target& target) {
  if (++open_[target] != 1) complain(QStringLiteral("started twice"), target);
}

void SoakWorld::noteFinished(const HangUpResult& result) {
  if (--open_[result.target] != 0) complain(QStringLiteral("finished without a start"), result.target);
  owed_.erase(result.target);
  tally_.count(result.outcome);
  judge(result);
  finishIfDone();
}

const SimulatedEntry* SoakWorld::entryOf(const Target& target) const {
  const auto name = names_.find(target.whole());
  if (name == names_.end()) return nullptr;
  const auto found = std::ranges::find(script_.entries, name->second, &SimulatedEntry::name);
  return found == script_.entries.end() ? nullptr : &*found;
}

bool SoakWorld::endsVisibly(const Target& target) const {
  const SimulatedEntry* const entry = entryOf(target);
  // What has its handle may answer anything.
  if (entry == nullptr || !script_.outages.empty() || entry->statusError || !entry->handleReusedBy.empty())
    return false;
  const auto hides = [](const SimulatedHangUp& hangUp) { return hangUp.hidesEnd; };
  return !hides(entry->hangUp) &&
         std::ranges::none_of(entry->links, [&](const SimulatedLink& link) { return hides(link.hangUp); });
}

QString SoakWorld::outcomeWithFacts(const HangUpResult& result) const {
  const std::string_view word = toString(result.outcome);
  QString facts = QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
  const SimulatedEntry* const entry = entryOf(result.target);
  if (entry == nullptr) return facts;
  facts +=
      QStringLiteral(
          " (look %1, after %2 ms; vanishes %3, others %4, back %5, early %6, status %7, hides %8, takes %9")
          .arg(result.presence.look)
          .arg(std::chrono::duration_cast<std::chrono::milliseconds>(result.took).count())
          .arg(entry->vanishesAfter.has_value())
          .arg(entry->othersHangUpAfter.has_value())
          .arg(entry->comesBackAfter.has_value())
          .arg(entry->leavesListEarly)
          .arg(entry->statusError.has_value())
          .arg(entry->hangUp.hidesEnd)
          .arg(std::chrono::duration_cast<std::chrono::milliseconds>(entry->hangUp.takes).count());
  for (const Evidence& piece : result.presence.evidence)
    facts += QStringLiteral(", %1").arg(QString::fromStdString(piece.toString()));
  for (const SimulatedOutage& outage : script_.outages)
    facts += QStringLiteral(", outage %1").arg(static_cast<int>(outage.kind));
  return facts + QStringLiteral(", links %1, reused %2, refuses %3, held %4, gone when asked %5)")
                     .arg(entry->links.size())
                     .arg(!entry->handleReusedBy.empty())
                     .arg(entry->hangUp.refuses.has_value())
                     .arg(!entry->hangUp.heldBy.empty())
                     .arg(entry->hangUp.goneWhenAsked);
}

void SoakWorld::judge(const HangUpResult& result) {
  const bool stands = provider_->standsReally(result.target);
  if (isDown(result.outcome) && stands)
    complain(QStringLiteral("said to be %1 while it stands").arg(outcomeWithFacts(result)), result.target);
  // What ends does so long before the limit.
  if (result.outcome == Outcome::stillUp && !stands && result.asked && !mayStayUp(result.target) &&
      endsVisibly(result.target))
    complain(QStringLiteral("gone, and said to be %1").arg(outcomeWithFacts(result)), result.target);
  if (result.outcome == Outcome::settled && endsVisibly(result.target))
    complain(QStringLiteral("seen, and said to be %1").arg(outcomeWithFacts(result)), result.target);
}

void SoakWorld::complain(const QString& what, const Target& target) {
  tally_.complain(
      QStringLiteral("world %1, %2: %3").arg(seed_).arg(QString::fromStdString(target.toString()), what));
}

void SoakWorld::finishIfDone() {
  if (done_ || !begun_) return;
  const bool tooOld = age_.elapsed() > longestLife;
  if (controller_.runningCount() > 0 && !tooOld) return;
  done_ = true;
  look_.stop();
  for (const Target& target : owed_) complain(QStringLiteral("no outcome"), target);
  for (const auto& [target, count] : open_)
    if (count != 0) complain(QStringLiteral("started, never finished"), target);
  emit done();
}

}  // namespace onhook::soak
