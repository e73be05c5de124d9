#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "core/Provider.h"
#include "core/Runtime.h"

namespace onhook {

/// A system of this machine, and how its provider is made.
struct SystemProvider {
  std::string name;         ///< Provider::name()
  std::string displayName;  ///< Provider::displayName()
  std::function<std::shared_ptr<Provider>()> make;
};

/// Those there are, in the order they are listed.
std::vector<SystemProvider> systemProviders(const std::shared_ptr<Runtime>& runtime);

}  // namespace onhook
