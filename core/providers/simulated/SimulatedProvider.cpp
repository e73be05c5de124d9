#include "core/providers/simulated/SimulatedProvider.h"

#include <utility>

#include "core/Translate.h"
#include "core/providers/simulated/SimulatedCore.h"

namespace onhook {

SimulatedProvider::SimulatedProvider(const std::shared_ptr<Runtime>& runtime, SimulatedScript script)
    : core_(std::make_shared<Core>(runtime, std::move(script))) {
  runtime->launch([core = core_] { core->run(); });
}

SimulatedProvider::~SimulatedProvider() {
  core_->stop();
}

std::string SimulatedProvider::name() const {
  return std::string(simulatedProviderName);
}
std::string SimulatedProvider::displayName() const {
  return translate("simulated", "Practice network");
}

DialResult SimulatedProvider::dial(const std::string& entryId, DialWith) {
  return core_->dial(entryId);
}
std::shared_ptr<const NetworkView> SimulatedProvider::networkView() const {
  class View final : public NetworkView {
   public:
    explicit View(std::shared_ptr<Core> core) : core_(std::move(core)) {}
    Traffic read() const override { return core_->traffic(); }

   private:
    const std::shared_ptr<Core> core_;
  };
  return std::make_shared<View>(core_);
}

bool SimulatedProvider::standsReally(const Target& target) const {
  return core_->standsReally(target);
}
std::optional<TimePoint> SimulatedProvider::endedAt(const Target& target) const {
  return core_->endedAt(target);
}
int SimulatedProvider::nativeHangUps(const Target& target) const {
  return core_->nativeHangUps(target);
}
int SimulatedProvider::nativeLooks() const {
  return core_->nativeLooks();
}

Snapshot SimulatedProvider::snapshot() const {
  return core_->snapshot();
}
Presence SimulatedProvider::presence(const Target& target) const {
  return core_->presence(target);
}
std::uint64_t SimulatedProvider::look(const Target& target) {
  return core_->look(target);
}
std::uint64_t SimulatedProvider::lookAtAll() {
  return core_->lookAtAll();
}

Subscription SimulatedProvider::subscribe(const Target& target, std::shared_ptr<Wakeup> wakeup) {
  core_->watch(target);
  auto waiter = std::make_shared<Subscription>(core_->subscribers().toTarget(target, std::move(wakeup)));
  return Subscription([core = std::weak_ptr(core_), target, waiter] {
    waiter->end();
    if (const auto alive = core.lock()) alive->unwatch(target);
  });
}

Subscription SimulatedProvider::subscribeToList(std::shared_ptr<Wakeup> wakeup) {
  return core_->subscribers().toList(std::move(wakeup));
}

Reply SimulatedProvider::hangUp(const Target& target) {
  // A call may outlive the provider, never what it works on.
  const std::shared_ptr<Core> core = core_;
  return core->hangUp(target);
}

Reply SimulatedProvider::force(const Target& target) {
  const std::shared_ptr<Core> core = core_;
  return core->force(target);
}

Reply SimulatedProvider::keepDown(const Target& target) {
  const std::shared_ptr<Core> core = core_;
  return core->keepDown(target);
}

Permission SimulatedProvider::mayHangUp(const Target& target) const {
  return core_->mayHangUp(target);
}

}  // namespace onhook
