#pragma once

#include <string>

namespace onhook::lab {

/// Where the lab keeps its files: a tmpfs that vanishes with it.
inline const std::string folder = "/run/lab";

/// Throws unless this process runs in the lab's own network, mount and process namespaces
/// (tests/system/in-lab), not in the machine's. Everything that changes something calls it first.
void requireInside();

}  // namespace onhook::lab
