#include "core/providers/simulated/SimulatedCore.h"

#include <utility>

#include "core/Translate.h"
#include "core/providers/simulated/SimulatedTraffic.h"

namespace onhook {

namespace {

/// The answer to a call whose system went away in the middle.
Reply closed(std::string text) {
  return {Reply::Kind::noAnswer,
          Error{ErrorDomain::onhook, "practice-away", std::move(text),
                translate("simulated",
                          "Wait for it to come back: it may still carry out what it was asked for.")}};
}

}  // namespace

SimulatedProvider::Core::Core(std::shared_ptr<Runtime> runtime, SimulatedScript script)
    : runtime_(std::move(runtime)), world_(std::move(script), runtime_->now()), memory_(world_.script()) {
  asked_.any = asked_.all = true;  // the first look
  lastLook_ = 1;
}

void SimulatedProvider::Core::run() {
  std::unique_lock lock(mutex_);
  while (!stopping_) {
    // The count is read before the world, so that whatever is asked from here on ends the wait below.
    const auto seen = work_.count();
    advance();
    tellFrozen(lock);
    const bool told = world_.takeEvents();
    if ((told || asked_.any) && !world_.frozen()) {
      makeLook(lock);
      continue;
    }
    const TimePoint next = world_.nextInstant();
    lock.unlock();
    runtime_->wait(work_, seen, next);
    lock.lock();
  }
}

void SimulatedProvider::Core::stop() {
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
  }
  work_.notify();
  stopped_.notify();
}

void SimulatedProvider::Core::makeLook(std::unique_lock<std::mutex>& lock) {
  // What is asked for from here on needs another look: this one has begun.
  const Asked served = std::exchange(asked_, {});
  const std::uint64_t number = lastLook_;
  const Duration takes = world_.script().lookTakes;
  if (takes > Duration::zero()) {
    waitUntil(runtime_->now() + takes, lock);
    if (!awaitThaw(lock)) return;
  }
  ++looks_;
  const SimulatedMemory::Changes changes =
      memory_.update(world_, {number, runtime_->now(), served.all, world_.takeNews(), served.targets});
  cleanUpDials();
  bool tellsList = changes.list || served.all;
  if (!changes.ended.empty()) {
    // The second look follows at once; whoever waits is told when that is done, and of the list after that.
    if (!std::exchange(asked_.any, true)) ++lastLook_;
    asked_.targets.insert(changes.ended.begin(), changes.ended.end());
  }
  if (listWaits_ || changes.ended.empty()) {
    tellsList |= std::exchange(listWaits_, false);
  } else {
    listWaits_ = std::exchange(tellsList, false);
  }
  lock.unlock();
  for (const Target& target : changes.connections) {
    if (!changes.ended.contains(target)) subscribers_.notifyTarget(target);
  }
  for (const Target& target : served.targets) subscribers_.notifyTarget(target);
  if (tellsList) subscribers_.notifyList();
  lock.lock();
}

void SimulatedProvider::Core::cleanUpDials() {
  std::erase_if(dialed_, [this](const Target& target) {
    const PresenceState state = memory_.presence(target).state;
    if (!memory_.keepsPortAfterFailing(target)) return state == PresenceState::gone;
    // It would keep its port for good (RasDial, Remarks).
    world_.hangUp(target);
    return true;
  });
}

void SimulatedProvider::Core::tellFrozen(std::unique_lock<std::mutex>& lock) {
  if (!memory_.noteFrozen(world_.frozen())) return;
  lock.unlock();
  subscribers_.notifyList();
  lock.lock();
}

void SimulatedProvider::Core::waitUntil(TimePoint instant, std::unique_lock<std::mutex>& lock) {
  while (!stopping_ && runtime_->now() < instant) {
    const auto seen = stopped_.count();
    lock.unlock();
    runtime_->wait(stopped_, seen, instant);
    lock.lock();
  }
  advance();
}

