#include "core/providers/pppd/PppdProvider.h"

#include "core/providers/pppd/ConnectionId.h"
#include "core/providers/pppd/Worker.h"

namespace onhook {

PppdProvider::PppdProvider(PppdOptions options)
    : ThreadedProvider(pppd::providerName),
      worker_(std::make_unique<pppd::Worker>(std::move(options), state())) {}

PppdProvider::~PppdProvider() = default;

std::string PppdProvider::displayName() const {
  return "pppd";
}

Reply PppdProvider::force(const Target& target) {
  return carryOut(target, HangUpCall::Step::force);
}

}  // namespace onhook
