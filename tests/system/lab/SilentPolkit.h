#pragma once

#include <memory>

struct sd_bus;

namespace onhook::lab {

/// Holds polkit's name on the lab's bus and never answers: whoever has to be authorised waits for ever. With
/// `auth-polkit=true`, that is every request to NetworkManager that does not come from root.
class SilentPolkit {
 public:
  SilentPolkit();

 private:
  std::unique_ptr<sd_bus, sd_bus* (*)(sd_bus*)> bus_;
};

}  // namespace onhook::lab
