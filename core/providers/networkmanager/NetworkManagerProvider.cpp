#include "core/providers/networkmanager/NetworkManagerProvider.h"

#include "core/linux/SharedState.h"
#include "core/providers/networkmanager/Rows.h"
#include "core/providers/networkmanager/Worker.h"

namespace onhook {

NetworkManagerProvider::NetworkManagerProvider(NetworkManagerOptions options)
    : state_(std::make_shared<SharedState>(networkmanager::providerName)),
      worker_(std::make_unique<networkmanager::Worker>(std::move(options), state_)) {}

NetworkManagerProvider::~NetworkManagerProvider() = default;

std::string NetworkManagerProvider::name() const {
  return networkmanager::providerName;
}

std::string NetworkManagerProvider::displayName() const {
  return "NetworkManager";
}

Snapshot NetworkManagerProvider::snapshot() const {
  return state_->snapshot();
}

Presence NetworkManagerProvider::presence(const Target& target) const {
  return state_->presence(target);
}

std::uint64_t NetworkManagerProvider::look(const Target& target) {
  return state_->askLook(target);
}

std::uint64_t NetworkManagerProvider::lookAtAll() {
  return state_->askLookAtAll();
}

Subscription NetworkManagerProvider::subscribe(const Target& target, std::shared_ptr<Wakeup> wakeup) {
  return state_->subscribe(target, std::move(wakeup));
}

Subscription NetworkManagerProvider::subscribeToList(std::shared_ptr<Wakeup> wakeup) {
  return state_->subscribeToList(std::move(wakeup));
}

Reply NetworkManagerProvider::hangUp(const Target& target) {
  const auto call = std::make_shared<HangUpCall>(target);
  state_->post(call);
  return call->wait();
}

Permission NetworkManagerProvider::mayHangUp(const Target& target) const {
  return state_->permission(target);
}

}  // namespace onhook
