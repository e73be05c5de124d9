#include "tests/system/lab/RequestMonitor.h"

#include <systemd/sd-bus.h>

#include <stdexcept>

namespace onhook::lab {

namespace {

constexpr char address[] = "unix:path=/run/dbus/system_bus_socket";
constexpr char markInterface[] = "org.onhook.lab";

}  // namespace

RequestMonitor::RequestMonitor() : bus_(nullptr, sd_bus_flush_close_unref) {
  sd_bus* opened = nullptr;
  if (sd_bus_new(&opened) < 0) throw std::runtime_error("no memory for a bus");
  bus_.reset(opened);
  const bool monitors =
      sd_bus_set_address(opened, address) >= 0 && sd_bus_set_bus_client(opened, 1) >= 0 &&
      sd_bus_set_monitor(opened, 1) >= 0 && sd_bus_start(opened) >= 0 &&
      sd_bus_call_method(
          opened, "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus.Monitoring",
          "BecomeMonitor", nullptr, nullptr, "asu", 2,
          "type='method_call',interface='org.freedesktop.NetworkManager',member='DeactivateConnection'",
          "type='method_call',interface='org.onhook.lab'", 0U) >= 0;
  if (!monitors) throw std::runtime_error("cannot listen on the lab's bus");
  thread_ = std::thread([this] { listen(); });
}

RequestMonitor::~RequestMonitor() {
  stop_ = true;
  thread_.join();
}

void RequestMonitor::listen() {
  while (!stop_) {
    sd_bus_message* message = nullptr;
    const int result = sd_bus_process(bus_.get(), &message);
    if (message) take(message);
    sd_bus_message_unref(message);
    if (result < 0) return;
    if (result == 0) sd_bus_wait(bus_.get(), 10'000);
  }
}

void RequestMonitor::take(sd_bus_message* message) {
  if (sd_bus_message_is_method_call(message, markInterface, nullptr)) {
    const std::lock_guard lock(mutex_);
    ++marks_;
    heard_.notify_all();
    return;
  }
  const char* path = nullptr;
  if (!sd_bus_message_is_method_call(message, "org.freedesktop.NetworkManager", "DeactivateConnection"))
    return;
  if (sd_bus_message_read(message, "o", &path) < 0) return;
  const std::lock_guard lock(mutex_);
  ++requests_[path];
}

void RequestMonitor::catchUp() {
  std::unique_lock lock(mutex_);
  const int before = marks_;
  lock.unlock();
  sd_bus* opened = nullptr;
  if (sd_bus_new(&opened) < 0) throw std::runtime_error("no memory for a bus");
  const std::unique_ptr<sd_bus, sd_bus* (*)(sd_bus*)> bus(opened, sd_bus_flush_close_unref);
  if (sd_bus_set_address(opened, address) < 0 || sd_bus_set_bus_client(opened, 1) < 0 ||
      sd_bus_start(opened) < 0)
    throw std::runtime_error("cannot speak on the lab's bus");
  // Nobody knows it; it is heard all the same, in its turn.
  sd_bus_call_method(opened, "org.freedesktop.DBus", "/", markInterface, "Mark", nullptr, nullptr, "");
  lock.lock();
  if (!heard_.wait_for(lock, std::chrono::seconds(20), [&] { return marks_ > before; }))
    throw std::runtime_error("what is said on the lab's bus is not heard");
}

int RequestMonitor::requests(const std::string& path) {
  catchUp();
  const std::lock_guard lock(mutex_);
  const auto found = requests_.find(path);
  return found == requests_.end() ? 0 : found->second;
}

int RequestMonitor::requests() const {
  const std::lock_guard lock(mutex_);
  int all = 0;
  for (const auto& [path, count] : requests_) all += count;
  return all;
}

}  // namespace onhook::lab
