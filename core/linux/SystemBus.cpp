#include "core/linux/SystemBus.h"

namespace onhook::systembus {

Connection open(const std::string& address) {
  sd_bus* raw = nullptr;
  if (address.empty()) return Connection(sd_bus_open_system(&raw) < 0 ? nullptr : raw);
  if (sd_bus_new(&raw) < 0) return nullptr;
  Connection bus(raw);
  const bool started = sd_bus_set_address(raw, address.c_str()) >= 0 && sd_bus_set_bus_client(raw, 1) >= 0 &&
                       sd_bus_start(raw) >= 0;
  return started ? std::move(bus) : nullptr;
}

}  // namespace onhook::systembus
