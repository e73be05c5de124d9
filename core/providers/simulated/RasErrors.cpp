#include "core/providers/simulated/RasErrors.h"

#include <array>
#include <string>

namespace onhook {

namespace {

constexpr int firstRasCode = 600;

struct Known {
  int code;
  const char* text;
  const char* advice;
};

constexpr std::array known = {
    Known{5, "Access is denied.",
          "Ask someone who administers this computer to hang it up, or start Onhook from an administrator's "
          "account."},
    Known{6, "The handle is invalid.", "Nothing is left to do if it has gone from the list."},
    Known{259, "No more data is available.", "Refresh the list to see which links are left."},
    Known{600, "An operation is pending.", "Give it a few seconds and look again."},
    Known{602, "The specified port is already open.",
          "It is connected already. Hang it up first to dial anew."},
    Known{606, "The port is not connected.", "Refresh the list to see what is left of it."},
    Known{617, "The port or device is already disconnecting.",
          "Wait for it to finish; asking twice does not help."},
    Known{618, "The port is not open.", "Nothing is left to do if it has gone from the list."},
    Known{619, "The port is disconnected.", "Dial again if you still need it."},
    Known{629, "The port was disconnected by the remote machine.", "Dial again if you still need it."},
    Known{633, "The modem (or other connecting device) is already in use or is not configured properly.",
          "It was dialed again before it had hung up. Switch the device off and on; if that does not help, "
          "restart "
          "the computer."},
    Known{668, "There is no connection.", "Refresh the list to see what is connected."},
    Known{676, "The line is busy.", "Hang up and try again in a minute."},
    Known{691, "Access was denied because the user name or password was not accepted.",
          "Hang up, then dial again and type the password once more."},
    Known{753,
          "The connection could not be disconnected because it was created by the multi-protocol router.",
          "It belongs to this computer's routing service. Ask whoever looks after that service to end it "
          "there."},
};

bool hasCode(const Error& error, int code) {
  return error.domain == (code < firstRasCode ? ErrorDomain::windows : ErrorDomain::ras) &&
         error.code == std::to_string(code);
}

}  // namespace

Error rasError(int code) {
  const ErrorDomain domain = code < firstRasCode ? ErrorDomain::windows : ErrorDomain::ras;
  for (const Known& error : known) {
    if (error.code == code) return {domain, std::to_string(code), error.text, error.advice};
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
