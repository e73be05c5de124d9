#include "core/providers/ras/RasProvider.h"

#include <utility>

#include "core/providers/ras/Dialing.h"
#include "core/providers/ras/HangUpRequest.h"
#include "core/providers/ras/Looker.h"
#include "core/providers/ras/LookerState.h"
#include "core/providers/ras/RasCalls.h"

namespace onhook {

RasProvider::RasProvider(std::shared_ptr<Runtime> runtime, ras::RasSystem system)
    : runtime_(std::move(runtime)),
      calls_(std::make_shared<ras::RasCalls>(std::move(system))),
      state_(std::make_shared<ras::LookerState>(std::string(rasProviderName))),
      observer_(state_) {
  state_->askLookAtAll();
  runtime_->launch([looker = std::make_shared<ras::Looker>(runtime_, calls_, state_)] { looker->run(); });
}

RasProvider::~RasProvider() {
  state_->end();
}

std::string RasProvider::displayName() const {
  return "Windows RAS";
}

Reply RasProvider::hangUp(const Target& target) {
  return ras::HangUpRequest(calls_, state_, runtime_, target).carryOut();
}

Permission RasProvider::mayHangUp(const Target& target) const {
  return state_->permission(target);
}

DialResult RasProvider::dial(const std::string& entryId, DialWith with) {
  return ras::Dialing(calls_, state_, runtime_).dial(entryId, with);
}

}  // namespace onhook
