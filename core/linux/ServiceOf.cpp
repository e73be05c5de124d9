#include "core/linux/ServiceOf.h"

#include <algorithm>

namespace onhook {

std::string serviceOf(std::string_view cgroups) {
  while (!cgroups.empty()) {
    const auto end = std::min(cgroups.find('\n'), cgroups.size());
    const std::string_view line = cgroups.substr(0, end);
    cgroups.remove_prefix(std::min(end + 1, cgroups.size()));
    // "0::/path" of the one hierarchy, or "1:name=systemd:/path" where there are many.
    const auto first = line.find(':');
    const auto second = first == std::string_view::npos ? first : line.find(':', first + 1);
    if (second == std::string_view::npos) continue;
    const std::string_view controllers = line.substr(first + 1, second - first - 1);
    if (!controllers.empty() && controllers != "name=systemd") continue;
    std::string_view path = line.substr(second + 1);
    while (!path.empty()) {
      path.remove_prefix(1);
      const auto length = std::min(path.find('/'), path.size());
      std::string_view part = path.substr(0, length);
      path.remove_prefix(length);
      if (part.ends_with(".slice")) continue;
      // A name that could be taken for one of the kernel's files has a '_' before it.
      if (part.starts_with('_')) part.remove_prefix(1);
      // What runs below a user's own systemd is for that to stop.
      const bool isSystems = part.ends_with(".service") && !part.starts_with("user@");
      if (isSystems) return std::string(part);
      break;
    }
  }
  return {};
}

}  // namespace onhook
