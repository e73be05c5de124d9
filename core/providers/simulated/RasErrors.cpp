#include "core/providers/simulated/RasErrors.h"

#include <array>
#include <cstdint>
#include <string>

#include "core/RasAdvice.h"

namespace onhook {

namespace {

constexpr int firstRasCode = 600;

struct Known {
  int code;
  const char* text;
};

constexpr std::array known = {
    Known{5, "Access is denied."},
    Known{6, "The handle is invalid."},
    Known{259, "No more data is available."},
    Known{600, "An operation is pending."},
    Known{602, "The specified port is already open."},
    Known{606, "The port is not connected."},
    Known{617, "The port or device is already disconnecting."},
    Known{618, "The port is not open."},
    Known{619, "The port is disconnected."},
    Known{629, "The port was disconnected by the remote machine."},
    Known{633, "The modem (or other connecting device) is already in use or is not configured properly."},
    Known{668, "There is no connection."},
    Known{676, "The line is busy."},
    Known{691, "Access was denied because the user name or password was not accepted."},
    Known{753,
          "The connection could not be disconnected because it was created by the multi-protocol router."},
};

bool hasCode(const Error& error, int code) {
  return error.domain == (code < firstRasCode ? ErrorDomain::windows : ErrorDomain::ras) &&
         error.code == std::to_string(code);
}

}  // namespace

Error rasError(int code) {
  const ErrorDomain domain = code < firstRasCode ? ErrorDomain::windows : ErrorDomain::ras;
  for (const Known& error : known) {
    if (error.code == code) {
      return {domain, std::to_string(code), error.text,
              std::string(rasAdvice(static_cast<std::uint32_t>(code)))};
    }
  }
  return {domain, std::to_string(code),
          "The practice network answered with code " + std::to_string(code) + ".", ""};
}

bool isInvalidHandle(const Error& error) {
  return hasCode(error, 6);
}
bool isAlreadyDisconnecting(const Error& error) {
  return hasCode(error, 617);
}
bool isPortNotOpen(const Error& error) {
  return hasCode(error, 618);
}

}  // namespace onhook
