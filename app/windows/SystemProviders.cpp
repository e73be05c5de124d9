#include "app/SystemProviders.h"

#include "app/Logging.h"
#include "core/providers/ras/RasCallLog.h"
#include "core/providers/ras/RasLibrary.h"
#include "core/providers/ras/RasProvider.h"

namespace onhook {

std::vector<SystemProvider> systemProviders(const std::shared_ptr<Runtime>& runtime, Watching) {
  return {{"ras", "Windows RAS", [runtime] {
             ras::RasSystem system = ras::loadRas();
             system.api = ras::loggedRasApi(std::move(system.api), runtime, &logRasCall);
             return std::make_shared<RasProvider>(runtime, std::move(system));
           }}};
}

bool onlySees(const std::string&) {
  return false;
}

}  // namespace onhook
