#include "ui/session/HangUpController.h"

#include <QDeadlineTimer>
#include <algorithm>
#include <utility>

#include "ui/session/HangUpThread.h"

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

/// What runs does all that is wanted: a watch asks for nothing, and a forced hang-up is one too.
bool isEnough(HangUpProcedure::Mode running, HangUpProcedure::Mode wanted) {
  using Mode = HangUpProcedure::Mode;
  return wanted == Mode::watch || running == wanted || running == Mode::force;
}

/// By when its worker must have spoken.
QDeadlineTimer deadlineOf(const HangUpSettings& settings, bool waitsForAuthority) {
  constexpr Duration endless = std::chrono::hours(24 * 365);
  if (settings.limit >= endless) return QDeadlineTimer(QDeadlineTimer::Forever);
  const Duration limit = settings.limit + (waitsForAuthority ? settings.authorityTime : Duration::zero());
  return QDeadlineTimer(std::chrono::ceil<std::chrono::milliseconds>(limit + settings.lastLook + overtime));
}

}  // namespace

/// One hang-up or watch from started() to finished().
struct HangUpController::Running {
  std::uint64_t serial = 0;
  std::unique_ptr<HangUpThread> thread;
  HangUpProcedure::Mode mode = HangUpProcedure::Mode::watch;
  TimePoint since;
  HangUpProgress latest;
  QDeadlineTimer deadline{
      QDeadlineTimer::Forever};  ///< by then the worker has spoken, or it is ended without
  bool givenUp = false;
};

HangUpController::HangUpController(std::shared_ptr<Runtime> runtime, QObject* parent)
    : QObject(parent), runtime_(std::move(runtime)) {
  watchdog_.setSingleShot(true);
  // Once round the event queue before judging: when it was this thread that slept, the worker's word is in
  // there.
  connect(&watchdog_, &QTimer::timeout, this, &HangUpController::endOverdue, Qt::QueuedConnection);
}

