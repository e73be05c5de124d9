#include "core/providers/pppd/Service.h"

#include <algorithm>
#include <array>

namespace onhook::pppd {

namespace {

/// What a pppd that was connected ends with after SIGTERM (pppd(8), EXIT STATUS).
constexpr int hungUpStatus = 5;

bool isShell(const std::string& name) {
  constexpr std::array shells =
      std::to_array<std::string_view>({"sh", "bash", "dash", "busybox", "ash", "pon"});
  return std::find(shells.begin(), shells.end(), name) != shells.end();
}

/// The service's main process is this pppd, or a shell that started it.
bool isMainOf(const Pppd& pppd, pid_t mainProcess) {
  if (pppd.id.pid == mainProcess) return true;
  for (const Process& ancestor : pppd.ancestors) {
    if (!isShell(ancestor.name)) return false;
    if (ancestor.id.pid == mainProcess) return true;
  }
  return false;
}

}  // namespace

bool Service::startsAgainAfter(const Pppd& pppd) const {
  // xl2tpd, NetworkManager and their like do not end with a pppd of theirs.
  if (pppd.ofXl2tpd || !pppd.options.managedBy.empty()) return false;
  // Without a main process it ends with its last one, and well.
  if (mainProcess == 0) return restart == "always" || restart == "on-success";
  if (!isMainOf(pppd, mainProcess) || preventStatus.contains(hungUpStatus)) return false;
  if (forceStatus.contains(hungUpStatus) || restart == "always") return true;
  const bool isSuccess = successStatus.contains(hungUpStatus);
  return isSuccess ? restart == "on-success" : restart == "on-failure";
}

bool Service::endsWithIt(const Pppd& pppd) const {
  if (killMode == "control-group") return true;
  return (killMode == "mixed" || killMode == "process") && pppd.id.pid == mainProcess;
}

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

}  // namespace onhook::pppd
