#pragma once

#include <string>
#include <vector>

#include "core/Traffic.h"
#include "core/linux/LinkTable.h"

namespace onhook {

/// The name servers that NetworkManager (org.freedesktop.NetworkManager.DnsManager, property Configuration)
/// and systemd-resolved (org.freedesktop.resolve1.Manager, property DNS) tell, each with its interface.
/// Neither is started for it. Waits for each answer for a second at most. `address`: the bus; empty: the
/// system's.
std::vector<NameServer> nameServersOnBus(const LinkTable& links, const std::string& address = {});

}  // namespace onhook
