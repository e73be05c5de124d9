#pragma once

#include <systemd/sd-bus.h>

#include <vector>

#include "core/Traffic.h"
#include "core/linux/LinkTable.h"

/// What services on the bus answer when they are asked for name servers: the property's value, its variant
/// entered. Anything may come: from where it has another type than documented it is read no further.
namespace onhook::nameserverreplies {

/// NetworkManager's DnsManager.Configuration: aa{sv}.
std::vector<NameServer> ofNetworkManager(sd_bus_message& value);
/// systemd-resolved's Manager.DNS: a(iiay). An interface that `links` does not have has no name.
std::vector<NameServer> ofResolved(sd_bus_message& value, const LinkTable& links);

}  // namespace onhook::nameserverreplies
