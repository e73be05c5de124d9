#include "tests/system/lab/Bus.h"

#include <systemd/sd-bus.h>

#include <stdexcept>

namespace onhook::lab {

Bus::Bus() : bus_(nullptr, sd_bus_flush_close_unref) {
  sd_bus* opened = nullptr;
  if (sd_bus_open_system(&opened) < 0) throw std::runtime_error("the lab's bus is not there");
  bus_.reset(opened);
}

std::optional<bool> Bus::networkManagerFlag(const std::string& property) {
  constexpr auto service = "org.freedesktop.NetworkManager";
  int value = 0;
  const int result = sd_bus_get_property_trivial(bus_.get(), service, "/org/freedesktop/NetworkManager",
                                                 service, property.c_str(), nullptr, 'b', &value);
  return result < 0 ? std::nullopt : std::optional(value != 0);
}

}  // namespace onhook::lab
