#include "core/providers/ras/Sight.h"

#include "core/Translate.h"

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

std::string phaseText(Dword state) {
  switch (state) {
    case state::openPort:
    case state::portOpened:
      return translate("ras", "opening the port");
    case state::connectDevice:
    case state::deviceConnected:
    case state::allDevicesConnected:
      return translate("ras", "calling");
    case state::authenticate:
    case state::authNotify:
    case state::authRetry:
    case state::startAuthentication:
    case state::reAuthenticate:
      return translate("ras", "checking user name and password");
    case state::authChangePassword:
      return translate("ras", "changing the password");
    case state::authCallback:
    case state::prepareForCallback:
    case state::waitForModemReset:
    case state::waitForCallback:
    case state::callbackComplete:
      return translate("ras", "waiting to be called back");
    case state::authenticated:
    case state::authProject:
    case state::authLinkSpeed:
    case state::authAck:
    case state::projected:
    case state::logonNetwork:
    case state::applySettings:
      return translate("ras", "registering on the network");
    case state::subEntryConnected:
    case state::subEntryDisconnected:
      return translate("ras", "calling with the next link");
    default:
      return {};
  }
}

}  // namespace onhook::ras
