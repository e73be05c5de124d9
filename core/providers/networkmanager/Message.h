#pragma once

#include <systemd/sd-bus.h>

#include <memory>

namespace onhook::networkmanager {

struct MessageUnref {
  void operator()(sd_bus_message* message) const { sd_bus_message_unref(message); }
};
using Message = std::unique_ptr<sd_bus_message, MessageUnref>;

}  // namespace onhook::networkmanager
