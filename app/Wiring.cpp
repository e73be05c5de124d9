#include "app/Wiring.h"

#include "app/SystemProviders.h"
#include "core/SystemRuntime.h"
#include "core/providers/simulated/PracticeNetwork.h"
#include "core/providers/simulated/SimulatedIdentity.h"
#include "core/providers/simulated/SimulatedProvider.h"

namespace onhook {

Wiring::Wiring(bool practice)
    : runtime_(std::make_shared<SystemRuntime>()),
      monitor_(runtime_),
      controller_(runtime_),
      dialing_(monitor_, controller_, runtime_) {
  if (practice) {
    addPracticeNetwork();
    return;
  }
  for (auto& provider : systemProviders(runtime_)) monitor_.addProvider(std::move(provider));
}

void Wiring::addPracticeNetwork() {
  if (monitor_.provider(std::string(simulatedProviderName))) return;
  monitor_.addProvider(std::make_shared<SimulatedProvider>(runtime_, practiceNetwork()));
}

}  // namespace onhook
