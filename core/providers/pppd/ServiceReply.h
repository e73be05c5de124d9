#pragma once

#include <systemd/sd-bus.h>

#include <optional>

#include "core/providers/pppd/Service.h"

namespace onhook::pppd {

/// What systemd answers when it is asked for all properties of a service (a{sv}). Anything may come: what has
/// another type than documented (org.freedesktop.systemd1(5)) is as if it were not there. None where the
/// message itself is of another type.
std::optional<Service> serviceIn(sd_bus_message& message);

}  // namespace onhook::pppd
