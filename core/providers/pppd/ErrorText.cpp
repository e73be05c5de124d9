#include "core/providers/pppd/ErrorText.h"

#include <system_error>

#include "core/Translate.h"

namespace onhook::pppd {

Error notAllowed(const Pppd& pppd) {
  const std::string process = std::to_string(pppd.id.pid);
  // Where authority can be asked for, none of this is said: the installed Onhook asks.
  if (pppd.owner == "root") {
    return {
        ErrorDomain::posix, "EPERM",
        filled(translate("pppd", "Process %1 (pppd) belongs to root, and only root may end it."), {process}),
        translate("pppd",
                  "Run Onhook as root (sudo onhook), or install it: the installed Onhook asks for an "
                  "administrator's password.")};
  }
  if (pppd.owner.empty()) {
    return {
        ErrorDomain::posix, "EPERM",
        filled(translate(
                   "pppd",
                   "Process %1 (pppd) belongs to another user, and only another user and root may end it."),
               {process}),
        translate("pppd",
                  "Hang it up as another user, run Onhook as root (sudo onhook), or install it: the "
                  "installed Onhook asks for an administrator's password.")};
  }
  return {ErrorDomain::posix, "EPERM",
          filled(translate("pppd", "Process %1 (pppd) belongs to %2, and only %2 and root may end it."),
                 {process, pppd.owner}),
          filled(translate("pppd",
                           "Hang it up as %1, run Onhook as root (sudo onhook), or install it: the installed "
                           "Onhook asks for an administrator's password."),
                 {pppd.owner})};
}

Error notThere() {
  return {ErrorDomain::onhook, "stale", translate("pppd", "There is no pppd of this id any more."),
          translate("pppd", "List the connections again.")};
}

Error cannotKeepDown(const Pppd* pppd) {
  if (pppd && pppd->xl2tpdRedials) {
    return {
        ErrorDomain::onhook, "no-keep-down",
        translate("pppd", "xl2tpd would dial it again, and only root may tell it not to."),
        translate("pppd", "Run Onhook as root (sudo onhook) and hang it up: xl2tpd leaves it down then.")};
  }
  return {
      ErrorDomain::onhook, "no-keep-down",
      translate("pppd", "Onhook cannot stop what would start this again."),
      translate("pppd", "Hang it up; if it comes back, stop what starts it by that program's own means.")};
}

Error signalFailed(int errorNumber) {
  return {ErrorDomain::posix, std::to_string(errorNumber),
          filled(translate("pppd", "The signal could not be sent: %1."),
                 {std::generic_category().message(errorNumber)}),
          ""};
}

}  // namespace onhook::pppd
