#include "core/providers/pppd/PppdProvider.h"

#include "core/linux/SharedState.h"
#include "core/providers/pppd/ConnectionId.h"
#include "core/providers/pppd/Worker.h"

namespace onhook {

PppdProvider::PppdProvider(PppdOptions options)
    : state_(std::make_shared<SharedState>(pppd::providerName)),
      worker_(std::make_unique<pppd::Worker>(std::move(options), state_)) {}

PppdProvider::~PppdProvider() = default;

std::string PppdProvider::name() const {
  return pppd::providerName;
}

std::string PppdProvider::displayName() const {
  return "pppd";
}

Snapshot PppdProvider::snapshot() const {
  return state_->snapshot();
}

Presence PppdProvider::presence(const Target& target) const {
  return state_->presence(target);
}

std::uint64_t PppdProvider::look(const Target& target) {
  return state_->askLook(target);
}

std::uint64_t PppdProvider::lookAtAll() {
  return state_->askLookAtAll();
}

Subscription PppdProvider::subscribe(const Target& target, std::shared_ptr<Wakeup> wakeup) {
  return state_->subscribe(target, std::move(wakeup));
}

Subscription PppdProvider::subscribeToList(std::shared_ptr<Wakeup> wakeup) {
  return state_->subscribeToList(std::move(wakeup));
}

Reply PppdProvider::hangUp(const Target& target) {
  const auto call = std::make_shared<HangUpCall>(target);
  state_->post(call);
  return call->wait();
}

Reply PppdProvider::force(const Target& target) {
  const auto call = std::make_shared<HangUpCall>(target, HangUpCall::Step::force);
  state_->post(call);
  return call->wait();
}

Permission PppdProvider::mayHangUp(const Target& target) const {
  return state_->permission(target);
}

}  // namespace onhook
