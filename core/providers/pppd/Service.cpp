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

}  // namespace onhook::pppd