bool SimulatedProvider::Core::awaitThaw(std::unique_lock<std::mutex>& lock) {
  advance();
  while (!stopping_ && world_.frozen()) waitUntil(world_.nextInstant(), lock);
  return !stopping_;
}

Snapshot SimulatedProvider::Core::snapshot() const {
  const std::lock_guard lock(mutex_);
  return memory_.snapshot();
}

Traffic SimulatedProvider::Core::traffic() const {
  const std::lock_guard lock(mutex_);
  return simulatedTraffic(world_.script(), memory_.snapshot());
}

Presence SimulatedProvider::Core::presence(const Target& target) const {
  const std::lock_guard lock(mutex_);
  return memory_.presence(target);
}

Permission SimulatedProvider::Core::mayHangUp(const Target& target) const {
  const std::lock_guard lock(mutex_);
  return memory_.mayHangUp(target);
}

std::uint64_t SimulatedProvider::Core::ask(std::unique_lock<std::mutex>& lock) {
  const bool joins = std::exchange(asked_.any, true);
  const std::uint64_t number = joins ? lastLook_ : ++lastLook_;
  lock.unlock();
  work_.notify();
  return number;
}

std::uint64_t SimulatedProvider::Core::look(const Target& target) {
  std::unique_lock lock(mutex_);
  memory_.track(target);
  asked_.targets.insert(target);
  return ask(lock);
}

std::uint64_t SimulatedProvider::Core::lookAtAll() {
  std::unique_lock lock(mutex_);
  asked_.all = true;
  return ask(lock);
}

void SimulatedProvider::Core::watch(const Target& target) {
  const std::lock_guard lock(mutex_);
  memory_.watch(target);
}

void SimulatedProvider::Core::unwatch(const Target& target) {
  const std::lock_guard lock(mutex_);
  memory_.unwatch(target);
}

Reply SimulatedProvider::Core::ask(const Target& target,
                                   NativeHangUp (SimulatedWorld::*call)(const Target&)) {
  std::unique_lock lock(mutex_);
  if (!awaitThaw(lock))
    return closed(translate("simulated", "The practice network was closed before it was asked."));
  const NativeHangUp answer = (world_.*call)(target);
  work_.notify();
  waitUntil(answer.returnsAt, lock);
  if (stopping_)
    return closed(translate("simulated", "The practice network was closed before it had answered."));
  if (world_.away())
    return closed(translate("simulated", "The practice network went away before it had answered."));
  return answer.reply;
}

Reply SimulatedProvider::Core::force(const Target& target) {
  std::unique_lock lock(mutex_);
  if (!awaitThaw(lock))
    return closed(translate("simulated", "The practice network was closed before it was asked."));
  Reply reply = world_.force(target);
  work_.notify();
  return reply;
}

DialResult SimulatedProvider::Core::dial(const std::string& entryId) {
  std::unique_lock lock(mutex_);
  if (!awaitThaw(lock))
    return {{}, closed(translate("simulated", "The practice network was closed before it was asked.")).error};
  DialResult result = world_.dial(entryId);
  if (result.target) {
    memory_.noteDialed(*result.target, entryId);
    dialed_.insert(*result.target);
  }
  lock.unlock();
  work_.notify();
  if (result.target) {
    subscribers_.notifyTarget(*result.target);
    subscribers_.notifyList();
  }
  return result;
}

bool SimulatedProvider::Core::standsReally(const Target& target) const {
  const std::lock_guard lock(mutex_);
  advance();
  return world_.standsReally(target);
}

std::optional<TimePoint> SimulatedProvider::Core::endedAt(const Target& target) const {
  const std::lock_guard lock(mutex_);
  return world_.endedAt(target);
}

int SimulatedProvider::Core::nativeHangUps(const Target& target) const {
  const std::lock_guard lock(mutex_);
  return world_.nativeHangUps(target);
}

int SimulatedProvider::Core::nativeLooks() const {
  const std::lock_guard lock(mutex_);
  return looks_;
}

}  // namespace onhook
