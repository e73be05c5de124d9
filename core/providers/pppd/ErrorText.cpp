#include "core/providers/pppd/ErrorText.h"

#include <system_error>

namespace onhook::pppd {

Error notAllowed(const Pppd& pppd) {
  const std::string process = std::to_string(pppd.id.pid) + " (pppd)";
  std::string advice = "Run Onhook as root (sudo onhook), or ask an administrator to end it.";
  if (pppd.owner != "root") {
    advice = "Hang it up as " + pppd.owner + ", run Onhook as root (sudo onhook), or ask an administrator.";
  }
  return {ErrorDomain::posix, "EPERM",
          "Process " + process + " belongs to " + pppd.owner + ", and only " +
              (pppd.owner == "root" ? "root" : pppd.owner + " and root") + " may end it.",
          std::move(advice)};
}

Error notThere() {
  return {ErrorDomain::onhook, "stale", "There is no pppd of this id any more.",
          "List the connections again."};
}

Error signalFailed(int errorNumber) {
  return {ErrorDomain::posix, std::to_string(errorNumber),
          "The signal could not be sent: " + std::generic_category().message(errorNumber) + '.', ""};
}

}  // namespace onhook::pppd
