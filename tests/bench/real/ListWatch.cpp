#include "tests/bench/real/ListWatch.h"

#include <systemd/sd-bus.h>

#include <stdexcept>

#include "tests/system/lab/FirstInLine.h"

namespace onhook::bench {

ListWatch::ListWatch(const std::string& path) : bus_(nullptr, sd_bus_flush_close_unref) {
  sd_bus* opened = nullptr;
  const bool reached = sd_bus_open_system(&opened) >= 0;
  bus_.reset(opened);
  const std::string rule = "type='signal',sender='org.freedesktop.NetworkManager',path='/org/freedesktop'," +
                           std::string("member='InterfacesRemoved',arg0path='") + path + "'";
  const auto note = [](sd_bus_message*, void* data, sd_bus_error*) {
    auto& removed = static_cast<ListWatch*>(data)->removed_;
    if (removed.load() == TimePoint::max()) removed = std::chrono::steady_clock::now();
    return 0;
  };
  if (!reached || sd_bus_add_match(opened, nullptr, rule.c_str(), note, this) < 0)
    throw std::runtime_error("NetworkManager's list cannot be watched");
  thread_ = std::thread([this] { watch(); });
}

ListWatch::~ListWatch() {
  stop_ = true;
  thread_.join();
}

std::optional<TimePoint> ListWatch::removedAt() const {
  const TimePoint removed = removed_;
  return removed == TimePoint::max() ? std::nullopt : std::optional(removed);
}

void ListWatch::watch() {
  lab::firstInLine();
  constexpr std::uint64_t stepUs = 10'000;  // so that it also stops
  while (!stop_) {
    if (sd_bus_process(bus_.get(), nullptr) > 0) continue;
    sd_bus_wait(bus_.get(), stepUs);
  }
}

}  // namespace onhook::bench
