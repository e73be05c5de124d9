#include "core/providers/networkmanager/DialErrorText.h"

#include "core/providers/networkmanager/ErrorText.h"

namespace onhook::networkmanager {

namespace {

std::string advice(std::string_view name, ConnectionKind kind) {
  const bool isVpn = kind == ConnectionKind::vpn;
  const auto ends = [name](std::string_view with) { return name.ends_with(with); };
  if (ends(".UnknownConnection")) {
    return isVpn ? "Connect to a network first: a VPN needs one to go over. If its profile was deleted "
                   "meanwhile, make it again."
                 : "List the entries again: the profile may have been deleted.";
  }
  if (ends(".UnknownDevice")) {
    return "Plug in and switch on the device that the profile is for, and look whether NetworkManager "
           "manages it (nmcli device).";
  }
  if (ends(".ConnectionAlreadyActive")) return "Nothing, or hang it up first and wait until it is down.";
  if (ends(".ConnectionNotAvailable")) {
    return isVpn ? "Install NetworkManager's plug-in for this kind of VPN (network-manager-openvpn and the "
                   "like)."
                 : "Look whether its device is ready (nmcli device), then try again.";
  }
  if (ends(".Device.CreationFailed")) {
    return "Look whether the kernel can make this kind of device (a missing module, usually).";
  }
  if (ends(".NoReply") || ends(".Timeout") || ends(".TimedOut") || ends(".Disconnected")) {
    return "It may be dialing all the same: look at the list before you try again.";
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
  return {ErrorDomain::onhook, "no-entry",
          "NetworkManager has no such profile that Onhook could dial, or keeps it from you.",
          "List the entries again; where it is another user's, have its owner allow you in the profile."};
}

Error alreadyThere(const std::string& name, ConnectionState state) {
  switch (state) {
    case ConnectionState::connected:
      return {ErrorDomain::onhook, "already-connected", name + " is connected already.",
              "To dial it anew, hang it up first and wait until it is down."};
    case ConnectionState::dialing:
      return {ErrorDomain::onhook, "already-dialing", name + " is being dialed already.",
              "Wait for it, or hang it up."};
    default:
      return {ErrorDomain::onhook, "still-there", name + " is not down yet.",
              "Wait until it is gone from the list, then dial."};
  }
}

Error deviceInUse(const std::string& device, const std::string& by) {
  return {ErrorDomain::onhook, "device-in-use", device + " is in use by " + by + '.',
          "Hang that one up first and wait until it is down: dialing now would cut it off."};
}

Error tunnelNameTaken(const std::string& tunnel) {
  return {ErrorDomain::onhook, "device-in-use",
          "There is an interface " + tunnel + " already, and the tunnel is to have that name.",
          "Wait until it is gone, or end what holds it; or give the profile another device name."};
}

}  // namespace onhook::networkmanager
