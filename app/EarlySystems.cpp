#include "app/EarlySystems.h"

#include <system_error>

#include "app/SystemProviders.h"
#include "core/SystemRuntime.h"

namespace onhook {

EarlySystems::EarlySystems(const std::function<bool(const std::string&)>& isWatched) {
  for (const SystemProvider& system : systemProviders(std::make_shared<SystemRuntime>())) {
    if (!isWatched(system.name)) continue;
    try {
      made_.emplace(system.name, system.make());
    } catch (const std::system_error&) {
      // It is made later, or said that it cannot be.
      return;
    }
  }
}

std::shared_ptr<Provider> EarlySystems::take(const std::string& name) {
  const auto made = made_.extract(name);
  return made ? made.mapped() : nullptr;
}

}  // namespace onhook
