#pragma once

#include <vector>

#include "core/Traffic.h"
#include "core/linux/LinkTable.h"

struct nlmsghdr;

namespace onhook {

/// Reads the kernel's routing tables over rtnetlink (rtnetlink(7), RTM_GETROUTE); any user may.
class RouteReader {
 public:
  /// The ways that lead somewhere, of every table but the machine's own addresses; without what every
  /// interface has (link-local, multicast). False: they could not be read.
  static bool read(const LinkTable& links, std::vector<Route>& routes);

  /// What one RTM_NEWROUTE message says, one for each way where there are several; none: nothing of the
  /// above. The message has to be complete.
  static std::vector<Route> parse(const nlmsghdr& message, const LinkTable& links);
};

}  // namespace onhook
