#include "tests/windows/stand_in/StandInMachine.h"

#include <algorithm>
#include <utility>

namespace onhook::ras {

namespace {

/// What a call is answered that was still blocked when everything ended.
constexpr Dword serviceEnded = 1722;

}  // namespace

StandInMachine::StandInMachine(std::shared_ptr<Runtime> runtime, StandInScript script,
                               std::uint32_t firstNumber, std::function<void(EventHandle)> setEvent,
                               StandInWorld::Note note)
    : runtime_(std::move(runtime)),
      setEvent_(std::move(setEvent)),
      world_(std::move(script), runtime_->now(), firstNumber, std::move(note)) {}

void StandInMachine::start() {
  runtime_->launch([self = shared_from_this()] { self->run(); });
}

void StandInMachine::stop() {
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
  }
  happened_.notify();
}

void StandInMachine::run() {
  std::unique_lock lock(mutex_);
  while (!stopping_) {
    // The count is read before the world, so that whatever happens from here on ends the wait below.
    const auto seen = happened_.count();
    advance();
    const auto signals = world_.takeSignals();
    if (!signals.empty()) {
      lock.unlock();
      for (EventHandle const event : signals) setEvent_(event);
      lock.lock();
      continue;
    }
    waitMore(lock, seen, world_.nextInstant());
  }
}

Dword StandInMachine::call(const char* function, Needs needs,
                           const std::function<Dword(StandInWorld&)>& work) {
  std::unique_lock lock(mutex_);
  ++calls_[function];
  advance();
  if (needs == Needs::service) {
    if (!waitThawed(lock)) return serviceEnded;
    if (const auto* away = world_.inOutage(StandInOutage::Kind::away)) return away->code;
  }
  const Dword result = work(world_);
  tellChanges(lock);
  return result;
}

Dword StandInMachine::slowCall(const char* function, const std::function<Dword(StandInWorld&)>& work) {
  StandInSpan takes{};
  with([&](StandInWorld& world) { takes = world.script().callTakes; });
  if (takes > StandInSpan::zero()) blockFor(takes);
  return call(function, Needs::service, work);
}

void StandInMachine::blockFor(StandInSpan span) {
  std::unique_lock lock(mutex_);
  const TimePoint until = standInLater(runtime_->now(), span);
  while (!stopping_ && runtime_->now() < until) waitMore(lock, happened_.count(), until);
  advance();
}

void StandInMachine::with(const std::function<void(StandInWorld&)>& work) {
  std::unique_lock lock(mutex_);
  advance();
  work(world_);
  tellChanges(lock);
}

bool StandInMachine::waitUntil(const std::function<bool(StandInWorld&)>& holds, TimePoint until) {
  std::unique_lock lock(mutex_);
  while (!stopping_) {
    const auto seen = happened_.count();
    advance();
    if (holds(world_)) return true;
    waitMore(lock, seen, std::min(until, world_.nextInstant()));
  }
  return false;
}

int StandInMachine::calls(const std::string& function) const {
  const std::lock_guard lock(mutex_);
  const auto found = calls_.find(function);
  return found == calls_.end() ? 0 : found->second;
}

bool StandInMachine::waitThawed(std::unique_lock<std::mutex>& lock) {
  while (!stopping_ && world_.inOutage(StandInOutage::Kind::frozen)) {
    waitMore(lock, happened_.count(), world_.nextInstant());
    advance();
  }
  return !stopping_;
}

void StandInMachine::waitMore(std::unique_lock<std::mutex>& lock, std::uint64_t seen, TimePoint until) {
  lock.unlock();
  runtime_->wait(happened_, seen, until);
  lock.lock();
}

void StandInMachine::advance() {
  world_.advanceTo(runtime_->now());
}

void StandInMachine::tellChanges(std::unique_lock<std::mutex>& lock) {
  const bool changed = world_.takeChanged();
  lock.unlock();
  if (changed) happened_.notify();
}

}  // namespace onhook::ras
