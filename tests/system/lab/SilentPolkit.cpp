#include "tests/system/lab/SilentPolkit.h"

#include <systemd/sd-bus.h>

#include <stdexcept>

namespace onhook::lab {

SilentPolkit::SilentPolkit() : bus_(nullptr, sd_bus_flush_close_unref) {
  sd_bus* opened = nullptr;
  if (sd_bus_open_system(&opened) < 0) throw std::runtime_error("the lab's bus is not there");
  bus_.reset(opened);
  if (sd_bus_request_name(opened, "org.freedesktop.PolicyKit1", 0) < 0) {
    throw std::runtime_error("cannot take polkit's name");
  }
}

}  // namespace onhook::lab
