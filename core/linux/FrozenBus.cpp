#include "core/linux/FrozenBus.h"

#include "core/linux/SystemBus.h"

namespace onhook {

bool isBusFrozen(const std::string& address, Duration patience) {
  // Closed without a last word: sd_bus_flush() would wait for that bus too, for 90 s.
  const std::unique_ptr<sd_bus, sd_bus* (*)(sd_bus*)> bus(systembus::open(address).release(),
                                                          sd_bus_close_unref);
  if (!bus) return false;
  const TimePoint until = std::chrono::steady_clock::now() + patience;
  while (sd_bus_is_ready(bus.get()) == 0) {
    const Duration left = until - std::chrono::steady_clock::now();
    if (left <= Duration::zero()) return true;
    const auto microseconds = std::chrono::duration_cast<std::chrono::microseconds>(left).count();
    if (sd_bus_process(bus.get(), nullptr) < 0) return false;
    if (sd_bus_wait(bus.get(), static_cast<std::uint64_t>(microseconds)) < 0) return false;
  }
  return false;
}

}  // namespace onhook
