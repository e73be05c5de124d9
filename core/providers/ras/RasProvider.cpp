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
      state_(std::make_shared<ras::LookerState>(std::string(rasProviderName))) {
  state_->askLookAtAll();
  runtime_->launch([looker = std::make_shared<ras::Looker>(runtime_, calls_, state_)] { looker->run(); });
}

RasProvider::~RasProvider() {
  state_->end();
}

std::string RasProvider::displayName() const {
  return "Windows RAS";
}

Snapshot RasProvider::snapshot() const {
  return state_->snapshot();
}

Presence RasProvider::presence(const Target& target) const {
  return state_->presence(target);
}

std::uint64_t RasProvider::look(const Target& target) {
  return state_->askLook(target);
}

std::uint64_t RasProvider::lookAtAll() {
  return state_->askLookAtAll();
}

Subscription RasProvider::subscribe(const Target& target, std::shared_ptr<Wakeup> wakeup) {
  return state_->subscribe(target, std::move(wakeup));
}

Subscription RasProvider::subscribeToList(std::shared_ptr<Wakeup> wakeup) {
  return state_->subscribeToList(std::move(wakeup));
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
