#include "core/linux/ThreadedProvider.h"

#include <utility>

#include "core/linux/ThreadState.h"

namespace onhook {

ThreadedProvider::ThreadedProvider(std::string name)
    : name_(std::move(name)), state_(std::make_shared<ThreadState>(name_)), observer_(state_) {}

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
