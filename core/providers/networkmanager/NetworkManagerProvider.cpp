#include "core/providers/networkmanager/NetworkManagerProvider.h"

#include "core/providers/networkmanager/DialCall.h"
#include "core/providers/networkmanager/Rows.h"
#include "core/providers/networkmanager/Worker.h"

namespace onhook {

NetworkManagerProvider::NetworkManagerProvider(NetworkManagerOptions options)
    : ThreadedProvider(networkmanager::providerName),
      worker_(std::make_unique<networkmanager::Worker>(std::move(options), state())) {}

NetworkManagerProvider::~NetworkManagerProvider() = default;

std::string NetworkManagerProvider::displayName() const {
  return "NetworkManager";
}

Reply NetworkManagerProvider::keepDown(const Target& target) {
  return carryOut(target, HangUpCall::Step::keepDown);
}

DialResult NetworkManagerProvider::dial(const std::string& entryId, DialWith) {
  const auto call = std::make_shared<networkmanager::DialCall>(entryId);
  worker_->post(call);
  return call->wait();
}

}  // namespace onhook
