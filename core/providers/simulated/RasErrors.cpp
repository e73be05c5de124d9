#include "core/providers/simulated/RasErrors.h"

#include <array>
#include <cstdint>
#include <string>

#include "core/RasAdvice.h"
#include "core/Translate.h"

namespace onhook {

namespace {

constexpr int firstRasCode = 600;

struct Known {
  int code;
  const char* text;
};

constexpr std::array known = {
    Known{5, ONHOOK_TEXT("simulated", "Access is denied.")},
    Known{6, ONHOOK_TEXT("simulated", "The handle is invalid.")},
    Known{259, ONHOOK_TEXT("simulated", "No more data is available.")},
    Known{600, ONHOOK_TEXT("simulated", "An operation is pending.")},
    Known{602, ONHOOK_TEXT("simulated", "The specified port is already open.")},
    Known{606, ONHOOK_TEXT("simulated", "The port is not connected.")},
    Known{617, ONHOOK_TEXT("simulated", "The port or device is already disconnecting.")},
    Known{618, ONHOOK_TEXT("simulated", "The port is not open.")},
    Known{619, ONHOOK_TEXT("simulated", "The port is disconnected.")},
    Known{629, ONHOOK_TEXT("simulated", "The port was disconnected by the remote machine.")},
    Known{633,
          ONHOOK_TEXT(
              "simulated",
              "The modem (or other connecting device) is already in use or is not configured properly.")},
    Known{668, ONHOOK_TEXT("simulated", "There is no connection.")},
    Known{676, ONHOOK_TEXT("simulated", "The line is busy.")},
    Known{691,
          ONHOOK_TEXT("simulated", "Access was denied because the user name or password was not accepted.")},
    Known{
        753,
        ONHOOK_TEXT(
            "simulated",
            "The connection could not be disconnected because it was created by the multi-protocol router.")},
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
      return {domain, std::to_string(code), translate("simulated", error.text),
              rasAdvice(static_cast<std::uint32_t>(code))};
    }
  }
  return {
      domain, std::to_string(code),
      filled(translate("simulated", "The practice network answered with code %1."), {std::to_string(code)}),
      ""};
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
