#include "core/providers/pppd/PppdProvider.h"

#include "core/linux/ThreadState.h"
#include "core/providers/pppd/ConnectionId.h"
#include "core/providers/pppd/DialDesk.h"
#include "core/providers/pppd/Worker.h"

namespace onhook {

PppdProvider::PppdProvider(PppdOptions options)
    : ThreadedProvider(pppd::providerName),
      desk_(std::make_shared<pppd::DialDesk>()),
      worker_(std::make_unique<pppd::Worker>(std::move(options), state(), desk_)) {}

PppdProvider::~PppdProvider() = default;

std::string PppdProvider::displayName() const {
  return "pppd";
}

Reply PppdProvider::force(const Target& target) {
  return carryOut(target, HangUpCall::Step::force);
}

Reply PppdProvider::keepDown(const Target& target) {
  return carryOut(target, HangUpCall::Step::keepDown);
}

DialResult PppdProvider::dial(const std::string& entryId, DialWith) {
  const auto call = std::make_shared<pppd::DialCall>(entryId);
  desk_->post(call);
  state()->askLookAtAll();  // wakes the thread
  return call->wait();
}

}  // namespace onhook
