#include "core/providers/ras/Sight.h"

namespace onhook::ras {

Standing standingOf(const Sight& sight) {
  const bool enumerated = sight.listCode == code::success;
  if (enumerated && sight.handleIsAnothers) return Standing::gone;
  // Asked after the enumeration: that it still showed it may only mean that it ended in between. The next
  // look agrees or does not.
  if (sight.status.code == code::invalidHandle)
    return enumerated && sight.listed ? Standing::stands : Standing::gone;
  if (sight.status.ok()) return Standing::stands;
  return enumerated && sight.listed ? Standing::stands : Standing::hidden;
}

Standing linkStandingOf(Dword subEntryCode, Standing bundle) {
  if (bundle == Standing::gone) return Standing::gone;
  if (subEntryCode == code::success) return Standing::stands;
  if (subEntryCode == code::portNotOpen) return Standing::gone;
  return Standing::hidden;
}

bool isDialing(Dword state) {
  return state != state::connected && state != state::disconnected;
}

const char* phaseText(Dword state) {
  switch (state) {
    case state::openPort:
    case state::portOpened:
      return "opening the port";
    case state::connectDevice:
    case state::deviceConnected:
    case state::allDevicesConnected:
      return "calling";
    case state::authenticate:
    case state::authNotify:
    case state::authRetry:
    case state::startAuthentication:
    case state::reAuthenticate:
      return "checking user name and password";
    case state::authChangePassword:
      return "changing the password";
    case state::authCallback:
    case state::prepareForCallback:
    case state::waitForModemReset:
    case state::waitForCallback:
    case state::callbackComplete:
      return "waiting to be called back";
    case state::authenticated:
    case state::authProject:
    case state::authLinkSpeed:
    case state::authAck:
    case state::projected:
    case state::logonNetwork:
    case state::applySettings:
      return "registering on the network";
    case state::subEntryConnected:
    case state::subEntryDisconnected:
      return "calling with the next link";
    default:
      return "";
  }
}

}  // namespace onhook::ras