HangUpController::~HangUpController() {
  while (!running_.empty()) {
    const auto& [target, running] = *running_.begin();
    running->thread->giveUp();
    const HangUpResult result = endedHere(target, *running, Outcome::givenUp);
    finish(result.target, result);
  }

  const QDeadlineTimer deadline(partingTime);
  std::vector<std::shared_ptr<HangUpThread>> blocked;
  for (auto& [serial, thread] : ending_) {
    thread->worker().disconnect(this);
    thread->thread().disconnect(this);
    if (!thread->wait(deadline)) blocked.push_back(std::move(thread));
  }
  if (blocked.empty()) return;
  // A QThread must not be destroyed before it has ended, and these may never end: they are handed to a thread
  // that nobody waits for either.
  runtime_->launch([blocked = std::move(blocked)]() mutable {
    for (const auto& thread : blocked) thread->wait(QDeadlineTimer(QDeadlineTimer::Forever));
    blocked.clear();
  });
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

Target HangUpController::watch(std::shared_ptr<Provider> provider, const Target& target) {
  return start(std::move(provider), target, HangUpProcedure::Mode::watch);
}

Target HangUpController::start(std::shared_ptr<Provider> provider, const Target& target,
                               HangUpProcedure::Mode mode) {
  for (const Target& candidate : {target, target.whole()}) {
    const Running* running = ownOf(candidate);
    if (running && !running->givenUp && isEnough(running->mode, mode)) return candidate;
  }
  const Target own = target;  // a slot may end what `target` refers to
  if (Running* former = ownOf(own)) {
    // A watch, or what is just being given up: the new one takes its place within the same started() and
    // finished().
    former->thread->giveUp();
    ending_.emplace(former->serial, std::move(former->thread));
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
  const auto serial = ++lastSerial_;
  running.serial = serial;
  running.thread = std::make_unique<HangUpThread>(std::move(procedure), target);
  running.mode = mode;
  running.since = runtime_->now();
  running.latest = HangUpProgress{};
  running.latest.target = target;
  running.latest.forced = mode == HangUpProcedure::Mode::force;
  running.deadline = deadlineOf(settings_, false);
  running.givenUp = false;

  HangUpThread& thread = *running.thread;
  connect(&thread.worker(), &HangUpWorker::progress, this,
          [this, serial](const HangUpProgress& news) { noteProgress(serial, news); });
  connect(&thread.worker(), &HangUpWorker::finished, this,
          [this, serial](const HangUpResult& result) { noteFinished(serial, result); });
  connect(&thread.thread(), &QThread::finished, this, [this, serial] { forgetThread(serial); });
  if (thread.start()) {
    setWatchdog();
    return;
  }
  HangUpResult result;
  result.target = target;
  result.outcome = Outcome::refused;
  result.error = Error{ErrorDomain::onhook, "no-thread", "The system has no thread to give for it.",
                       "Wait until other hang-ups have ended, then ask again."};
  // Later, so that the caller has its answer before the outcome.
  QMetaObject::invokeMethod(
      this, [this, serial, result] { noteFinished(serial, result); }, Qt::QueuedConnection);
}

void HangUpController::giveUp(const Target& target) {
  Running* running = ownOf(target);
  if (!running) running = ownOf(target.whole());
  if (!running || running->givenUp) return;
  running->givenUp = true;
  running->deadline = QDeadlineTimer(giveUpTime);
  running->thread->giveUp();
  setWatchdog();
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
    running->deadline = deadlineOf(settings_, news.waitsForAuthority);
    setWatchdog();
  }
  running->latest = news;
  emit progress(news);
}

void HangUpController::noteFinished(std::uint64_t serial, const HangUpResult& result) {
  const Running* running = ownOf(result.target);
  if (running && running->serial == serial) finish(result.target, result);
}

void HangUpController::finish(const Target& target, const HangUpResult& result) {
  auto node = running_.extract(target);
  Running& running = *node.mapped();
  if (running.thread->thread().isRunning()) ending_.emplace(running.serial, std::move(running.thread));
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
  return result;
}

void HangUpController::endOverdue() {
  std::vector<HangUpResult> overdue;
  for (const auto& [target, running] : running_) {
    if (!running->deadline.hasExpired()) continue;
    running->thread->giveUp();
    HangUpResult result =
        endedHere(target, *running, running->givenUp ? Outcome::givenUp : Outcome::providerLost);
    if (!running->givenUp) {
      result.error = Error{ErrorDomain::onhook, "no-answer", "Its provider does not answer.",
                           "Look whether it is still listed, then ask again."};
    }
    overdue.push_back(std::move(result));
  }
  for (const HangUpResult& result : overdue) {
    // A slot may have ended or renewed another of them meanwhile.
    const Running* running = ownOf(result.target);
    if (running && running->deadline.hasExpired()) finish(result.target, result);
  }
  setWatchdog();
}

void HangUpController::setWatchdog() {
  std::optional<QDeadlineTimer> next;
  for (const auto& [target, running] : running_) {
    if (!running->deadline.isForever() && (!next || running->deadline < *next)) next = running->deadline;
  }
  if (!next) {
    watchdog_.stop();
    return;
  }
  const auto left = std::chrono::milliseconds(next->remainingTime());
  watchdog_.start(std::min<std::chrono::milliseconds>(left, longestSleep));
}

void HangUpController::forgetThread(std::uint64_t serial) {
  ending_.erase(serial);
}

HangUpController::Running* HangUpController::ownOf(const Target& target) {
  const auto found = running_.find(target);
  return found == running_.end() ? nullptr : found->second.get();
}

const HangUpController::Running* HangUpController::covering(const Target& target) const {
  for (const Target& candidate : {target, target.whole()}) {
    const auto found = running_.find(candidate);
    if (found != running_.end()) return found->second.get();
  }
  return nullptr;
}

}  // namespace onhook
