#include "core/linux/ThreadedProvider.h"

#include <utility>

#include "core/linux/ThreadState.h"

namespace onhook {

ThreadedProvider::ThreadedProvider(std::string name)
    : name_(std::move(name)), state_(std::make_shared<ThreadState>(name_)) {}

Snapshot ThreadedProvider::snapshot() const {
  return state_->snapshot();
}

Presence ThreadedProvider::presence(const Target& target) const {
  return state_->presence(target);
}

std::uint64_t ThreadedProvider::look(const Target& target) {
  return state_->askLook(target);
}

std::uint64_t ThreadedProvider::lookAtAll() {
  return state_->askLookAtAll();
}

Subscription ThreadedProvider::subscribe(const Target& target, std::shared_ptr<Wakeup> wakeup) {
  return state_->subscribe(target, std::move(wakeup));
}

Subscription ThreadedProvider::subscribeToList(std::shared_ptr<Wakeup> wakeup) {
  return state_->subscribeToList(std::move(wakeup));
}

Reply ThreadedProvider::carryOut(const Target& target, HangUpCall::Step step) {
  const auto call = std::make_shared<HangUpCall>(target, step);
  state_->post(call);
  return call->wait();
}

Reply ThreadedProvider::hangUp(const Target& target) {
  return carryOut(target, HangUpCall::Step::hangUp);
}

Permission ThreadedProvider::mayHangUp(const Target& target) const {
  return state_->permission(target);
}

}  // namespace onhook
