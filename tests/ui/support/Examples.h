#pragma once

#include <string>

#include "core/Connection.h"
#include "core/Entry.h"

namespace onhook::test {

/// A VPN "name" of the provider "fake" with interface `name`0, up for a minute.
Connection vpn(const std::string& name);

/// The same with a harder way to end it, that "Kills it." and "Tells nobody."
Connection forcible(const std::string& name);

/// A VPN that comes back by itself unless it is kept down: that "Stops it.", "It was stopped.", "Start it."
Connection persistent(const std::string& name);

/// A bundle of the provider "fake" with links "l1", "l2"...
Connection bundle(const std::string& name, int links = 2);

/// What a connection "name" is dialed from: an entry "name" of the provider "fake", which may be dialed.
Entry entry(const std::string& name, ConnectionKind kind = ConnectionKind::vpn,
            const std::string& device = {});

/// A modem's connection that was dialed from the entry of that name, on that device.
Connection modem(const std::string& name, const std::string& device = "ttyS0");

}  // namespace onhook::test
