#pragma once

#include <string>

#include "core/Connection.h"

namespace onhook::test {

/// A VPN "name" of the provider "fake" with interface `name`0, up for a minute.
Connection vpn(const std::string& name);

/// The same with a harder way to end it, that "Kills it." and "Tells nobody."
Connection forcible(const std::string& name);

/// A bundle of the provider "fake" with links "l1", "l2"...
Connection bundle(const std::string& name, int links = 2);

}  // namespace onhook::test
