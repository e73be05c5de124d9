#pragma once

#include <optional>
#include <string>

#include "core/Connection.h"
#include "core/linux/LinkTable.h"
#include "core/providers/other/Runner.h"

namespace onhook::other {

/// Provider::name().
inline constexpr char providerName[] = "other";

/// The interface is a tunnel that is up: WireGuard, a tun with a program behind it, PPP, or one of the
/// kernel's own (GRE, IPIP, SIT, VTI, XFRM). Never what containers and virtual machines use: bridges and
/// their ports, veth, vxlan; nor the fallback interfaces that come with the kernel's modules.
bool isTunnel(const NetworkLink& link);

/// A tap carries Ethernet; one of a virtual machine is no tunnel. It is one where a program that is known for
/// that runs it.
bool isVpnProgram(const std::string& name);

/// Identity of the interface: "i7". Its index is never given again.
std::string identityOf(const NetworkLink& link);

Evidence evidenceOf(const NetworkLink& link);
Evidence evidenceOf(const Runner& runner);

/// The row. `since`: when it was seen to come up; none: it was there before.
Connection describe(const NetworkLink& link, const std::optional<Runner>& runner,
                    std::optional<TimePoint> since);

}  // namespace onhook::other
