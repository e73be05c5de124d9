#include "app/SystemProviders.h"

namespace onhook {

std::vector<std::shared_ptr<Provider>> systemProviders(const std::shared_ptr<Runtime>&) {
  return {};
}

}  // namespace onhook
