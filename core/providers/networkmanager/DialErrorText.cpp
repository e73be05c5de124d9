#include "core/providers/networkmanager/DialErrorText.h"

#include "core/Translate.h"
#include "core/providers/networkmanager/ErrorText.h"

namespace onhook::networkmanager {

namespace {

std::string advice(std::string_view name, ConnectionKind kind) {
  const bool isVpn = kind == ConnectionKind::vpn;
  const auto ends = [name](std::string_view with) { return name.ends_with(with); };
  if (ends(".UnknownConnection")) {
    return isVpn ? translate(
                       "networkmanager",
                       "Connect to a network first: a VPN needs one to go over. If its profile was deleted "
                       "meanwhile, make it again.")
                 : translate("networkmanager", "List the entries again: the profile may have been deleted.");
  }
  if (ends(".UnknownDevice")) {
    return translate(
        "networkmanager",
        "Plug in and switch on the device that the profile is for, and look whether NetworkManager "
        "manages it (nmcli device).");
  }
  if (ends(".ConnectionAlreadyActive"))
    return translate("networkmanager", "Nothing, or hang it up first and wait until it is down.");
  if (ends(".ConnectionNotAvailable")) {
    return isVpn
               ? translate(
                     "networkmanager",
                     "Install NetworkManager's plug-in for this kind of VPN (network-manager-openvpn and the "
                     "like).")
               : translate("networkmanager",
                           "Look whether its device is ready (nmcli device), then try again.");
  }
  if (ends(".Device.CreationFailed")) {
    return translate("networkmanager",
                     "Look whether the kernel can make this kind of device (a missing module, usually).");
  }
  if (ends(".NoReply") || ends(".Timeout") || ends(".TimedOut") || ends(".Disconnected")) {
    return translate("networkmanager",
                     "It may be dialing all the same: look at the list before you try again.");
  }
  return {};
}

}  // namespace

Error toDialError(std::string_view name, std::string_view message, ConnectionKind kind) {
  Error error = toError(name, message);
  if (std::string known = advice(name, kind); !known.empty()) error.advice = std::move(known);
  return error;
}

Error noSuchEntry() {
  return {
      ErrorDomain::onhook, "no-entry",
      translate("networkmanager",
                "NetworkManager has no such profile that Onhook could dial, or keeps it from you."),
      translate(
          "networkmanager",
          "List the entries again; where it is another user's, have its owner allow you in the profile.")};
}

Error alreadyThere(const std::string& name, ConnectionState state) {
  switch (state) {
    case ConnectionState::connected:
      return {ErrorDomain::onhook, "already-connected",
              filled(translate("networkmanager", "%1 is connected already."), {name}),
              translate("networkmanager", "To dial it anew, hang it up first and wait until it is down.")};
    case ConnectionState::dialing:
      return {ErrorDomain::onhook, "already-dialing",
              filled(translate("networkmanager", "%1 is being dialed already."), {name}),
              translate("networkmanager", "Wait for it, or hang it up.")};
    default:
      return {ErrorDomain::onhook, "still-there",
              filled(translate("networkmanager", "%1 is not down yet."), {name}),
              translate("networkmanager", "Wait until it is gone from the list, then dial.")};
  }
}

Error deviceInUse(const std::string& device, const std::string& by) {
  return {ErrorDomain::onhook, "device-in-use",
          filled(translate("networkmanager", "%1 is in use by %2."), {device, by}),
          translate("networkmanager",
                    "Hang that one up first and wait until it is down: dialing now would cut it off.")};
}

Error tunnelNameTaken(const std::string& tunnel) {
  return {ErrorDomain::onhook, "device-in-use",
          filled(translate("networkmanager",
                           "There is an interface %1 already, and the tunnel is to have that name."),
                 {tunnel}),
          translate("networkmanager",
                    "Wait until it is gone, or end what holds it; or give the profile another device name.")};
}

}  // namespace onhook::networkmanager
