#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "core/Provider.h"
#include "core/Runtime.h"

namespace onhook {

/// For how long systems are looked at.
enum class Watching {
  on,   ///< until the program ends
  once  ///< no change is heard of: what would hear it is not set up
};

/// A system of this machine, and how its provider is made.
struct SystemProvider {
  std::string name;         ///< Provider::name()
  std::string displayName;  ///< Provider::displayName()
  /// Throws std::system_error where there is no thread for it.
  std::function<std::shared_ptr<Provider>()> make;
};

/// Those there are, in the order they are listed.
std::vector<SystemProvider> systemProviders(const std::shared_ptr<Runtime>& runtime,
                                            Watching watching = Watching::on);

/// True for the provider of that name when it shows what no system here could hang up: to reach it is not to
/// have reached any of those that are asked for.
bool onlySees(const std::string& provider);

}  // namespace onhook
