#pragma once

#include <memory>
#include <optional>
#include <string>

struct sd_bus;

namespace onhook::lab {

/// The test's own connection to the lab's system bus.
class Bus {
 public:
  /// Throws when the bus cannot be reached.
  Bus();

  /// A property of NetworkManager's main object; none: it did not answer.
  std::optional<bool> networkManagerFlag(const std::string& property);

 private:
  std::unique_ptr<sd_bus, sd_bus* (*)(sd_bus*)> bus_;
};

}  // namespace onhook::lab
