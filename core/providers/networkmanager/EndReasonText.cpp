#include "core/providers/networkmanager/EndReasonText.h"

#include <algorithm>
#include <string>

namespace onhook::networkmanager {

namespace {

struct Row {
  std::uint64_t number;
  const char* code;
  const char* text;
  const char* advice;
};

constexpr auto lookIntoTheLog =
    "Try once more. If it happens again, NetworkManager's log says more (journalctl -u NetworkManager).";
constexpr auto giveThePassword =
    "NetworkManager asks through the desktop's own program (nm-applet, GNOME, Plasma): start it and connect "
    "again, or save the password in the profile. In a terminal: nmcli --ask connection up.";
constexpr auto checkThePassword =
    "Correct the user name and the password in the profile (nm-connection-editor, or nmcli connection edit).";
constexpr auto lookAtTheModem = "Look whether the modem is switched on and has reception, then try again.";
constexpr auto askTheOperator = "Ask the network's operator whether this SIM card may use it.";
constexpr auto unlockTheSim =
    "Save the right PIN in the profile, or enter it where the desktop asks for it. Do not guess: after three "
    "wrong ones the card is locked.";
constexpr auto checkTheOtherEnd =
    "Look whether the server can be reached and hands out addresses, or enter an address in the profile.";
constexpr auto nothingToDo = "";

/// NMActiveConnectionStateReason.
constexpr Row activeRows[] = {
    {2, "user-disconnected", "It was disconnected on request.", nothingToDo},
    {3, "device-disconnected", "The device or network that it goes over was disconnected.",
     "Connect to a network first, then try again."},
    {4, "service-stopped", "The program that speaks its protocol ended.", lookIntoTheLog},
    {5, "ip-config-invalid", "The other end sent network settings that cannot be used.", checkTheOtherEnd},
    {6, "connect-timeout", "The other end did not answer in time.",
     "Look whether the server's address in the profile is right and can be reached from this network."},
    {7, "service-start-timeout", "The program that speaks its protocol did not start in time.",
     "Install its plug-in again (network-manager-openvpn and the like), and look into NetworkManager's log."},
    {8, "service-start-failed", "The program that speaks its protocol did not start to connect.",
     "Look whether the profile is complete, its certificates and keys above all, and into NetworkManager's "
     "log."},
    {9, "no-secrets", "A password is needed, and nobody gave one.", giveThePassword},
    {10, "login-failed", "The other end did not accept the user name and password.", checkThePassword},
    {11, "connection-removed", "Its profile was deleted.", "Make the profile again, then connect."},
    {12, "dependency-failed", "Another connection that it needs could not be made.",
     "Look at that other connection first."},
    {13, "device-realize-failed", "Its network device could not be made.",
     "Look whether the kernel has what it needs (the module of that kind of device)."},
    {14, "device-removed", "Its device is no longer there.", "Plug the device in, then connect again."},
};

/// NMDeviceStateReason, as far as remote access can come to them.
constexpr Row deviceRows[] = {
    {2, "managed", "NetworkManager has just taken its device over.", "Try again."},
    {3, "unmanaged", "NetworkManager no longer manages its device.",
     "Have NetworkManager manage it: nmcli device set DEVICE managed yes."},
    {4, "config-failed", "The device could not be set up for it.", lookIntoTheLog},
    {5, "ip-config-unavailable", "It did not get an address.", checkTheOtherEnd},
    {6, "ip-config-expired", "Its address ran out and was not renewed.", checkTheOtherEnd},
    {7, "no-secrets", "A password is needed, and nobody gave one.", giveThePassword},
    {12, "ppp-start-failed", "PPP could not be started.",
     "Look whether pppd is installed (package ppp), and into NetworkManager's log."},
    {13, "ppp-disconnect", "The other end ended the PPP connection.",
     "Look whether user name and password are right, and whether the line is in use elsewhere."},
    {14, "ppp-failed", "PPP did not come about.",
     "Look whether the cable or line works, and whether user name and password are right. A password that is "
     "not saved is asked for by the desktop's own program (nm-applet, GNOME, Plasma): it has to run."},
    {15, "dhcp-start-failed", "The DHCP client could not be started.", lookIntoTheLog},
    {16, "dhcp-error", "The DHCP client failed.", lookIntoTheLog},
    {17, "dhcp-failed", "Nobody gave it an address.", checkTheOtherEnd},
    {22, "autoip-failed", "It could not choose an address by itself.", checkTheOtherEnd},
    {23, "modem-busy", "The line is busy.", "Try again in a while."},
    {24, "modem-no-dialtone", "There is no dial tone.", "Look whether the telephone cable is plugged in."},
    {25, "modem-no-carrier", "The network did not take the call.", lookAtTheModem},
    {26, "modem-dial-timeout", "The other end did not answer in time.", lookAtTheModem},
    {27, "modem-dial-failed", "The modem could not dial.", lookAtTheModem},
    {28, "modem-init-failed", "The modem could not be made ready.", lookAtTheModem},
    {29, "gsm-apn-failed", "The access point name (APN) could not be selected.",
     "Correct the access point name in the profile: the network's operator has it."},
    {30, "gsm-registration-idle", "The modem does not look for a network.", lookAtTheModem},
    {31, "gsm-registration-denied", "The network does not let this SIM card in.", askTheOperator},
    {32, "gsm-registration-timeout", "The modem found no network in time.", lookAtTheModem},
    {33, "gsm-registration-failed", "The modem could not register with the network.", lookAtTheModem},
    {34, "gsm-pin-check-failed", "The SIM card's PIN could not be checked.", unlockTheSim},
    {35, "firmware-missing", "The device's firmware is missing.", "Install the package that has it."},
    {36, "removed", "Its device was unplugged.", "Plug the device in, then connect again."},
    {37, "sleeping", "The machine went to sleep.", "Connect again."},
    {38, "connection-removed", "Its profile was deleted.", "Make the profile again, then connect."},
    {39, "user-requested", "It was disconnected on request.", nothingToDo},
    {40, "carrier-changed", "The cable was unplugged, or the line went.",
     "Plug the cable in, then connect again."},
    {42, "supplicant-available", "Its device is being made ready.", "Try again."},
    {43, "modem-not-found", "The modem is not there.", "Plug the modem in, then connect again."},
    {44, "bluetooth-failed", "Bluetooth did not come about, or broke off.",
     "Bring the other device near, switch its Bluetooth on, then connect again."},
    {45, "gsm-sim-not-inserted", "There is no SIM card in the modem.", "Put the SIM card in."},
    {46, "gsm-sim-pin-required", "The SIM card's PIN is needed.", unlockTheSim},
    {47, "gsm-sim-puk-required", "The SIM card is locked and its PUK is needed.",
     "Unlock it with the PUK that came with the card."},
    {48, "gsm-sim-wrong", "This is another SIM card than the profile is for.",
     "Put the right card in, or use its own profile."},
    {50, "dependency-failed", "Another connection that it needs could not be made.",
     "Look at that other connection first."},
    {51, "br2684-bridge-failed", "The bridge over the ADSL line could not be made.", lookIntoTheLog},
    {52, "modem-manager-unavailable", "ModemManager, which drives the modem, is not running.",
     "Start it (systemctl start ModemManager), or install it where it is missing."},
    {54, "secondary-connection-failed", "A VPN that belongs to it could not be connected.",
     "Look at that VPN first, or take it out of the profile."},
    {57, "modem-failed", "The modem failed.", lookAtTheModem},
    {58, "modem-available", "The modem has just become ready.", "Try again."},
    {59, "sim-pin-incorrect", "The SIM card's PIN is wrong.", unlockTheSim},
    {60, "new-activation", "Another connection took its device.",
     "Hang that one up first, then connect again."},
    {61, "parent-changed", "The device that it goes over changed.", "Connect again."},
    {62, "parent-managed-changed", "The device that it goes over changed.", "Connect again."},
    {64, "ip-address-duplicate", "Its address is in use by another machine.",
     "Change the address in the profile."},
    {65, "ip-method-unsupported",
     "The way in which the profile gets its address does not go with this device.",
     "Set the IPv4 and IPv6 methods in the profile to automatic."},
    {73, "unmanaged-nm-disabled", "Networking is switched off.", "Switch it on: nmcli networking on."},
    {74, "unmanaged-user-conf", "NetworkManager is set up to leave its device alone.",
     "Have an administrator change NetworkManager.conf."},
    {75, "unmanaged-user-explicit", "NetworkManager was told to leave its device alone.",
     "Take that back: nmcli device set DEVICE managed yes."},
    {78, "networking-off", "Networking is switched off.", "Switch it on: nmcli networking on."},
    {79, "modem-no-operator-code", "The modem does not know its network's operator.", lookAtTheModem},
};

template <std::size_t n>
const Row* find(const Row (&rows)[n], std::uint64_t number) {
  const auto* const found =
      std::find_if(std::begin(rows), std::end(rows), [&](const Row& row) { return row.number == number; });
  return found == std::end(rows) ? nullptr : found;
}

Error error(const char* code, const char* text, const char* advice) {
  return {ErrorDomain::networkManager, code, text, advice};
}

}  // namespace

Error toError(const EndReason& reason, ConnectionKind kind) {
  const bool isActive = reason.of == EndReason::Of::active;
  const Row* row = isActive ? find(activeRows, reason.code) : find(deviceRows, reason.code);
  if (row && isActive && reason.secretsSent && std::string_view(row->code) == "no-secrets") {
    return error(row->code, "The password was not accepted, and nobody gave another one.", checkThePassword);
  }
  if (row) return error(row->code, row->text, row->advice);
  constexpr std::uint64_t activeNone = 1, deviceUnknown = 1;
  if (reason.code > (isActive ? activeNone : deviceUnknown)) {
    return {ErrorDomain::networkManager, std::to_string(reason.code),
            "It ended, for a reason that Onhook does not know by name.", lookIntoTheLog};
  }
  // When a VPN's client dies, its plug-in says that it stopped, and NetworkManager that it does not know why.
  const bool isVpn = kind == ConnectionKind::vpn;
  return error("unknown",
               isVpn ? "The VPN's program ended without saying why."
                     : "It ended, and NetworkManager does not know why.",
               lookIntoTheLog);
}

Error endedUnexplained() {
  return {ErrorDomain::onhook, "no-reason",
          "It ended before it was connected, and NetworkManager was not heard to say why.", lookIntoTheLog};
}

Error endedWithNetworkManager() {
  return {ErrorDomain::onhook, "networkmanager-ended",
          "NetworkManager ended or was restarted while it was connecting.", "Connect again."};
}

}  // namespace onhook::networkmanager
