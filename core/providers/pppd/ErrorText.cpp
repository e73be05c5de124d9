#include "core/providers/pppd/ErrorText.h"

#include <system_error>

namespace onhook::pppd {

Error notAllowed(const Pppd& pppd) {
  const std::string process = std::to_string(pppd.id.pid) + " (pppd)";
  // Where authority can be asked for, this is not said: the installed Onhook asks.
  const std::string anyhow =
      "un Onhook as root (sudo onhook), or install it: the installed Onhook asks for an administrator's "
      "password.";
  const std::string advice =
      pppd.owner == "root" ? "R" + anyhow : "Hang it up as " + pppd.owner + ", r" + anyhow;
  return {ErrorDomain::posix, "EPERM",
          "Process " + process + " belongs to " + pppd.owner + ", and only " +
              (pppd.owner == "root" ? "root" : pppd.owner + " and root") + " may end it.",
          advice};
}

Error notThere() {
  return {ErrorDomain::onhook, "stale", "There is no pppd of this id any more.",
          "List the connections again."};
}

Error cannotKeepDown(const Pppd* pppd) {
  if (pppd && pppd->xl2tpdRedials) {
    return {ErrorDomain::onhook, "no-keep-down",
            "xl2tpd would dial it again, and only root may tell it not to.",
            "Run Onhook as root (sudo onhook) and hang it up: xl2tpd leaves it down then."};
  }
  return {ErrorDomain::onhook, "no-keep-down", "Onhook cannot stop what would start this again.",
          "Hang it up; if it comes back, stop what starts it by that program's own means."};
}

Error signalFailed(int errorNumber) {
  return {ErrorDomain::posix, std::to_string(errorNumber),
          "The signal could not be sent: " + std::generic_category().message(errorNumber) + '.', ""};
}

}  // namespace onhook::pppd
