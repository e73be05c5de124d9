#include "ui/session/HangUpController.h"

#include <algorithm>
#include <utility>

#include "core/NoThread.h"
#include "core/Translate.h"

#include "ui/session/HangUpJournal.h"
#include "ui/session/HangUpWorker.h"
#include "ui/session/UiRelay.h"

namespace onhook {

using namespace std::chrono_literals;

namespace {

/// How long past the procedure's own last look the worker may stay silent.
constexpr auto overtime = 2s;
/// The same after it was told to give up.
constexpr auto giveUpTime = 500ms;
/// How long the controller's end may take, whatever a provider does.
constexpr auto partingTime = 1s;
/// The longest the watchdog sleeps: a QTimer counts milliseconds in an int.
constexpr auto longestSleep = 1h;
/// When it wakes so much too late, this was the machine's sleep, or its own thread's.
constexpr auto overslept = 1s;

/// What runs does all that is wanted: a watch asks for nothing, and a hang-up that is forced or that keeps
/// down is one too.
bool isEnough(HangUpProcedure::Mode running, HangUpProcedure::Mode wanted) {
  using Mode = HangUpProcedure::Mode;
  if (wanted == Mode::watch || running == wanted) return true;
  return wanted == Mode::hangUp && running != Mode::watch;
}

}  // namespace

/// One hang-up or watch from started() to finished().
struct HangUpController::Running {
  std::uint64_t serial = 0;
  std::shared_ptr<HangUpWorker> worker;
  HangUpProcedure::Mode mode = HangUpProcedure::Mode::watch;
  TimePoint since;
  HangUpProgress latest;
  TimePoint deadline = TimePoint::max();  ///< by then the worker has spoken, or it is ended without
  bool givenUp = false;
  bool byAnother = false;  ///< a watch of what another process hangs up
  bool left = false;       ///< the program ends: no outcome is known
};

HangUpController::HangUpController(std::shared_ptr<Runtime> runtime, QObject* parent)
    : QObject(parent), runtime_(std::move(runtime)), relay_(std::make_shared<UiRelay>(this)) {
  watchdog_.setSingleShot(true);
  // Once round the event queue before judging: when it was this thread that slept, the worker's word is in
  // there.
  connect(&watchdog_, &QTimer::timeout, this, &HangUpController::endOverdue, Qt::QueuedConnection);
}

HangUpController::~HangUpController() {
  relay_->close();
  while (!running_.empty()) {
    const auto& [target, running] = *running_.begin();
    running->worker->giveUp();
    running->left = true;
    finishWithout(*running, endedHere(target, *running, Outcome::givenUp));
  }
  // What a provider blocks is left to itself.
  const QDeadlineTimer deadline(partingTime);
  for (const auto& [serial, worker] : ending_) worker->wait(deadline);
}

void HangUpController::setSettings(const HangUpSettings& settings) {
  settings_ = settings;
}

const HangUpSettings& HangUpController::settings() const {
  return settings_;
}

Target HangUpController::hangUp(std::shared_ptr<Provider> provider, const Target& target) {
  return start(std::move(provider), target, HangUpProcedure::Mode::hangUp);
}

Target HangUpController::force(std::shared_ptr<Provider> provider, const Target& target) {
  return start(std::move(provider), target, HangUpProcedure::Mode::force);
}

Target HangUpController::keepDown(std::shared_ptr<Provider> provider, const Target& target) {
  return start(std::move(provider), target, HangUpProcedure::Mode::keepDown);
}

Target HangUpController::watch(std::shared_ptr<Provider> provider, const Target& target) {
  return start(std::move(provider), target, HangUpProcedure::Mode::watch);
}

void HangUpController::watchAnother(std::shared_ptr<Provider> provider, const Target& target) {
  if (covering(target)) return;
  start(std::move(provider), target, HangUpProcedure::Mode::watch);
  Running* const own = ownOf(target);
  // Its worker's first word is queued, and not heard yet.
  if (own && own->mode == HangUpProcedure::Mode::watch) own->byAnother = own->latest.byAnother = true;
}

Target HangUpController::start(std::shared_ptr<Provider> provider, const Target& target,
                               HangUpProcedure::Mode mode) {
  for (const Target& candidate : {target, target.whole()}) {
    const Running* running = ownOf(candidate);
    if (running && !running->givenUp && isEnough(running->mode, mode)) return candidate;
  }
  // NOLINTNEXTLINE(performance-unnecessary-copy-initialization): a slot may end what `target` refers to
  Target own = target;
  if (Running* former = ownOf(own)) {
    // A watch, or what is just being given up: the new one takes its place within the same started() and
    // finished().
    former->worker->giveUp();
    ending_.emplace(former->serial, std::move(former->worker));
    begin(*former, std::move(provider), own, mode);
    emit progress(HangUpProgress(former->latest));
    return own;
  }
  begin(*running_.emplace(own, std::make_unique<Running>()).first->second, std::move(provider), own, mode);
  // The worker's word is queued, so this is still the first that is heard of it.
  emit started(own);
  return own;
}

void HangUpController::begin(Running& running, std::shared_ptr<Provider> provider, const Target& target,
                             HangUpProcedure::Mode mode) {
  auto procedure = std::make_shared<HangUpProcedure>(std::move(provider), runtime_, target, mode, settings_);
  if (journal_ && mode != HangUpProcedure::Mode::watch)
    procedure->setAdmission(journal_->admission(target, mode == HangUpProcedure::Mode::force,
                                                mode == HangUpProcedure::Mode::keepDown));
  const auto serial = ++lastSerial_;
  running.serial = serial;
  // `this` is only touched on its own thread, and not after the relay was closed.
  running.worker = std::make_shared<HangUpWorker>(
      std::move(procedure), target,
      HangUpWorker::Listener{
          [this, relay = relay_, serial](HangUpProgress news) {
            relay->post([this, serial, news = std::move(news)] { noteProgress(serial, news); });
          },
          [this, relay = relay_, serial](HangUpResult result) {
            relay->post([this, serial, result = std::move(result)] { noteFinished(serial, result); });
          }});
  running.mode = mode;
  running.since = runtime_->now();
  running.latest = HangUpProgress{};
  running.latest.target = target;
  running.latest.forced = mode == HangUpProcedure::Mode::force;
  running.latest.keepDown = mode == HangUpProcedure::Mode::keepDown;
  running.deadline = deadlineFor(false);
  running.givenUp = false;
  running.byAnother = false;

  if (running.worker->start(*runtime_)) {
    // Of a thousand the first one's time is looked at, not of each all others'.
    if (!watchdog_.isActive() || running.deadline < watchdogDue_) setWatchdog();
    return;
  }
  HangUpResult result;
  result.target = target;
  result.outcome = Outcome::refused;
  result.error = noThread();
  result.error->advice = translate("session", "Wait until other hang-ups have ended, then ask again.");
  // Later, so that the caller has its answer before the outcome.
  relay_->post([this, serial, result] { noteFinished(serial, result); });
}

void HangUpController::giveUp(const Target& target) {
  Running* running = ownOf(target);
  if (!running) running = ownOf(target.whole());
  if (running) giveUp(*running);
}

void HangUpController::giveUp(Running& running) {
  if (running.givenUp) return;
  running.givenUp = true;
  running.deadline = runtime_->now() + giveUpTime;
  running.worker->giveUp();
  setWatchdog();
}

void HangUpController::leaveAll() {
  for (const auto& [target, running] : running_) {
    running->left = true;
    giveUp(*running);
  }
}

bool HangUpController::waitForHangUps(const QDeadlineTimer& deadline) {
  return std::ranges::all_of(running_, [&deadline](const auto& entry) {
    const Running& running = *entry.second;
    return running.mode == HangUpProcedure::Mode::watch || running.worker->wait(deadline);
  });
}

TimePoint HangUpController::deadlineFor(bool waitsForAuthority) const {
  constexpr Duration endless = std::chrono::hours(24 * 365);
  if (settings_.limit >= endless) return TimePoint::max();
  const Duration limit = settings_.limit + (waitsForAuthority ? settings_.authorityTime : Duration::zero());
  return runtime_->now() + limit + settings_.lastLook + overtime;
}

std::optional<HangUpProgress> HangUpController::running(const Target& target) const {
  const Running* running = covering(target);
  if (!running) return std::nullopt;
  HangUpProgress news = running->latest;
  news.elapsed = runtime_->now() - running->since;
  return news;
}

bool HangUpController::isWatch(const Target& target) const {
  const Running* running = covering(target);
  return running && running->mode == HangUpProcedure::Mode::watch;
}

bool HangUpController::isHangingUp(const Target& target) const {
  const Running* running = covering(target);
  return running && running->mode != HangUpProcedure::Mode::watch;
}

std::vector<Target> HangUpController::runningTargets() const {
  std::vector<Target> targets;
  targets.reserve(running_.size());
  for (const auto& [target, running] : running_) targets.push_back(target);
  return targets;
}

void HangUpController::noteProgress(std::uint64_t serial, const HangUpProgress& news) {
  Running* running = ownOf(news.target);
  if (!running || running->serial != serial) return;
  if (running->latest.waitsForAuthority != news.waitsForAuthority && !running->givenUp) {
    running->deadline = deadlineFor(news.waitsForAuthority);
    setWatchdog();
  }
  if (news.byAnother) running->mode = HangUpProcedure::Mode::watch;
  if (journal_ && news.asked && !running->latest.asked) journal_->noteAsked(news.target);
  running->latest = news;
  running->latest.byAnother |= running->byAnother;
  emit progress(HangUpProgress(running->latest));
}

void HangUpController::noteFinished(std::uint64_t serial, const HangUpResult& result) {
  ending_.erase(serial);
  const Running* running = ownOf(result.target);
  if (running && running->serial == serial) finish(result.target, result);
}

void HangUpController::finishWithout(Running& running, const HangUpResult& result) {
  ending_.emplace(running.serial, running.worker);
  finish(result.target, result);
}

void HangUpController::finish(const Target& target, const HangUpResult& result) {
  const auto node = running_.extract(target);
  if (journal_) {
    if (node.mapped()->left && result.outcome == Outcome::givenUp)
      journal_->leave(target);
    else
      journal_->end(target);
  }
  emit finished(result);
}

HangUpResult HangUpController::endedHere(const Target& target, const Running& running,
                                         Outcome outcome) const {
  HangUpResult result;
  result.target = target;
  result.outcome = outcome;
  result.asked = running.latest.asked;
  result.took = runtime_->now() - running.since;
  result.presence = running.latest.presence;
  result.forced = running.mode == HangUpProcedure::Mode::force;
  result.keepDown = running.mode == HangUpProcedure::Mode::keepDown;
  return result;
}

bool HangUpController::grantTimeAfterJump() {
  const TimePoint now = runtime_->now();
  if (now < watchdogDue_ + overslept) return false;
  for (const auto& [target, running] : running_) {
    const Duration own = running->givenUp ? Duration(giveUpTime) : settings_.lastLook + overtime;
    if (running->deadline <= now) running->deadline = now + own;
  }
  setWatchdog();
  return true;
}

void HangUpController::endOverdue() {
  if (grantTimeAfterJump()) return;
  const auto isOverdue = [now = runtime_->now()](const Running& running) { return running.deadline <= now; };
  std::vector<HangUpResult> overdue;
  for (const auto& [target, running] : running_) {
    if (!isOverdue(*running)) continue;
    running->worker->giveUp();
    HangUpResult result =
        endedHere(target, *running, running->givenUp ? Outcome::givenUp : Outcome::providerLost);
    if (!running->givenUp) {
      result.error =
          Error{ErrorDomain::onhook, "no-answer", translate("session", "Its provider does not answer."),
                translate("session", "Look whether it is still listed, then ask again.")};
    }
    overdue.push_back(std::move(result));
  }
  for (const HangUpResult& result : overdue) {
    // A slot may have ended or renewed another of them meanwhile.
    Running* const running = ownOf(result.target);
    if (running && isOverdue(*running)) finishWithout(*running, result);
  }
  setWatchdog();
}

void HangUpController::setWatchdog() {
  TimePoint next = TimePoint::max();
  for (const auto& [target, running] : running_) next = std::min(next, running->deadline);
  if (next == TimePoint::max()) {
    watchdog_.stop();
    return;
  }
  const TimePoint now = runtime_->now();
  const auto left = std::clamp<Duration>(next - now, Duration::zero(), longestSleep);
  watchdog_.start(std::chrono::ceil<std::chrono::milliseconds>(left));
  watchdogDue_ = std::min<TimePoint>(next, now + longestSleep);
}

HangUpController::Running* HangUpController::ownOf(const Target& target) {
  const auto found = running_.find(target);
  return found == running_.end() ? nullptr : found->second.get();
}

const HangUpController::Running* HangUpController::covering(const Target& target) const {
  if (running_.empty()) return nullptr;
  auto found = running_.find(target);
  if (found == running_.end() && target.link) found = running_.find(target.whole());
  return found == running_.end() ? nullptr : found->second.get();
}

}  // namespace onhook
