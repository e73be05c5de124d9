#pragma once

#include <systemd/sd-bus.h>

#include <memory>
#include <string>

/// A connection of one's own to the system's message bus, for a call that blocks (sd-bus(3)). Any thread, one
/// at a time.
namespace onhook::systembus {

struct Close {
  void operator()(sd_bus* bus) const { sd_bus_flush_close_unref(bus); }
};
using Connection = std::unique_ptr<sd_bus, Close>;

struct Unref {
  void operator()(sd_bus_message* message) const { sd_bus_message_unref(message); }
};
using Message = std::unique_ptr<sd_bus_message, Unref>;

/// `address`: of the bus; empty: the system's. Null where there is none, or it lets nobody in.
Connection open(const std::string& address);

}  // namespace onhook::systembus
