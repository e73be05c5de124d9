#pragma once

#include <optional>
#include <string>

namespace onhook {

/// The IPv4 address of the machine from which the user looks at this one by Remote Desktop; empty: the
/// session is of this machine, or it is not told (a client behind IPv6, for instance). Any thread.
///
/// Microsoft: GetSystemMetrics (SM_REMOTESESSION), WTS_CLIENT_ADDRESS.
std::string remoteDesktopPeer();

/// The address of this machine that what is sent to that one comes from; empty: none leads there. Nothing is
/// sent, and nothing is waited for. Any thread.
std::string localAddressTowards(const std::string& address);

}  // namespace onhook
