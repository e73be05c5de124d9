#include "core/providers/networkmanager/EndReasonText.h"

#include <algorithm>
#include <string>

#include "core/Translate.h"

namespace onhook::networkmanager {

namespace {

struct Row {
  std::uint64_t number;
  const char* code;
  const char* text;
  const char* advice;
};

constexpr auto lookIntoTheLog = ONHOOK_TEXT(
    "networkmanager",
    "Try once more. If it happens again, NetworkManager's log says more (journalctl -u NetworkManager).");
constexpr auto giveThePassword = ONHOOK_TEXT(
    "networkmanager",
    "NetworkManager asks through the desktop's own program (nm-applet, GNOME, Plasma): start it and connect "
    "again, or save the password in the profile. In a terminal: nmcli --ask connection up.");
constexpr auto checkThePassword = ONHOOK_TEXT("networkmanager",
                                              "Correct the user name and the password in the profile "
                                              "(nm-connection-editor, or nmcli connection edit).");
constexpr auto lookAtTheModem =
    ONHOOK_TEXT("networkmanager", "Look whether the modem is switched on and has reception, then try again.");
constexpr auto askTheOperator =
    ONHOOK_TEXT("networkmanager", "Ask the network's operator whether this SIM card may use it.");
constexpr auto unlockTheSim = ONHOOK_TEXT(
    "networkmanager",
    "Save the right PIN in the profile, or enter it where the desktop asks for it. Do not guess: after three "
    "wrong ones the card is locked.");
constexpr auto checkTheOtherEnd = ONHOOK_TEXT(
    "networkmanager",
    "Look whether the server can be reached and hands out addresses, or enter an address in the profile.");
constexpr auto nothingToDo = "";

/// NMActiveConnectionStateReason.
constexpr Row activeRows[] = {
    {2, "user-disconnected", ONHOOK_TEXT("networkmanager", "It was disconnected on request."), nothingToDo},
    {3, "device-disconnected",
     ONHOOK_TEXT("networkmanager", "The device or network that it goes over was disconnected."),
     ONHOOK_TEXT("networkmanager", "Connect to a network first, then try again.")},
    {4, "service-stopped", ONHOOK_TEXT("networkmanager", "The program that speaks its protocol ended."),
     lookIntoTheLog},
    {5, "ip-config-invalid",
     ONHOOK_TEXT("networkmanager", "The other end sent network settings that cannot be used."),
     checkTheOtherEnd},
    {6, "connect-timeout", ONHOOK_TEXT("networkmanager", "The other end did not answer in time."),
     ONHOOK_TEXT(
         "networkmanager",
         "Look whether the server's address in the profile is right and can be reached from this network.")},
    {7, "service-start-timeout",
     ONHOOK_TEXT("networkmanager", "The program that speaks its protocol did not start in time."),
     ONHOOK_TEXT("networkmanager",
                 "Install its plug-in again (network-manager-openvpn and the like), and look into "
                 "NetworkManager's log.")},
    {8, "service-start-failed",
     ONHOOK_TEXT("networkmanager", "The program that speaks its protocol did not start to connect."),
     ONHOOK_TEXT("networkmanager",
                 "Look whether the profile is complete, its certificates and keys above all, and into "
                 "NetworkManager's "
                 "log.")},
    {9, "no-secrets", ONHOOK_TEXT("networkmanager", "A password is needed, and nobody gave one."),
     giveThePassword},
    {10, "login-failed",
     ONHOOK_TEXT("networkmanager", "The other end did not accept the user name and password."),
     checkThePassword},
    {11, "connection-removed", ONHOOK_TEXT("networkmanager", "Its profile was deleted."),
     ONHOOK_TEXT("networkmanager", "Make the profile again, then connect.")},
    {12, "dependency-failed",
     ONHOOK_TEXT("networkmanager", "Another connection that it needs could not be made."),
     ONHOOK_TEXT("networkmanager", "Look at that other connection first.")},
    {13, "device-realize-failed", ONHOOK_TEXT("networkmanager", "Its network device could not be made."),
     ONHOOK_TEXT("networkmanager",
                 "Look whether the kernel has what it needs (the module of that kind of device).")},
    {14, "device-removed", ONHOOK_TEXT("networkmanager", "Its device is no longer there."),
     ONHOOK_TEXT("networkmanager", "Plug the device in, then connect again.")},
};

/// NMDeviceStateReason, as far as remote access can come to them.
constexpr Row deviceRows[] = {
    {2, "managed", ONHOOK_TEXT("networkmanager", "NetworkManager has just taken its device over."),
     ONHOOK_TEXT("networkmanager", "Try again.")},
    {3, "unmanaged", ONHOOK_TEXT("networkmanager", "NetworkManager no longer manages its device."),
     ONHOOK_TEXT("networkmanager", "Have NetworkManager manage it: nmcli device set DEVICE managed yes.")},
    {4, "config-failed", ONHOOK_TEXT("networkmanager", "The device could not be set up for it."),
     lookIntoTheLog},
    {5, "ip-config-unavailable", ONHOOK_TEXT("networkmanager", "It did not get an address."),
     checkTheOtherEnd},
    {6, "ip-config-expired", ONHOOK_TEXT("networkmanager", "Its address ran out and was not renewed."),
     checkTheOtherEnd},
    {7, "no-secrets", ONHOOK_TEXT("networkmanager", "A password is needed, and nobody gave one."),
     giveThePassword},
    {12, "ppp-start-failed", ONHOOK_TEXT("networkmanager", "PPP could not be started."),
     ONHOOK_TEXT("networkmanager",
                 "Look whether pppd is installed (package ppp), and into NetworkManager's log.")},
    {13, "ppp-disconnect", ONHOOK_TEXT("networkmanager", "The other end ended the PPP connection."),
     ONHOOK_TEXT("networkmanager",
                 "Look whether user name and password are right, and whether the line is in use elsewhere.")},
    {14, "ppp-failed", ONHOOK_TEXT("networkmanager", "PPP did not come about."),
     ONHOOK_TEXT(
         "networkmanager",
         "Look whether the cable or line works, and whether user name and password are right. A password "
         "that is "
         "not saved is asked for by the desktop's own program (nm-applet, GNOME, Plasma): it has to run.")},
    {15, "dhcp-start-failed", ONHOOK_TEXT("networkmanager", "The DHCP client could not be started."),
     lookIntoTheLog},
    {16, "dhcp-error", ONHOOK_TEXT("networkmanager", "The DHCP client failed."), lookIntoTheLog},
    {17, "dhcp-failed", ONHOOK_TEXT("networkmanager", "Nobody gave it an address."), checkTheOtherEnd},
    {22, "autoip-failed", ONHOOK_TEXT("networkmanager", "It could not choose an address by itself."),
     checkTheOtherEnd},
    {23, "modem-busy", ONHOOK_TEXT("networkmanager", "The line is busy."),
     ONHOOK_TEXT("networkmanager", "Try again in a while.")},
    {24, "modem-no-dialtone", ONHOOK_TEXT("networkmanager", "There is no dial tone."),
     ONHOOK_TEXT("networkmanager", "Look whether the telephone cable is plugged in.")},
    {25, "modem-no-carrier", ONHOOK_TEXT("networkmanager", "The network did not take the call."),
     lookAtTheModem},
    {26, "modem-dial-timeout", ONHOOK_TEXT("networkmanager", "The other end did not answer in time."),
     lookAtTheModem},
    {27, "modem-dial-failed", ONHOOK_TEXT("networkmanager", "The modem could not dial."), lookAtTheModem},
    {28, "modem-init-failed", ONHOOK_TEXT("networkmanager", "The modem could not be made ready."),
     lookAtTheModem},
    {29, "gsm-apn-failed",
     ONHOOK_TEXT("networkmanager", "The access point name (APN) could not be selected."),
     ONHOOK_TEXT("networkmanager",
                 "Correct the access point name in the profile: the network's operator has it.")},
    {30, "gsm-registration-idle", ONHOOK_TEXT("networkmanager", "The modem does not look for a network."),
     lookAtTheModem},
    {31, "gsm-registration-denied",
     ONHOOK_TEXT("networkmanager", "The network does not let this SIM card in."), askTheOperator},
    {32, "gsm-registration-timeout", ONHOOK_TEXT("networkmanager", "The modem found no network in time."),
     lookAtTheModem},
    {33, "gsm-registration-failed",
     ONHOOK_TEXT("networkmanager", "The modem could not register with the network."), lookAtTheModem},
    {34, "gsm-pin-check-failed", ONHOOK_TEXT("networkmanager", "The SIM card's PIN could not be checked."),
     unlockTheSim},
    {35, "firmware-missing", ONHOOK_TEXT("networkmanager", "The device's firmware is missing."),
     ONHOOK_TEXT("networkmanager", "Install the package that has it.")},
    {36, "removed", ONHOOK_TEXT("networkmanager", "Its device was unplugged."),
     ONHOOK_TEXT("networkmanager", "Plug the device in, then connect again.")},
    {37, "sleeping", ONHOOK_TEXT("networkmanager", "The machine went to sleep."),
     ONHOOK_TEXT("networkmanager", "Connect again.")},
    {38, "connection-removed", ONHOOK_TEXT("networkmanager", "Its profile was deleted."),
     ONHOOK_TEXT("networkmanager", "Make the profile again, then connect.")},
    {39, "user-requested", ONHOOK_TEXT("networkmanager", "It was disconnected on request."), nothingToDo},
    {40, "carrier-changed", ONHOOK_TEXT("networkmanager", "The cable was unplugged, or the line went."),
     ONHOOK_TEXT("networkmanager", "Plug the cable in, then connect again.")},
    {42, "supplicant-available", ONHOOK_TEXT("networkmanager", "Its device is being made ready."),
     ONHOOK_TEXT("networkmanager", "Try again.")},
    {43, "modem-not-found", ONHOOK_TEXT("networkmanager", "The modem is not there."),
     ONHOOK_TEXT("networkmanager", "Plug the modem in, then connect again.")},
    {44, "bluetooth-failed", ONHOOK_TEXT("networkmanager", "Bluetooth did not come about, or broke off."),
     ONHOOK_TEXT("networkmanager",
                 "Bring the other device near, switch its Bluetooth on, then connect again.")},
    {45, "gsm-sim-not-inserted", ONHOOK_TEXT("networkmanager", "There is no SIM card in the modem."),
     ONHOOK_TEXT("networkmanager", "Put the SIM card in.")},
    {46, "gsm-sim-pin-required", ONHOOK_TEXT("networkmanager", "The SIM card's PIN is needed."),
     unlockTheSim},
    {47, "gsm-sim-puk-required",
     ONHOOK_TEXT("networkmanager", "The SIM card is locked and its PUK is needed."),
     ONHOOK_TEXT("networkmanager", "Unlock it with the PUK that came with the card.")},
    {48, "gsm-sim-wrong", ONHOOK_TEXT("networkmanager", "This is another SIM card than the profile is for."),
     ONHOOK_TEXT("networkmanager", "Put the right card in, or use its own profile.")},
    {50, "dependency-failed",
     ONHOOK_TEXT("networkmanager", "Another connection that it needs could not be made."),
     ONHOOK_TEXT("networkmanager", "Look at that other connection first.")},
    {51, "br2684-bridge-failed",
     ONHOOK_TEXT("networkmanager", "The bridge over the ADSL line could not be made."), lookIntoTheLog},
    {52, "modem-manager-unavailable",
     ONHOOK_TEXT("networkmanager", "ModemManager, which drives the modem, is not running."),
     ONHOOK_TEXT("networkmanager",
                 "Start it (systemctl start ModemManager), or install it where it is missing.")},
    {54, "secondary-connection-failed",
     ONHOOK_TEXT("networkmanager", "A VPN that belongs to it could not be connected."),
     ONHOOK_TEXT("networkmanager", "Look at that VPN first, or take it out of the profile.")},
    {57, "modem-failed", ONHOOK_TEXT("networkmanager", "The modem failed."), lookAtTheModem},
    {58, "modem-available", ONHOOK_TEXT("networkmanager", "The modem has just become ready."),
     ONHOOK_TEXT("networkmanager", "Try again.")},
    {59, "sim-pin-incorrect", ONHOOK_TEXT("networkmanager", "The SIM card's PIN is wrong."), unlockTheSim},
    {60, "new-activation", ONHOOK_TEXT("networkmanager", "Another connection took its device."),
     ONHOOK_TEXT("networkmanager", "Hang that one up first, then connect again.")},
    {61, "parent-changed", ONHOOK_TEXT("networkmanager", "The device that it goes over changed."),
     ONHOOK_TEXT("networkmanager", "Connect again.")},
    {62, "parent-managed-changed", ONHOOK_TEXT("networkmanager", "The device that it goes over changed."),
     ONHOOK_TEXT("networkmanager", "Connect again.")},
    {64, "ip-address-duplicate", ONHOOK_TEXT("networkmanager", "Its address is in use by another machine."),
     ONHOOK_TEXT("networkmanager", "Change the address in the profile.")},
    {65, "ip-method-unsupported",
     ONHOOK_TEXT("networkmanager",
                 "The way in which the profile gets its address does not go with this device."),
     ONHOOK_TEXT("networkmanager", "Set the IPv4 and IPv6 methods in the profile to automatic.")},
    {73, "unmanaged-nm-disabled", ONHOOK_TEXT("networkmanager", "Networking is switched off."),
     ONHOOK_TEXT("networkmanager", "Switch it on: nmcli networking on.")},
    {74, "unmanaged-user-conf",
     ONHOOK_TEXT("networkmanager", "NetworkManager is set up to leave its device alone."),
     ONHOOK_TEXT("networkmanager", "Have an administrator change NetworkManager.conf.")},
    {75, "unmanaged-user-explicit",
     ONHOOK_TEXT("networkmanager", "NetworkManager was told to leave its device alone."),
     ONHOOK_TEXT("networkmanager", "Take that back: nmcli device set DEVICE managed yes.")},
    {78, "networking-off", ONHOOK_TEXT("networkmanager", "Networking is switched off."),
     ONHOOK_TEXT("networkmanager", "Switch it on: nmcli networking on.")},
    {79, "modem-no-operator-code",
     ONHOOK_TEXT("networkmanager", "The modem does not know its network's operator."), lookAtTheModem},
};

template <std::size_t n>
const Row* find(const Row (&rows)[n], std::uint64_t number) {
  const auto* const found =
      std::find_if(std::begin(rows), std::end(rows), [&](const Row& row) { return row.number == number; });
  return found == std::end(rows) ? nullptr : found;
}

/// A text of these tables, in the user's language; an empty one stays so.
std::string inWords(const char* english) {
  return *english ? translate("networkmanager", english) : std::string();
}

Error error(const char* code, const char* text, const char* advice) {
  return {ErrorDomain::networkManager, code, inWords(text), inWords(advice)};
}

}  // namespace

Error toError(const EndReason& reason, ConnectionKind kind) {
  const bool isActive = reason.of == EndReason::Of::active;
  const Row* row = isActive ? find(activeRows, reason.code) : find(deviceRows, reason.code);
  if (row && isActive && reason.secretsSent && std::string_view(row->code) == "no-secrets") {
    return error(row->code,
                 ONHOOK_TEXT("networkmanager", "The password was not accepted, and nobody gave another one."),
                 checkThePassword);
  }
  if (row) return error(row->code, row->text, row->advice);
  constexpr std::uint64_t activeNone = 1, deviceUnknown = 1;
  if (reason.code > (isActive ? activeNone : deviceUnknown)) {
    return {ErrorDomain::networkManager, std::to_string(reason.code),
            translate("networkmanager", "It ended, for a reason that Onhook does not know by name."),
            inWords(lookIntoTheLog)};
  }
  // When a VPN's client dies, its plug-in says that it stopped, and NetworkManager that it does not know why.
  const bool isVpn = kind == ConnectionKind::vpn;
  return error("unknown",
               isVpn ? ONHOOK_TEXT("networkmanager", "The VPN's program ended without saying why.")
                     : ONHOOK_TEXT("networkmanager", "It ended, and NetworkManager does not know why."),
               lookIntoTheLog);
}

Error endedUnexplained() {
  return {ErrorDomain::onhook, "no-reason",
          translate("networkmanager",
                    "It ended before it was connected, and NetworkManager was not heard to say why."),
          inWords(lookIntoTheLog)};
}

Error endedWithNetworkManager() {
  return {ErrorDomain::onhook, "networkmanager-ended",
          translate("networkmanager", "NetworkManager ended or was restarted while it was connecting."),
          translate("networkmanager", "Connect again.")};
}

}  // namespace onhook::networkmanager
